// An annotated story and a reading of it → what is right, event by event and statement by statement, and the counts that scores are made of.
// Pairing and counting are those of corpus/score.py; judge-story.test.ts compares the two.
import type { Alignment } from './align.js';
import { alignTexts } from './align.js';
import { type ChainNames, nameChains } from './chain-names.js';
import { type Counts, noCounts } from './counts.js';
import type { GoldStory } from './gold-story.js';
import { type EventJudgement, judgeEvents } from './judge-events.js';
import { countMentions, countTimeValues } from './judge-mentions.js';
import { judgeStatements, type StatementJudgement } from './judge-statements.js';
import type { ReadStory } from './read-story.js';

/** How sure a record was, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** What is right in the reading of one story. */
export interface StoryJudgement {
  readonly story: string;
  readonly counts: Counts;
  readonly events: readonly EventJudgement[];
  readonly statements: readonly StatementJudgement[];
  /** of each event read: whether it is wholly right */
  readonly judgedEvents: readonly Judged[];
  /** of each statement read: whether it is found and has the right source */
  readonly judgedStatements: readonly Judged[];
}

/** What a part of the scorer needs of one story. */
export interface Comparison {
  readonly gold: GoldStory;
  readonly read: ReadStory;
  readonly alignment: Alignment;
  readonly names: ChainNames;
  readonly counts: Counts;
}

const NOTHING: ReadStory = { text: '', mentions: [], statements: [], events: [] };
const NOWHERE = { start: -9, end: -9 };

/** Compares a reading with the annotation. A reading of another text counts as no reading. */
export function judgeStory(gold: GoldStory, read: ReadStory): StoryJudgement {
  const counts = noCounts();
  const found = alignTexts(gold, read.text);
  if (!found) counts.missing++;
  const alignment = found ?? { ...alignTexts(gold, gold.text)!, ofRead: () => NOWHERE };
  const used = found ? read : NOTHING;
  const names = nameChains(gold, used, alignment);
  const comparison: Comparison = { gold, read: used, alignment, names, counts };
  countMentions(comparison);
  countTimeValues(comparison);
  const events = judgeEvents(comparison);
  const statements = judgeStatements(comparison);
  const whole = new Set(events.filter((event) => event.whole).map((event) => event.read));
  const sourced = new Set(statements.filter((statement) => statement.source).map(({ read }) => read));
  return {
    story: gold.id,
    counts,
    events,
    statements,
    judgedEvents: used.events.map((event) => ({
      confidence: event.confidence ?? 1,
      right: whole.has(event),
    })),
    judgedStatements: used.statements.map((statement) => ({
      confidence: statement.confidence ?? 1,
      right: sourced.has(statement),
    })),
  };
}
