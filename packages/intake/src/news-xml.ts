// NITF and NewsML (G2 and 1.x): agency XML → stories with the text as HTML, the dateline in front.
import { collect } from './bytes.js';
import { calendarDay, defined } from './columns.js';
import { decodeFeed } from './feed.js';
import { type FoundStory, type Item, none, type Source } from './item.js';
import { absolute } from './json.js';
import { descendant, descendants, type Element, innerHtml, localName, rootOf, textOfElement } from './xml.js';

/** One NITF document. @see https://iptc.org/standards/nitf/ */
export async function* readNitf({ name, bytes, options }: Source): AsyncGenerator<Item> {
  const root = rootOf(decodeFeed(await collect(bytes, options.mostBytes)));
  yield root ? nitf(root, name) : none(name, 'damaged', 'found no element; expected <nitf>');
}

function nitf(root: Element, name: string, outer: Partial<FoundStory> = {}): Item {
  const body = descendant(root, 'body.content') ?? descendant(root, 'block');
  const content = body ? innerHtml(body).trim() : '';
  if (!content) return none(name, 'no-text', 'found NITF without text; expected <body.content>');
  const dateline = textOfElement(descendant(root, 'dateline')).replace(/\s+/g, ' ');
  const issue = descendant(root, 'date.issue');
  const storyDate = descendant(root, 'story.date');
  return {
    kind: 'story',
    name,
    origin: name,
    content: dateline && !content.includes(dateline) ? content.replace(/<p>/, `<p>${dateline} — `) : content,
    mime: 'text/html',
    ...defined({
      id: descendant(root, 'doc-id')?.attribs['id-string'],
      title: textOfElement(descendant(root, 'hl1')) || textOfElement(descendant(root, 'title')),
      date: calendarDay(issue?.attribs.norm ?? storyDate?.attribs.norm),
      publisher:
        descendant(root, 'pubdata')?.attribs.name ??
        (textOfElement(descendant(root, 'distributor')) || undefined),
    }),
    ...outer,
  };
}

/** The items of a NewsML document. @see https://iptc.org/standards/newsml-g2/ */
export async function* readNewsml({ name, bytes, options }: Source): AsyncGenerator<Item> {
  const root = rootOf(decodeFeed(await collect(bytes, options.mostBytes)));
  const items = root
    ? [...(localName(root) === 'newsitem' ? [root] : []), ...descendants(root, 'newsitem')]
    : [];
  if (items.length === 0)
    yield none(name, 'unsupported', 'found NewsML without a news item; expected <newsItem>');
  for (const [i, item] of items.entries()) yield newsItem(item, items.length > 1 ? `${name}#${i + 1}` : name);
}

function newsItem(item: Element, name: string): Item {
  const meta = descendant(item, 'contentmeta') ?? item;
  const outer = defined({
    id: item.attribs.guid ?? textOfElement(descendant(item, 'publicidentifier')),
    title: textOfElement(descendant(meta, 'headline')),
    date: calendarDay(
      textOfElement(descendant(meta, 'contentcreated')) ||
        textOfElement(descendant(item, 'versioncreated')) ||
        textOfElement(descendant(item, 'firstcreated')),
    ),
    publisher: providerOf(item),
    url: absolute(
      descendant(item, 'itemmeta') ? descendant(item, 'link')?.attribs.href : undefined,
      undefined,
    ),
  });
  const embedded = descendant(item, 'nitf');
  if (embedded) return nitf(embedded, name, outer);
  const page = descendant(item, 'inlinexml') ?? descendant(item, 'datacontent');
  const html = page ? descendant(page, 'body') : undefined;
  const plain = textOfElement(descendant(item, 'inlinedata') ?? page);
  const content = html ? innerHtml(html).trim() : plain;
  if (!content)
    return none(name, 'no-text', 'found a news item without text; expected inlineXML, inlineData or NITF');
  return { kind: 'story', name, origin: name, content, mime: html ? 'text/html' : 'text/plain', ...outer };
}

function providerOf(item: Element): string | undefined {
  const provider = descendant(item, 'provider');
  return (
    textOfElement(provider && descendant(provider, 'name')) ||
    provider?.attribs.literal ||
    textOfElement(descendant(item, 'copyrightholder')) ||
    undefined
  );
}
