// An item of a feed, of XML or JSON → its story, or the reason why it holds none.
import { calendarDay, defined } from './columns.js';
import type { FeedItem } from './feed.js';
import { type Item, none } from './item.js';
import { storyText } from './story-text.js';

/** The story of an item; `publisher` is the feed's title, `expected` what holds the content in a feed of its kind. */
export function storyOfItem(
  item: FeedItem,
  { name, publisher, expected }: { name: string; publisher: string | undefined; expected: string },
): Item {
  if (!item.content) return none(name, 'no-text', `found an item without content; expected ${expected}`);
  return {
    kind: 'story',
    name,
    origin: item.id ?? name,
    ...storyText({ content: item.content, html: item.html }),
    ...defined({
      id: item.id,
      title: item.title,
      url: item.url,
      date: calendarDay(item.published),
      publisher,
    }),
    ...(item.author ? { fields: { author: item.author } } : {}),
  };
}
