// Markup → rough plain text, fast and linear: enough to count words and to look for phrases, not to read a story from.

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['#8230', '…'],
  ['#x2026', '…'],
  ['rsquo', '’'],
  ['#8217', '’'],
  ['raquo', '»'],
  ['#187', '»'],
  ['rarr', '→'],
  ['#8594', '→'],
]);

/** Text without tags, spaces as single ones. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<!--|-->/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES.get(name.toLowerCase()) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** The value of an attribute of a tag; undefined where it is not there or empty. */
export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find(Boolean);

/** Number of words. */
export const countWords = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length);

/** Elements that begin or end a block of text; `<br>` and what stands within a line do not. */
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|body|button|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|label|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody|td|th|thead|title|tr|ul)(?=[\s>/])[^<>]*>/i;
/** Words of a block that counts as prose, rather than as a link, a button or a caption. */
const PROSE = 8;

/** The prose of a page, a block a line: runs of text between block elements, however they are marked up; a plain text is one. */
export const proseOf = (html: string): string =>
  withoutScripts(html)
    .split(new RegExp(BLOCK, 'gi'))
    .map(plainText)
    .filter((text) => countWords(text) >= PROSE)
    .join('\n');

/** Without scripts and styles, whose words nobody sees. */
export function withoutScripts(html: string): string {
  const starts = /<(script|style|template)(?=[\s>])/gi;
  let text = '';
  let from = 0;
  for (let start = starts.exec(html); start; start = starts.exec(html)) {
    text += html.slice(from, start.index);
    const end = new RegExp(`</${start[1]}`, 'gi');
    end.lastIndex = starts.lastIndex;
    const close = end.exec(html);
    if (!close) return text;
    from = end.lastIndex;
    starts.lastIndex = from;
  }
  return text + html.slice(from);
}
