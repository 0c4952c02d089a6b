// Names that a page states for its writers → names of persons. In: strings of metadata or of byline elements. Out: names, without roles, initials, addresses, and without the outlet.
import { language } from '../language.js';

/** What the page calls its outlet, to tell a writer from it. */
export type OutletNames = readonly string[];

const BY = language.pages.by;
/** Words for `and` in the languages of Latin script; one letter long only between two full names. */
const AND = language.pages.betweenNames;
/** What sites write where they name no one. */
const NOBODY = language.pages.nobody;
/** Names of a person have few words. */
const MOST_WORDS = 6;

/** The names in one stated value; empty where it holds none. */
export function writerNames(value: string | null, outlets: OutletNames): string[] {
  if (!value || value.length > 200 || /https?:|www\.|@/i.test(value)) return [];
  const parts = value
    .replace(BY, '')
    .split(/,\s+|\s*[;|•·]\s*/)
    .flatMap(splitAt);
  const names = parts.map(cleaned);
  // `Harbour Wire, Mombasa, Kenya`: what stands beside the outlet is its address, unless it reads as a full name
  const beside = names.some((name) => isOutlet(name, outlets));
  return names.filter((name) => isWriter(name, outlets) && !(beside && !/\s/.test(name)));
}

const isOutlet = (name: string, outlets: OutletNames): boolean =>
  outlets.some((outlet) => isSameOutlet(name, outlet));

/** `Trine Juncher og Tora Reimer` → both; a word for `and` parts only what reads as a full name on each side. */
function splitAt(names: string): string[] {
  const found = AND.exec(names);
  if (!found) return [names];
  const [left, right] = [names.slice(0, found.index), names.slice(found.index + found[0].length)];
  const both = [left, right].every((side) => side.trim().split(/\s+/).length >= 2);
  return both ? [left, ...splitAt(right)] : [names];
}

const cleaned = (name: string): string =>
  name
    .replace(/\s*[([][^)\]]{0,40}[)\]]\s*$/, '')
    .replace(BY, '')
    .replace(/[\s,;|.-]+$/, (end) => (end.startsWith('.') ? '.' : ''))
    .trim();

function isWriter(name: string, outlets: OutletNames): boolean {
  const words = name.split(/\s+/);
  if (name.length < 2 || words.length > MOST_WORDS || /\d{2}|\.(?:com|net|org|[a-z]{2})\b$/i.test(name))
    return false;
  if (NOBODY.test(name) || isOutlet(name, outlets)) return false;
  const lower = words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return lower < words.length;
}

/** `mdr.de` and `MDR`, `n-tv NACHRICHTEN` and `ntv Nachrichten`, `VnExpress` and `vnexpress.net`. */
function isSameOutlet(name: string, outlet: string): boolean {
  const [a, b] = [bare(name), bare(outlet)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 6);
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?:\.com?|\.org|\.net|\.gov)?\.[a-z]{2,4}$/, '')
    .replace(language.pages.leadingArticle, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
