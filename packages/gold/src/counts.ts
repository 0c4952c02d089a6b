// What is counted of one story, and sums of it. The short names of corpus/score.py stand behind each count that it has, too.

/** Names of all counts. `gold…` annotated, `read…` read, else what is right. */
export const COUNTS = [
  'goldEvents', // gev
  'readEvents', // pev
  'typed', // hit
  'status',
  'mode',
  'whole',
  'goldActors', // ga
  'readActors', // pa
  'actors', // ta
  'goldRecipients', // gr
  'readRecipients', // pr
  'recipients', // tr
  'goldTimes', // gt
  'times', // tt
  'goldPlaces', // gp
  'places', // tp
  'goldStatements', // gst
  'readStatements', // pst
  'statements', // sthit
  'sources', // src
  'cues', // cue
  'goldVia', // gvia
  'via',
  'goldMentions', // gm
  'readMentions', // pm
  'mentions', // tm
  'missing',
  'triggers',
  'sentences',
  'goldContexts',
  'readContexts',
  'contexts',
  'same',
  'statementTypes',
  'polarity',
  'contents',
  'goldTo',
  'to',
  'pairedMentions',
  'mentionKinds',
  'pairedActors',
  'countries',
  'sectors',
  'chainPrecision',
  'chainRecall',
  'goldTimeValues',
  'readTimeValues',
  'timeValues',
] as const;
/** Name of a count. */
export type CountName = (typeof COUNTS)[number];
/** Counts of one story or of many. */
export type Counts = Record<CountName, number>;

/** All zero. */
export const noCounts = (): Counts => Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts;

/** Counts of stories together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) for (const name of COUNTS) sum[name] += counts[name];
  return sum;
}
