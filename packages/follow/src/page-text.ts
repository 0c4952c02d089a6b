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

/** Number of words. */
export const countWords = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length);

/** Text of the paragraphs (`<p>`) of a page, one a line. */
export function paragraphsOf(html: string): string {
  const starts = /<p(?=[\s>])[^<>]*>/gi;
  const ends =
    /<\/?(?:p|div|section|article|aside|footer|form|ul|ol|table|h[1-6]|script|style|template)(?=[\s>/])/gi;
  const found: string[] = [];
  for (let start = starts.exec(html); start; start = starts.exec(html)) {
    ends.lastIndex = starts.lastIndex;
    const end = ends.exec(html)?.index ?? html.length;
    const text = plainText(html.slice(starts.lastIndex, end));
    if (text) found.push(text);
    starts.lastIndex = end;
  }
  return found.join('\n');
}
