// Whether a deed is one of nature: `the cyclone tore through the coast, killing 86`, `a quake, which killed 31`.
import type { Rule, Span, TaggedWord } from '@entente/record';
import { language } from '../../language.js';

/** The rule of this file. */
export const HAZARD_RULE: Rule = {
  id: 'hazard@1',
  room: '4-extract',
  reason:
    'What a natural hazard does is no act: the subject of the verb, or of the clause that a participle belongs to, is a storm, a quake, a flood.',
  clause: 'Accidents, weather, disease, earthquakes, fires: no event, however many die',
};

const { hazards, hazardClause, hazardRelative, participle } = language.acts;
/** What may stand in a noun phrase before its head. */
const BEFORE_HEAD = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** A participle that tells what came of it stands behind these: `, killing 12 and wounding 30`. */
const LINKS = new Set(['PUNCT', 'CCONJ']);
/** A clause may begin behind these. */
const OPENING = new Set(['VERB', 'PUNCT']);

/**
 * The natural hazard that is the subject of the word at `trigger`, as the words of its noun phrase; null without one.
 * @param words those of the sentence, marks included
 */
export function hazardBefore(words: readonly TaggedWord[], trigger: Span): Span | null {
  const at = words.findIndex(({ start }) => start >= trigger.start);
  for (let i = at - 1; i >= 0; i--) {
    if (!hazards.has(words[i]!.lower) || !opensClause(words, i)) continue;
    const end = endOfName(words, i);
    return doesIt(words, { end, at }) ? { start: words[i]!.start, end: words[end - 1]!.end } : null;
  }
  return null;
}

/** Whether the noun phrase that ends here is the first of its clause: none of `after the quake`. */
function opensClause(words: readonly TaggedWord[], head: number): boolean {
  let i = head - 1;
  while (i >= 0 && BEFORE_HEAD.has(words[i]!.pos) && !hazardClause.has(words[i]!.lower)) i--;
  return i < 0 || OPENING.has(words[i]!.pos) || hazardClause.has(words[i]!.lower);
}

/** One past the hazard and its name: `Cyclone Ofelia`. */
function endOfName(words: readonly TaggedWord[], head: number): number {
  let end = head + 1;
  while (words[end]?.pos === 'PROPN') end++;
  return end;
}

/** Whether the verb behind the noun phrase is the trigger, by itself or in a relative clause, or one that the trigger, a participle, belongs to. */
function doesIt(
  words: readonly TaggedWord[],
  { end, at }: { readonly end: number; readonly at: number },
): boolean {
  const relative = words[end]?.pos === 'PUNCT' ? end + 1 : end;
  let verb = hazardRelative.has(words[relative]?.lower ?? '') ? relative + 1 : end;
  while (words[verb]?.pos === 'AUX' || words[verb]?.pos === 'ADV') verb++;
  if (verb === at) return true;
  if (words[verb]?.pos !== 'VERB' || verb > at) return false;
  return participle.test(words[at]?.lower ?? '') && LINKS.has(words[at - 1]?.pos ?? '');
}
