// Page furniture in text: navigation, advertisements, captions, credits, boxes for newsletters and related stories. In: a short paragraph. Out: why it is left out.
// The words are rows of knowledge (page-furniture, page-sections); here is only how they are matched. Sentences of the story are never furniture.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../language.js';
import { endsSentence, wordsOf } from './paragraph.js';

type Match = 'line' | 'opener' | 'heading' | 'any';
interface Table {
  readonly line: ReadonlyMap<string, string>;
  readonly heading: ReadonlyMap<string, string>;
  readonly opener: readonly (readonly [words: string, reason: string])[];
  readonly any: readonly (readonly [words: string, reason: string])[];
  readonly sections: ReadonlySet<string>;
}

/** Where a paragraph stands: above the first prose, among it, or below the last. */
export type Zone = 'head' | 'body' | 'tail';

const tables = new WeakMap<Knowledge, Table>();

function tableOf(knowledge: Knowledge): Table {
  const known = tables.get(knowledge);
  if (known) return known;
  const rows = knowledge
    .words('page-furniture')
    .map((row) => row.split(/\t+/) as [reason: string, match: Match, words: string]);
  const pick = (match: Match) =>
    rows.filter((row) => row[1] === match && row[2]).map(([reason, , words]) => [words, reason] as const);
  const plain = knowledge.words('furniture').map((words) => [fold(words), 'furniture'] as const);
  const table = {
    line: new Map([...plain, ...pick('line')]),
    heading: new Map(pick('heading')),
    opener: pick('opener'),
    any: pick('any'),
    sections: new Set(knowledge.words('page-sections')),
  };
  tables.set(knowledge, table);
  return table;
}

const fold = (text: string): string =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
const bare = (folded: string): string => folded.replace(/^[^\p{L}\p{N}@#©(]+|[^\p{L}\p{N})]+$/gu, '');

/** The most words of a paragraph that may be furniture by its words. */
const MOST_WORDS = 60;

/** Why the paragraph is furniture; null when it belongs to the story. */
export function furnitureReason(text: string, zone: Zone, knowledge: Knowledge): string | null {
  if (text.length > 600) return null;
  const count = wordsOf(text).length;
  if (count > MOST_WORDS) return null;
  const table = tableOf(knowledge);
  const folded = fold(text);
  const line = table.line.get(bare(folded));
  if (line && (line !== 'label' || zone === 'head') && (line !== 'furniture' || zone !== 'body')) return line;
  return (
    shapeReason(text, zone) ??
    captionReason(text, knowledge) ??
    openerReason(folded, { count, zone, table }) ??
    (isNavigation(text, zone, knowledge) ? 'navigation' : null)
  );
}

/** Whether the paragraph is a heading over a list of other stories. */
export const isRelatedHeading = (text: string, knowledge: Knowledge): boolean =>
  text.length <= 60 && tableOf(knowledge).heading.has(bare(fold(text)));

/** Furniture known by its form alone: rules of dashes, links, addresses, counters. */
function shapeReason(text: string, zone: Zone): string | null {
  if (!/[\p{L}\p{N}]/u.test(text))
    return /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text) ? null : 'separator';
  if (zone === 'tail' && language.pages.endMark.test(text)) return 'separator';
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text)) return 'link';
  if (language.pages.mailAddress.test(text) || /^@\w{2,30}$/.test(text)) return 'contact';
  if (language.pages.counters.test(text)) return 'comments';
  return language.pages.pictureCount.test(text) ? 'caption' : null;
}

const BRACKETED = /[[(]([^[\]()]{2,90})[\])]\.?$/;
const CREDITED = language.pages.pictureCredit;

/** Captions are known by the credit that ends them: `[Maxim Roe/Reuters]`, `(AP Photo/Jane Roe)`, `via Getty Images`. An agency alone in round brackets is a source, not a credit. */
function captionReason(text: string, knowledge: Knowledge): string | null {
  if (CREDITED.test(text)) return 'caption';
  const credit = BRACKETED.exec(text);
  if (!credit) return null;
  const inside = credit[1]!.trim();
  if (language.pages.pictureOpening.test(inside)) return 'caption';
  const parts = inside.replace(language.pages.filePicture, '').split(language.pages.betweenCredits);
  const agency = parts.some(
    (part) => knowledge.outlet(part) !== undefined || language.pages.pictureSource.test(part),
  );
  return agency && (parts.length > 1 || credit[0].startsWith('[')) && /^\p{Lu}/u.test(inside)
    ? 'caption'
    : null;
}

function openerReason(
  folded: string,
  { count, zone, table }: { count: number; zone: Zone; table: Table },
): string | null {
  const start = folded.replace(/^[^\p{L}\p{N}@(]+/u, '');
  const opener = table.opener.find(
    ([words]) =>
      start.startsWith(words) &&
      !/^[\p{L}\p{N}]/u.test(words.match(/[\p{L}\p{N}]$/u) ? start.slice(words.length) : ''),
  );
  if (opener && opens(opener, { count, zone, sentence: endsSentence(folded) })) return opener[1];
  const any = count <= 40 ? table.any.find(([words]) => folded.includes(words)) : undefined;
  return any ? any[1] : null;
}

/** `Explained: why the pact failed` is a headline where the headline stands; `More from the front was expected later.` is a sentence. */
function opens(
  [words, reason]: readonly [string, string],
  { count, zone, sentence }: { count: number; zone: Zone; sentence: boolean },
): boolean {
  if (reason === 'related' && zone === 'head') return false;
  const marked = /[^\p{L}\p{N}]$/u.test(words);
  return marked || count <= 12 || (reason !== 'related' && count <= 40) || !sentence;
}

const SEPARATOR = /^[|·•›»>/–—,&+-]+$/;

/** A line of nothing but section names: `Asia China Europe National Security News Politics`. One alone counts only above the headline. */
export function isNavigation(text: string, zone: Zone, knowledge: Knowledge): boolean {
  if (text.length > 400 || /[.!?]$/.test(text.replace(language.pages.dottedCountry, ''))) return false;
  const tokens = wordsOf(
    text
      .replace(language.pages.pageNumber, ' ')
      .replace(/([|·•›»>/])/g, ' $1 ')
      .replace(/[,;:]/g, ' '),
  );
  const { sections } = tableOf(knowledge);
  let named = 0;
  let items = 0;
  for (let i = 0; i < tokens.length; ) {
    if (SEPARATOR.test(tokens[i]!)) {
      i++;
      continue;
    }
    const found = longest(tokens, i, { sections, knowledge });
    if (!found) return false;
    i += found.length;
    items++;
    if (found.section) named++;
  }
  const separated = /[|·•›»>]/.test(text);
  return named > 0 && (items >= 3 || (separated && items >= 2) || (zone === 'head' && items >= 1));
}

/** The longest section or country name at a token; names are written with capitals. */
function longest(
  tokens: readonly string[],
  at: number,
  { sections, knowledge }: { sections: ReadonlySet<string>; knowledge: Knowledge },
): { length: number; section: boolean } | null {
  if (!/^[\p{Lu}\p{N}]/u.test(tokens[at]!)) return null;
  for (let length = Math.min(5, tokens.length - at); length > 0; length--) {
    const name = tokens.slice(at, at + length).join(' ');
    if (sections.has(name.toLowerCase())) return { length, section: true };
    if (knowledge.country(name)) return { length, section: false };
  }
  return null;
}
