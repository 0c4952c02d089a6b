// Readings with and without one rule → what it gives: how often it touched a record, figures moved, facts gained and lost.
import { layersOf, verdictOf } from '../../packages/gold/dist/index.js';

/** Figures that rules of the engine can move, by the name that the scorer gives them. */
export const FIGURES = {
  'exact mentions': 'mentions',
  statements: 'statements',
  'statements with source': 'with source',
  cues: 'cues',
  carriers: 'carriers',
  addressees: 'addressees',
  polarity: 'polarity',
  'values of times': 'times',
  chains: 'chains B³',
  countries: 'countries',
  typed: 'typed',
  whole: 'whole',
  status: 'status',
};

/** Events wholly right, statements right with their source, and what was read without an annotation, as keys of one story. */
function factsOf(judgement) {
  const { events, statements, extraEvents, extraStatements } = verdictOf(judgement);
  const isWhole = (letters) => [...'tsar'].every((letter) => letters.includes(letter));
  const isSourced = (letters) => letters.includes('f') && letters.includes('s');
  const right = (rows, passes) => Object.keys(rows).filter((id) => passes(rows[id]));
  return {
    events: new Set(right(events, isWhole)),
    statements: new Set(right(statements, isSourced)),
    extra: new Set([...extraEvents, ...extraStatements]),
  };
}

const only = (a, b) => [...a].filter((key) => !b.has(key)).length;

/** Facts that stories gain and lose by the rule. Mentions are counted, not named: a story's difference is a gain or a loss. */
function factsMoved(pairs) {
  const moved = { gained: 0, lost: 0, falseGone: 0, falseNew: 0, mentionsGained: 0, mentionsLost: 0 };
  for (const { on, off } of pairs) {
    const [a, b] = [factsOf(on), factsOf(off)];
    moved.gained += only(a.events, b.events) + only(a.statements, b.statements);
    moved.lost += only(b.events, a.events) + only(b.statements, a.statements);
    moved.falseGone += only(b.extra, a.extra);
    moved.falseNew += only(a.extra, b.extra);
    const mentions = on.counts.mentions - off.counts.mentions;
    moved.mentionsGained += Math.max(0, mentions);
    moved.mentionsLost += Math.max(0, -mentions);
  }
  return moved;
}

/** One row: figures with the rule minus figures without it, in points, only those that moved. */
export function rowOf(id, { touched, stories, pairs }) {
  const [on, off] = ['on', 'off'].map(
    (side) => new Map(layersOf(pairs.map((pair) => pair[side])).map(({ name, value }) => [name, value])),
  );
  const moved = Object.keys(FIGURES).flatMap((name) => {
    const points = Number((on.get(name) - off.get(name)).toFixed(2));
    return points === 0 ? [] : [[name, points]];
  });
  return { id, touched, stories, figures: Object.fromEntries(moved), ...factsMoved(pairs) };
}
