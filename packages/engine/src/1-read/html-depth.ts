// HTML text → the same with elements nested deeper than any page nests them left out, their content kept: building a tree takes time by length times depth.

/** Pages nest a hundred elements at most. */
const DEEPEST = 2000;
/** Elements that must be closed; others (`p`, `li`, `td`) close themselves, so that how deep they stand cannot be counted here. */
const TAG =
  /<(\/?)(?:div|span|section|article|main|aside|header|footer|nav|blockquote|table|ul|ol|dl|a|b|i|u|s|em|strong|font|small|big|center|form|button|select|object|svg|math|template|h[1-6]|label|fieldset|figure|sup|sub|code|pre|ins|del|mark|q|cite)(?=[\s/>])/gi;

/** Leaves out the tags below that depth. Linear in the page's length; a page that is no deeper is given back as it is. */
export function limitDepth(html: string): string {
  const kept: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: tag, 1: slash, index } of html.matchAll(TAG)) {
    if (index < from) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (slash ? depth < DEEPEST : depth <= DEEPEST) continue;
    const end = html.indexOf('>', index + tag.length);
    if (end < 0) break;
    kept.push(html.slice(from, index));
    from = end + 1;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}
