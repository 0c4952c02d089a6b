// Whether what a feed has of an item is its whole story, or only a teaser whose page has more. Pure.
import { countWords, plainText } from './page-text.js';

/** What the feed has of an item. */
export interface FeedText {
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
  /** whether the content stood in an element for the whole text */
  readonly whole: boolean;
}

/** Words that the whole text of a story has at least, in an element for it, and in one for a summary. */
const LEAST_WHOLE = 120;
const LEAST_SUMMARY = 250;
/** Paragraphs that a whole story in a summary has at least. */
const LEAST_PARAGRAPHS = 3;

/** What feed software puts after a text: `The post … appeared first on …`. */
const TAIL =
  /\s*(?:The post .{1,300} (?:appeared|first appeared) (?:first )?on .{1,200}|(?:Source|Via): \S{1,100})$/i;
/** Ends that say that there is more. */
const CUT =
  /(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\]|(?:read|see|view|learn|find out) (?:more|on|the (?:rest|full (?:story|article)|whole story))(?: (?:at|on|here)\b.{0,60})?|continue reading.{0,120}|(?:click|tap) here(?: to .{0,60})?|full (?:story|article)|keep reading|more)[\s.»→›>]*$/i;

/** Whether the text is a teaser: none, short, cut, without an end, or no more than the summary beside it. */
export function isTeaser({ content, summary, whole }: FeedText): boolean {
  if (!content) return true;
  const text = plainText(content).replace(TAIL, '');
  if (CUT.test(text.slice(-200))) return true;
  const told = whole && !(summary && plainText(summary).replace(TAIL, '') === text);
  if (countWords(text) < (told ? LEAST_WHOLE : LEAST_SUMMARY)) return true;
  if (!/[.!?:;"'”’»)\]\d]\s*$/.test(text)) return true;
  return !told && paragraphs(content) < LEAST_PARAGRAPHS;
}

const paragraphs = (content: string): number =>
  content.split(/<(?:p|br)\b[^<>]*>|\n\s*\n/i).filter((part) => plainText(part).length > 40).length;
