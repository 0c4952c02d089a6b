// Annotated statements against those read: pairs by the characters of their contents, what of each pair is right, and their counts.
import type { Span } from '@entente/record';
import { dice } from './chain-names.js';
import type { GoldStatement } from './gold-story.js';
import type { Comparison } from './judge-story.js';
import type { ReadStatement } from './read-story.js';

/** One statement: an annotated one (`id`), one that was read, or a pair. */
export interface StatementJudgement {
  /** id of the annotated statement; null where nothing annotated was paired with what was read */
  readonly id: string | null;
  readonly read: ReadStatement | null;
  /** where the content begins and ends, in characters of the gold's text without white space */
  readonly at: Span;
  readonly found: boolean;
  /** found, and exactly the annotated sources */
  readonly source: boolean;
  readonly cue: boolean;
}

const WRONG = { found: false, source: false, cue: false } as const;

/** Annotated statements in the order of their lines, then what was read besides. */
export function judgeStatements(comparison: Comparison): StatementJudgement[] {
  const { gold, read, alignment, counts } = comparison;
  const candidates = read.statements.map((statement) => ({
    statement,
    characters: charactersOf(
      statement.content.map(([start, end]) => alignment.ofRead({ start, end })).filter(({ end }) => end > 0),
    ),
  }));
  const used = new Set<ReadStatement>();
  counts.goldStatements += Object.keys(gold.statements).length;
  counts.readStatements += candidates.length;
  const annotated = Object.entries(gold.statements).map(([id, row]) => {
    const own = charactersOf(gold.spans.filter((span) => span.id === id).map(alignment.ofGold));
    counts.goldVia += row.via?.length ?? 0;
    counts.goldTo += row.to?.length ?? 0;
    let best: { shared: number; candidate: (typeof candidates)[number] } | null = null;
    for (const candidate of candidates) {
      if (used.has(candidate.statement)) continue;
      const shared = sharedOf(own, candidate.characters);
      if (!best || shared >= best.shared) best = { shared, candidate };
    }
    const at = boundsOf(own);
    if (!best || best.shared < 0.5) return { id, read: null, at, ...WRONG };
    used.add(best.candidate.statement);
    if (best.shared === 1) counts.contents++;
    const { statement } = best.candidate;
    return { id, read: statement, at, ...judgePair(comparison, row, statement) };
  });
  const extra = candidates
    .filter(({ statement }) => !used.has(statement))
    .map(({ statement, characters }) => ({
      id: null,
      read: statement,
      at: boundsOf(characters),
      ...WRONG,
    }));
  return [...annotated, ...extra];
}

function judgePair(
  { gold, names, alignment, counts }: Comparison,
  row: GoldStatement,
  statement: ReadStatement,
) {
  const source = names.isExact(row.source ?? [], statement.source ?? []);
  const marked = row.cue?.[0];
  const span = marked === undefined ? undefined : gold.spans.find(({ id }) => id === marked);
  const read = statement.cue ? alignment.ofRead({ start: statement.cue[0], end: statement.cue[1] }) : null;
  const cue = span ? read !== null && dice(read, alignment.ofGold(span)) >= 0.5 : read === null;
  counts.statements++;
  counts.sources += Number(source);
  counts.cues += Number(cue);
  counts.via += names.match(row.via ?? [], statement.via ?? []).found;
  counts.to += names.match(row.to ?? [], statement.to ?? []).found;
  counts.statementTypes += Number(statement.type === row.type);
  counts.polarity += Number((statement.polarity === 'denied') === row.neg);
  return { found: true, source, cue };
}

const charactersOf = (spans: readonly Span[]): Set<number> =>
  new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)),
  );

function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return (2 * both) / Math.max(1, a.size + b.size);
}

function boundsOf(characters: ReadonlySet<number>): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const at of characters) {
    start = Math.min(start, at);
    end = Math.max(end, at + 1);
  }
  return { start: Math.min(start, end), end };
}
