// Ids of rules that are left out → the function that every room asks before it applies a rule. Unknown ids are errors that name the nearest known ones.
import { ALL_RULES, type IsOn } from '@entente/record';
import { RULES } from './rules.js';

/** An id in `without` that no rule has. */
export class UnknownRuleError extends Error {
  override readonly name = 'UnknownRuleError';
}

/**
 * Which rules are applied when those of `without` are left out. An id may come without its version (`denied` for `denied@1`).
 * @throws UnknownRuleError for an id that no rule has
 */
export function ruleSet(without?: ReadonlySet<string>): IsOn {
  if (!without || without.size === 0) return ALL_RULES;
  const off = new Set([...without].map(requireId));
  return (id) => !off.has(id);
}

function requireId(id: string): string {
  const known = RULES.find((rule) => rule.id === id || nameOf(rule.id) === id);
  if (known) return known.id;
  throw new UnknownRuleError(
    `without: found ${JSON.stringify(id)}, expected ids of rules (docs/reference/rules.md); nearest: ${nearestIds(id).join(', ')}`,
  );
}

const NEAREST = 3;
const nameOf = (id: string): string => id.split('@')[0]!;

/** The ids that share most pairs of letters with a misspelled one, best first. */
function nearestIds(id: string): string[] {
  const wanted = pairsOf(nameOf(id));
  const score = (other: string): number => {
    const pairs = pairsOf(nameOf(other));
    return (2 * [...pairs].filter((pair) => wanted.has(pair)).length) / (pairs.size + wanted.size || 1);
  };
  return RULES.map((rule) => rule.id)
    .sort((a, b) => score(b) - score(a))
    .slice(0, NEAREST);
}

/** Pairs of neighbouring letters, the bounds of the word included. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = ` ${word.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
}
