// Bylines: `By Philippa Stanhope-Crewe in Warsaw`, `Imogen Thackray in Lahore`, `Jane Roe, reporting from Nairobi`, `(Reporting by X; editing by Y)`.
// In: a short paragraph. Out: the writers' names, or null when it is no byline (`By the numbers`).

import type { Knowledge } from '@entente/knowledge';
import { language } from '../language.js';
import { isKnownPlace } from './known-place.js';
import { wordsOf } from './paragraph.js';

const BY = language.bylines.by;
const FROM = language.bylines.from;
const PLACED = language.bylines.placed;
const REPORTING = language.bylines.reporting;
const CREDITED = language.bylines.credited;

/** The writers that a byline names; null when the paragraph is none. `afterTitle`: it stands right under the headline, where no `By` is needed. */
export function bylineNames(
  text: string,
  { afterTitle, knowledge }: { afterTitle: boolean; knowledge: Knowledge },
): string[] | null {
  if (text.length > 160 || wordsOf(text).length > 18) return null;
  const by = BY.exec(text);
  if (by) return /[.!?]$/.test(text) && wordsOf(by[2]!).length > 8 ? null : splitNames(by[1]!, knowledge);
  const reporting = REPORTING.exec(text);
  if (reporting) return splitNames(reporting[1]!, knowledge);
  if (!afterTitle) return null;
  const placed = FROM.exec(text) ?? PLACED.exec(text);
  return placed && wordsOf(placed[1]!).length >= 2 && isPlace(placed[2]!, knowledge)
    ? splitNames(placed[1]!, knowledge)
    : null;
}

/** The reporters of a closing credit such as `(Reporting by X; editing by Y)`; null when the paragraph is none. */
export function creditNames(text: string, knowledge: Knowledge): string[] | null {
  if (text.length > 400) return null;
  const credited = CREDITED.exec(text);
  const loose = wordsOf(text).filter((word) => /^\p{Ll}/u.test(word) && !CREDIT_WORDS.test(word)).length;
  return credited && loose === 0 ? splitNames(credited[1]!, knowledge) : null;
}

const CREDIT_WORDS = language.bylines.creditWords;

const isPlace = (text: string, knowledge: Knowledge): boolean => {
  const first = text.split(language.bylines.betweenPlaces)[0]!.trim();
  return isKnownPlace(first, knowledge);
};

/** Names apart, without outlets and without what stands after a place word. */
function splitNames(names: string, knowledge: Knowledge): string[] {
  return names
    .split(language.bylines.betweenNames)
    .map((name) => name.trim())
    .filter((name) => name !== '' && /^\p{Lu}/u.test(name) && !knowledge.outlet(name));
}
