// Room 4: Analysis → Records. Mentions and times first, then statements, then events, which name the statements that assert them.
import type { Knowledge } from '@entente/knowledge';
import { ALL_RULES, type Analysis, type Article, type IsOn, type Record } from '@entente/record';
import { chainOfMention } from './build.js';
import { extractEvents } from './events/index.js';
import { extractMentions, extractTimes } from './mentions.js';
import { extractStatements } from './statements/index.js';

export { chainId, chainOfMention, mentionId, recordId, type Source, shared } from './build.js';
export * from './events/index.js';
export { EXTRACT_RULES } from './rules.js';
export { SPEECH_ACTS } from './speech-acts.js';

/** All records of an article but its actors and places, which room 5 adds. */
export function extractRecords(
  article: Article,
  analysis: Analysis,
  { knowledge, isOn = ALL_RULES }: { readonly knowledge: Knowledge; readonly isOn?: IsOn },
): Record[] {
  const source = { article, analysis };
  const chainOf = chainOfMention(analysis);
  const statements = extractStatements(source, { chainOf, knowledge, isOn });
  const events = extractEvents(source, { statements, chainOf, knowledge, isOn });
  const cueEvents = new Map(events.map(({ id, trigger }) => [trigger.start, id]));
  return [
    ...extractMentions(source, chainOf),
    ...extractTimes(source),
    ...statements.map((statement) => {
      const cueEvent = statement.cue ? cueEvents.get(statement.cue.start) : undefined;
      return cueEvent ? { ...statement, cueEvent } : statement;
    }),
    ...events,
  ];
}
