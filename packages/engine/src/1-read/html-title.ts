// The headline of a page: what most of its h1, og:title, linked data and title tag agree on, without the outlet's name and without a kicker.
import { foldWords } from './fold-words.js';
import { textRuns } from './html-blocks.js';
import type { PageSwitch } from './page-rules.js';

/** The titles that a page's metadata states. */
export interface StatedTitles {
  readonly shared: string | null;
  readonly headline: string | null;
  readonly twitter: string | null;
  readonly publisher: string | null;
}

/** A title, and how much its place says: copies of another one (twitter) and what is written for search engines (title tag) say less. */
interface Candidate {
  readonly text: string;
  readonly weight: number;
}

/** The headline; null when the page has none. */
export function pageTitle(document: Document, stated: StatedTitles, isOn: PageSwitch): string | null {
  const { shared, headline, twitter, publisher } = stated;
  const headings = [...document.querySelectorAll('h1')].slice(0, 12).map(headingText).filter(Boolean);
  const tab = folded(document.querySelector('head title, title')?.textContent ?? '');
  const fixed = [...headings, ...(headline ? [headline] : [])];
  const clean = (title: string | null) =>
    title && (isOn('title-outlet') ? withoutTail(withoutOutlet(title, publisher), fixed) : title);
  const [og, data, tweet, name] = [clean(shared), clean(headline), clean(twitter), clean(tab)];
  const titles = [og, data, tweet, name].filter((title): title is string => Boolean(title));
  const agreed = headings.find((heading) => titles.some((title) => alike(heading, title)));
  if (!isOn('title-vote')) return agreed ?? titles[0] ?? null;
  const long = headings.filter((heading) => heading.split(' ').length >= 3);
  // a page whose only title is that of its tab (`Harbour Wire`) says more in its one long heading
  if (!agreed && !og && !data && !tweet && long.length === 1) return long[0]!;
  const weighed = [
    [agreed, 1.2],
    [data, 1],
    [og, 1],
    [name, 0.6],
    [tweet, 0.25],
  ] as const;
  const candidates = weighed.flatMap(([text, weight]) => (text ? [{ text, weight }] : []));
  const best = mostStated(candidates) ?? long[0] ?? null;
  if (!best || !agreed || foldWords(best) !== foldWords(agreed) || !isOn('title-kicker')) return best;
  return [og, data].find((title) => title && isKickerBefore(title, best)) ?? best;
}

/** The title with the greatest weight of those that share its words; the first of equals. */
function mostStated(candidates: readonly Candidate[]): string | null {
  const sums = new Map<string, number>();
  for (const { text, weight } of candidates)
    sums.set(foldWords(text), (sums.get(foldWords(text)) ?? 0) + weight);
  const most = Math.max(...sums.values());
  return candidates.find(({ text }) => sums.get(foldWords(text)) === most)?.text ?? null;
}

/** Whether `whole` is `title` with a kicker before it: `Talks: Border posts reopen`. */
function isKickerBefore(title: string, whole: string): boolean {
  const [short, long] = [foldWords(title), foldWords(whole)];
  return short.split(' ').length >= 3 && long.endsWith(` ${short}`) && short.length > long.length / 2;
}

/** An h1's text; where two elements meet without a space (`<span>Talks</span><span>Posts reopen</span>`) one is read. */
function headingText(heading: Element): string {
  return folded(
    textRuns(heading).reduce(
      (text, part) =>
        /[\p{Ll}\p{P}]$/u.test(text) && /^\p{Lu}/u.test(part) ? `${text} ${part}` : text + part,
      '',
    ),
  );
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `Talks resume | Harbour Wire` → `Talks resume`: the last part goes when it names the outlet or is short beside the rest. */
function withoutOutlet(title: string, publisher: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title);
  if (!cut) return title;
  const [, rest, tail] = cut as unknown as [string, string, string];
  const named = publisher !== null && foldWords(tail).includes(foldWords(publisher).slice(0, 12));
  return named || (/[|·»]/.test(title) && tail.split(' ').length <= 4) ? rest : title;
}

const MARK = /^\s*[|｜–—·»_ㅣ*-]/;

/** `Talks resume-Politics_Harbour Wire`, `Opinion | Talks resume` → `Talks resume` where the page's heading or linked data say no more than that. */
function withoutTail(title: string, fixed: readonly string[]): string {
  const found = fixed.find((text) => {
    if (text.length < 12 || title.length <= text.length) return false;
    if (title.endsWith(text)) return /[|｜]\s*$/.test(title.slice(0, -text.length));
    const tail = title.slice(text.length);
    return title.startsWith(text) && MARK.test(tail) && tail.split(' ').length <= 9;
  });
  return found ?? title;
}

/** Whether two headlines share most of their words. */
function alike(a: string, b: string): boolean {
  const left = new Set(foldWords(a).split(' '));
  const right = new Set(foldWords(b).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && (2 * shared) / (left.size + right.size) >= 0.6;
}
