// Counts of each lemma of the lexicon in the stories, in total and as a trigger per type.
import { splitTokens } from '../../packages/engine/dist/3-analyse/tokens.js';

/** The text of event-word-counts.tsv. */
export function countWords(gold, { lexicon }) {
  const counts = new Map();
  for (const { text, spans, events } of gold) {
    const tokens = splitTokens(text);
    const lower = tokens.map((token) => token.lower);
    const triggers = spans.filter(({ id }) => id[0] === 'v');
    for (let at = 0; at < tokens.length; ) {
      const match = lexicon.match(lower, at);
      const length = match?.length ?? 1;
      if (match) {
        const [start, end] = [tokens[at].start, tokens[at + length - 1].end];
        const trigger = triggers.find((span) => span.start < end && span.end > start);
        for (const lemma of new Set(match.readings.map(({ row }) => row.lemma))) {
          const count = counts.get(lemma) ?? { seen: 0, types: new Map() };
          counts.set(lemma, count);
          count.seen++;
          if (trigger)
            count.types.set(events[trigger.id].type, (count.types.get(events[trigger.id].type) ?? 0) + 1);
        }
      }
      at += length;
    }
  }
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lemma, { seen, types }]) =>
      [
        lemma,
        seen,
        [...types]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([type, count]) => `${type}:${count}`)
          .join(' '),
      ].join('\t'),
    );
  return `# How often each lemma of event-words.tsv stood in our training stories, and how often as a trigger of which type.
# source: counted by scripts/fit-weights.mjs over the stories w01 to w08 of corpus/stories without the 18 held out; CC BY 4.0
lemma\tseen\ttypes
${rows.join('\n')}
`;
}
