// Reference figures: the targets of the issue, the model with decoding but without rules, and peers as measured in ../shared/bench/README.md.

/** Headline measures of annotated stories: key of score.py's JSON, name, and for the seed and VOA the bar and what entente-en-0 gets, decoded plainly. */
export const STORY_MEASURES = [
  { key: 'event_type_F1', name: 'typed events, F1', seed: [66, 61.8], voa: [72, 55.1] },
  {
    key: 'event_whole_F1',
    name: 'whole events (type, status, all actors and recipients), F1',
    seed: [null, 20.6],
    voa: [45, 15.3],
  },
  { key: 'events_wholly_right', name: 'events wholly right', seed: [20, null], voa: [null, null] },
  { key: 'actor_F1', name: 'actors of events, F1', seed: [null, 62.0], voa: [68, 33.8] },
  { key: 'recipient_F1', name: 'recipients of events, F1', seed: [null, null], voa: [58, 26] },
  { key: 'time_recall', name: 'times of events, recall', seed: [null, null], voa: [55, 0] },
  { key: 'place_recall', name: 'places of events, recall', seed: [null, null], voa: [null, null] },
  { key: 'status_acc', name: 'status, accuracy on found events', seed: [null, null], voa: [88, null] },
  { key: 'mode_acc', name: 'mode, accuracy on found events', seed: [null, null], voa: [null, null] },
  { key: 'statement_F1', name: 'statements, F1', seed: [null, null], voa: [null, null] },
  {
    key: 'statement_source_F1',
    name: 'statements with the right source, F1',
    seed: [88, 54.1],
    voa: [78, 60.0],
  },
  { key: 'cue_acc', name: 'cue, accuracy on found statements', seed: [null, null], voa: [null, null] },
  { key: 'via_recall', name: 'carriers, recall', seed: [null, null], voa: [null, null] },
  {
    key: 'country_acc',
    name: 'country of whom a mention names, accuracy',
    seed: [null, null],
    voa: [null, null],
  },
  {
    key: 'sector_acc',
    name: 'sector of whom a mention names, accuracy',
    seed: [null, null],
    voa: [null, null],
  },
  { key: 'chain_B3_F1', name: 'mentions of the same, B³ F1', seed: [null, null], voa: [null, null] },
  { key: 'mention_exact_F1', name: 'mentions, exact span, F1', seed: [null, null], voa: [null, null] },
];

/** PolNeAR, linked F1 where source, cue and content each have Dice ≥ .5: slice, bar, what entente-en-0 gets, decoded plainly. */
export const QUOTE_MEASURES = [
  { slice: 'all', bar: 72, plain: 68.6 },
  { slice: 'direct', bar: 90, plain: 83.9 },
  { slice: 'mixed', bar: null, plain: 79.7 },
  { slice: 'indirect', bar: null, plain: null },
];

/** Peers, each on the named set, which is not always the one scored here. */
export const PEERS = [
  ['PolNeAR test, linked F1, all / direct', 'regular expressions', '22.9 / 64.0'],
  ['PolNeAR test, linked F1, all / direct', 'textacy 0.13', '23.7 / 66.6'],
  ['PolNeAR test, linked F1, all / direct', 'Citron, retrained on PolNeAR', '50.7 / 73.6'],
  ['PolNeAR test, linked F1, all / direct', 'BERT-base trained on PolNeAR, nearest link', '70.1 / 75.6'],
  ['PolNeAR, other articles', 'one person against another', '71.9 / 89.2'],
  ['VOA, 24 articles', 'NGEC 2026: types macro F1 / mean of attributes', '52.1 / 70.0'],
  ['PLOVER’s gold sentences, end to end', 'PETRARCH2: type F1 / with both countries', '39.6 / 28.8'],
];
