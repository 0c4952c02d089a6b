// Bylines: `By Philippa Stanhope-Crewe in Warsaw`, `Imogen Thackray in Lahore`, `Jane Roe, reporting from Nairobi`, `(Reporting by X; editing by Y)`.
// In: a short paragraph. Out: the writers' names, or null when it is no byline (`By the numbers`).
import type { Knowledge } from '@entente/knowledge';
import { isKnownPlace } from './known-place.js';
import { wordsOf } from './paragraph.js';

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:al|el|bin|bint|ibn|de|da|di|do|dos|del|della|der|den|van|von|la|le|ten|ter|zu)[ -])*\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
const NAMES = `${NAME}(?:(?:, | and |, and | & | with )${NAME}){0,7}`;
const BY = new RegExp(
  `^(?:by|BY|By)[: ]\\s*(${NAMES}|our (?:own )?(?:\\w+ )?correspondents?|(?:a )?staff (?:writers?|reporters?))(?=$|[ ,|·(])(.*)$`,
  'u',
);
const FROM = new RegExp(`^From (${NAME}),? (?:in )?(\\p{Lu}.*)$`, 'u');
const PLACED = new RegExp(`^(${NAME})(?: in |, )(\\p{Lu}[\\p{L}\\p{M}' -]*)$`, 'u');
const REPORTING = new RegExp(
  `^(${NAMES}),? (?:is )?(?:reporting|reports) (?:from|in) \\p{Lu}[^.]{1,60}\\.?$`,
  'u',
);
const CREDITED = new RegExp(
  `^\\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled|[Ee]diting) by (${NAMES})(?=[\\s;,.)]|$).*$`,
  'u',
);

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

const CREDIT_WORDS =
  /^(?:by|and|in|at|from|for|the|with|of|reporting|writing|editing|edited|additional|compiled|al|el|bin|de|da|van|von|a|fuller|version|follows)\W*$/;

const isPlace = (text: string, knowledge: Knowledge): boolean => {
  const first = text.split(/,| and /)[0]!.trim();
  return isKnownPlace(first, knowledge);
};

/** Names apart, without outlets and without what stands after a place word. */
function splitNames(names: string, knowledge: Knowledge): string[] {
  return names
    .split(/, and |, | and | & | with /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && /^\p{Lu}/u.test(name) && !knowledge.outlet(name));
}
