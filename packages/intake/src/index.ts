// Intake: files, streams and archives of news → single stories with what is known of them.
export { calendarDay } from './columns.js';
export { decodeFeed, type Feed, type FeedItem, parseFeed } from './feed.js';
export { type FeedList, readFeedList } from './feed-list.js';
export {
  type ColumnMap,
  FORMATS_IN,
  type FormatIn,
  type FoundStory,
  IntakeError,
  type IntakeInput,
  type IntakeOptions,
  type Item,
  type NoStory,
  type NoStoryCode,
  STORY_FIELDS,
} from './item.js';
export { parseJsonFeed } from './json.js';
export { openInput } from './open-input.js';
export { type NumberedLine, openLines } from './open-lines.js';
export { storyText } from './story-text.js';
