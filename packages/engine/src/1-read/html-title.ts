// The headline of a page: the h1 that agrees with what the page's metadata calls it, else that metadata without the outlet's name.

/** `stated` are the titles from metadata, best first. */
export function pageTitle(
  document: Document,
  stated: readonly (string | null)[],
  publisher: string | null,
): string | null {
  const raw = document.querySelector('head title, title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const titles = [...stated, raw]
    .filter((title): title is string => Boolean(title))
    .map((title) => withoutOutlet(title, publisher));
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 12)
    .map((h1) => h1.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const agreed = headings.find((heading) => heading && titles.some((title) => alike(heading, title)));
  // a page whose only title is that of its tab (`Harbour Wire`) says more in its one long heading
  const long = headings.filter((heading) => heading.split(' ').length >= 3);
  const only = stated.some(Boolean) || long.length !== 1 ? undefined : long[0];
  return agreed ?? only ?? titles[0] ?? long[0] ?? null;
}

/** `Talks resume | Harbour Wire` → `Talks resume`: the last part goes when it names the outlet or is short beside the rest. */
function withoutOutlet(title: string, publisher: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title);
  if (!cut) return title;
  const [, rest, tail] = cut as unknown as [string, string, string];
  const named = publisher !== null && fold(tail).includes(fold(publisher).slice(0, 12));
  return named || (/[|·»]/.test(title) && tail.split(' ').length <= 4) ? rest : title;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two headlines share most of their words. */
function alike(a: string, b: string): boolean {
  const left = new Set(fold(a).split(' '));
  const right = new Set(fold(b).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && (2 * shared) / (left.size + right.size) >= 0.6;
}
