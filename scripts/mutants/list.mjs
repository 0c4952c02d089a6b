// The mutants: each is one small fault in the built engine that must fail the gold test. `find` must occur exactly once in the built file (checked by `--check` in npm test);
// at least one of `layers` must fall below its floor.

const PIPELINE = 'packages/engine/dist/pipeline.js';
const LINKED = 'return linkRecords(article, records, { analysis, ...context });';
/** A fault in the records that the pipeline gives: `change` is an expression over `record` (of that kind), `records` and `article`. */
const output = (kind, change) => ({
  file: PIPELINE,
  find: LINKED,
  replace: `return ((records) => records.flatMap((record) => (record.kind === '${kind}' ? ${change} : record)))(${LINKED.slice('return '.length, -1)});`,
});

/** id, description of the fault, the layers that must fall, and the patch. */
export const MUTANTS = [
  {
    id: 'swap-actors-and-recipients',
    what: 'who acts and who is acted on change places',
    layers: ['actors', 'recipients', 'whole'],
    ...output('event', '{ ...record, actors: record.recipients, recipients: record.actors }'),
  },
  {
    id: 'swap-in-long-sentences',
    what: 'they change places only where the sentence has over 200 characters',
    layers: ['actors', 'recipients', 'whole'],
    ...output(
      'event',
      'record.sentence.quote.length > 200 ? { ...record, actors: record.recipients, recipients: record.actors } : record',
    ),
  },
  {
    id: 'every-event-occurred',
    what: 'plans, conditions and denials count as facts',
    layers: ['status', 'whole'],
    ...output('event', "{ ...record, status: { value: 'occurred', cue: null } }"),
  },
  {
    id: 'negated-occurred',
    what: 'what is said not to have happened counts as a fact',
    layers: ['status'],
    ...output(
      'event',
      "record.status.value === 'negated' ? { ...record, status: { value: 'occurred', cue: null } } : record",
    ),
  },
  {
    id: 'future-is-hypothetical',
    what: 'plans count as possibilities',
    layers: ['status'],
    ...output(
      'event',
      "record.status.value === 'future' ? { ...record, status: { ...record.status, value: 'hypothetical' } } : record",
    ),
  },
  {
    id: 'high-trigger-threshold',
    what: 'an event is read only where the network is very sure',
    layers: ['typed', 'whole'],
    file: 'packages/engine/dist/4-extract/events/index.js',
    find: 'const KEPT = 0.4;',
    replace: 'const KEPT = 0.8;',
  },
  {
    id: 'low-trigger-threshold',
    what: 'an event is read wherever one is possible',
    layers: ['typed', 'whole'],
    file: 'packages/engine/dist/4-extract/events/index.js',
    find: 'const KEPT = 0.4;',
    replace: 'const KEPT = 0.12;',
  },
  {
    id: 'nobody-chosen-together',
    what: 'of the compared lists of participants the empty one is always taken',
    layers: ['actors', 'recipients', 'whole'],
    file: 'packages/engine/dist/4-extract/events/arguments.js',
    find: 'const best = chances.reduce((top, chance, i) => (chance > chances[top] ? i : top), 0);',
    replace: 'const best = 0;',
  },
  {
    id: 'confidence-of-the-type-alone',
    what: 'confidence says how sure the type is, not the whole',
    layers: ['confidence of events, AUC', 'confidence of events, calibration error'],
    ...output('event', '{ ...record, confidence: record.belief.type }'),
  },
  {
    id: 'no-events-in-titles',
    what: 'the title is not read for events',
    layers: ['typed'],
    ...output('event', 'record.trigger.start < (article.title?.end ?? 0) ? [] : record'),
  },
  {
    id: 'accusations-are-requests',
    what: 'one type is read as another',
    layers: ['typed'],
    ...output('event', "record.type === 'ACCUSE' ? { ...record, type: 'REQUEST', mode: null } : record"),
  },
  {
    id: 'no-modes',
    what: 'how an act was done is left out',
    layers: ['mode'],
    ...output('event', '{ ...record, mode: null }'),
  },
  {
    id: 'one-party-a-role',
    what: 'lists of parties are dropped: of each role the first is kept',
    layers: ['actors', 'recipients', 'whole'],
    ...output(
      'event',
      '{ ...record, actors: record.actors.slice(0, 1), recipients: record.recipients.slice(0, 1) }',
    ),
  },
  {
    id: 'no-recipients',
    what: 'whom an act is done to is left out',
    layers: ['recipients', 'whole'],
    ...output('event', '{ ...record, recipients: [] }'),
  },
  {
    id: 'no-places',
    what: 'where an act happened is left out',
    layers: ['places of events'],
    ...output('event', '{ ...record, place: null }'),
  },
  {
    id: 'no-times',
    what: 'when an act happened is left out',
    layers: ['times of events'],
    ...output('event', '{ ...record, time: null }'),
  },
  {
    id: 'no-contexts',
    what: 'the fields of an event are left out',
    layers: ['contexts of events'],
    ...output('event', '{ ...record, contexts: [] }'),
  },
  {
    id: 'no-repeats',
    what: 'a happening that is told twice counts twice',
    layers: ['same event'],
    ...output('event', '{ ...record, sameAs: undefined }'),
  },
  {
    id: 'long-triggers',
    what: 'triggers and their quotes reach one character too far',
    layers: ['triggers'],
    ...output(
      'event',
      '((span) => ({ ...record, trigger: span, spans: [span], quote: span.quote }))({ ...record.trigger, end: record.trigger.end + 1, quote: article.text.slice(record.trigger.start, record.trigger.end + 1) })',
    ),
  },
  {
    id: 'shifted-spans',
    what: 'mentions are moved by a character, their quotes stay',
    layers: ['records without a fault'],
    ...output(
      'mention',
      '{ ...record, spans: record.spans.map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 })) }',
    ),
  },
  {
    id: 'short-mentions',
    what: 'mentions lose their last character, quotes with them',
    layers: ['exact mentions'],
    file: 'packages/engine/dist/4-extract/mentions.js',
    find: 'spans: [{ start, end }],\n            id: mentionId',
    replace: 'spans: [{ start, end: Math.max(start + 1, end - 1) }],\n            id: mentionId',
  },
  {
    id: 'sentence-is-the-trigger',
    what: 'the sentence of an event is its trigger alone',
    layers: ['sentences'],
    ...output('event', '{ ...record, sentence: record.trigger }'),
  },
  {
    id: 'no-sources',
    what: 'who said something is left out',
    layers: ['statements with source'],
    ...output('statement', '{ ...record, sources: [], sourceSpans: [] }'),
  },
  {
    id: 'no-carriers',
    what: 'through whom a statement came is left out',
    layers: ['carriers'],
    ...output('statement', '{ ...record, via: [] }'),
  },
  {
    id: 'carriers-are-sources',
    what: 'who passed a statement on counts as its source',
    layers: ['statements with source'],
    ...output('statement', 'record.via.length > 0 ? { ...record, sources: record.via, via: [] } : record'),
  },
  {
    id: 'no-addressees',
    what: 'to whom something was said is left out',
    layers: ['addressees'],
    ...output('statement', '{ ...record, addressees: [] }'),
  },
  {
    id: 'no-cues',
    what: 'the word that attributes is left out',
    layers: ['cues'],
    ...output('statement', '{ ...record, cue: null }'),
  },
  {
    id: 'nothing-is-denied',
    what: 'a denial counts as an assertion',
    layers: ['polarity'],
    ...output('statement', "{ ...record, polarity: 'affirmed' }"),
  },
  {
    id: 'every-statement-direct',
    what: 'paraphrase counts as quotation',
    layers: ['kinds of statements'],
    ...output('statement', "{ ...record, type: 'direct' }"),
  },
  {
    id: 'half-contents',
    what: 'of a content in several parts the first is kept',
    layers: ['statements'],
    ...output(
      'statement',
      '{ ...record, content: record.content.slice(0, 1), spans: record.spans.slice(0, 1), quote: record.spans[0].quote }',
    ),
  },
  {
    id: 'long-contents',
    what: 'contents and their quotes reach one character too far',
    layers: ['exact contents'],
    ...output(
      'statement',
      '((content) => ({ ...record, content, spans: content, quote: content.map(({ quote }) => quote).join(" … ") }))(record.content.map((span) => ({ ...span, end: Math.min(article.text.length, span.end + 1), quote: article.text.slice(span.start, span.end + 1) })))',
    ),
  },
  {
    id: 'no-indirect-statements',
    what: 'only what stands in quote marks is read',
    layers: ['statements', 'statements with source'],
    ...output('statement', "record.type === 'indirect' ? [] : record"),
  },
  {
    id: 'exchanged-countries',
    what: 'an actor of one country is put down to another',
    layers: ['countries'],
    file: 'packages/engine/dist/5-link/actors.js',
    find: '...(country ? { country } : {}),',
    replace: "...(country ? { country: country === 'RUS' ? 'UKR' : 'RUS' } : {}),",
  },
  {
    id: 'no-sectors',
    what: 'for whom an actor acts is left out',
    layers: ['sectors'],
    file: 'packages/engine/dist/5-link/actors.js',
    find: 'sectors: [...sectors],',
    replace: 'sectors: [],',
  },
  {
    id: 'one-chain',
    what: 'all mentions of one kind are chained together',
    layers: ['chains', 'actors', 'statements with source'],
    ...output(
      'mention',
      '{ ...record, chain: records.find((other) => other.kind === "mention" && other.mentionKind === record.mentionKind).chain }',
    ),
  },
  {
    id: 'pronouns-alone',
    what: 'a pronoun is of the chain of the first mention',
    layers: ['chains'],
    ...output(
      'mention',
      'record.form === "pronoun" ? { ...record, chain: records.find((other) => other.kind === "mention").chain } : record',
    ),
  },
  {
    id: 'everyone-a-group',
    what: 'persons are read as groups',
    layers: ['kinds of mentions'],
    ...output('mention', "record.mentionKind === 'person' ? { ...record, mentionKind: 'group' } : record"),
  },
  {
    id: 'times-of-publication',
    what: 'every time is the day of publication',
    layers: ['values of times'],
    ...output('time', '{ ...record, value: article.published.value }'),
  },
  {
    id: 'inverted-confidence',
    what: 'the surest event is the least sure',
    layers: ['confidence of events, AUC'],
    ...output('event', '{ ...record, confidence: 1 - record.confidence }'),
  },
  {
    id: 'always-certain',
    what: 'every event is certain',
    layers: ['confidence of events, calibration error'],
    ...output('event', '{ ...record, confidence: 1 }'),
  },
];
