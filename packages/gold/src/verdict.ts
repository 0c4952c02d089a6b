// What is right in a reading of one story, short enough to be kept as a file, so that a later reading can be compared with it.
import type { EventJudgement } from './judge-events.js';
import type { StatementJudgement } from './judge-statements.js';
import type { StoryJudgement } from './judge-story.js';

/** What is right in one story. Places are counted in characters of the gold's text without white space. */
export interface StoryVerdict {
  /** annotated event that was found → letters of what is right: `t`ype, `s`tatus, `a`ctors, `r`ecipients, `m`ode */
  readonly events: Readonly<Record<string, string>>;
  /** events read that are not annotated: `TYPE start-end` */
  readonly extraEvents: readonly string[];
  /** annotated statement that was found → `f`ound, `s`ource, `c`ue */
  readonly statements: Readonly<Record<string, string>>;
  /** statements read that are not annotated: `start-end` */
  readonly extraStatements: readonly string[];
}

/** Letters of an event with what they stand for. */
export const EVENT_PARTS = { t: 'type', s: 'status', a: 'actors', r: 'recipients', m: 'mode' } as const;
/** Letters of a statement with what they stand for. */
export const STATEMENT_PARTS = { f: 'content', s: 'source', c: 'cue' } as const;

/** Whether an event's letters say that it is wholly right (the mode is a layer of its own). */
export const isWhole = (letters: string): boolean => [...'tsar'].every((letter) => letters.includes(letter));

/** Keeps what is right of a judgement. */
export function verdictOf({ events, statements }: StoryJudgement): StoryVerdict {
  return {
    events: lettersOf(events, eventLetters),
    extraEvents: events
      .filter(({ id }) => id === null)
      .map(extraEventKey)
      .sort(),
    statements: lettersOf(statements, statementLetters),
    extraStatements: statements
      .filter(({ id }) => id === null)
      .map(extraStatementKey)
      .sort(),
  };
}

/** The key of an event that is not annotated. */
export const extraEventKey = ({ read, at }: EventJudgement): string => `${read?.type} ${at.start}-${at.end}`;
/** The key of a statement that is not annotated. */
export const extraStatementKey = ({ at }: StatementJudgement): string => `${at.start}-${at.end}`;

const eventLetters = (event: EventJudgement): string =>
  [event.typed && 't', event.status && 's', event.actors && 'a', event.recipients && 'r', event.mode && 'm']
    .filter(Boolean)
    .join('');
const statementLetters = ({ found, source, cue }: StatementJudgement): string =>
  [found && 'f', source && 's', cue && 'c'].filter(Boolean).join('');

function lettersOf<J extends { readonly id: string | null }>(
  items: readonly J[],
  letters: (item: J) => string,
): Record<string, string> {
  return Object.fromEntries(
    items.flatMap((item) => (item.id === null || letters(item) === '' ? [] : [[item.id, letters(item)]])),
  );
}
