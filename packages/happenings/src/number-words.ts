// Words of numbers, and of what is counted in the reports of an act: tolls. Rows, read by `numbers.ts`.

/** Number words with their values. */
export const CARDINALS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 },
  ...{ nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 },
  ninety: 90,
};
/** Words that multiply the number before them. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};
/** Words for many without a number, with the least and the most that they are used for. */
export const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 150],
  scores: [40, 300],
  hundreds: [200, 2000],
  thousands: [2000, 30_000],
  several: [3, 12],
};
/** What stands before a number: `least` (no upper limit), `most` (no lower limit), `about` (a tenth more or less). */
export const QUALIFIERS: readonly (readonly [words: string, kind: 'least' | 'most' | 'about'])[] = [
  ['at least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not fewer than', 'least'],
  ['more than', 'least'],
  ['over', 'least'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['at most', 'most'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
];

/** One thing that is counted: its words, and the types of events whose sentences tell it. */
export interface Toll {
  readonly name: string;
  /** words that tell of whom the number is: after the people (`12 were killed`), or before them (`killed 12`) */
  readonly words: readonly string[];
  /** types of events that it belongs to; an event whose trigger is one of the words has it in any case */
  readonly types: readonly string[];
}
/** The tolls. */
export const TOLLS: readonly Toll[] = [
  {
    name: 'killed',
    words: [
      ...['kill', 'kills', 'killed', 'killing', 'dead', 'die', 'dies', 'died', 'deaths', 'death', 'slain'],
      ...['massacred', 'executed', 'murdered', 'lives', 'bodies', 'fatalities'],
    ],
    types: ['ASSAULT'],
  },
  {
    name: 'wounded',
    words: [
      ...['wound', 'wounds', 'wounded', 'wounding', 'injured', 'injures', 'injuring', 'injuries', 'hurt'],
      'hurting',
    ],
    types: ['ASSAULT'],
  },
  {
    name: 'arrested',
    words: [
      ...['arrest', 'arrests', 'arrested', 'arresting', 'detained', 'detains', 'detaining', 'held'],
      ...['rounded', 'custody', 'jailed'],
    ],
    types: ['COERCE'],
  },
  { name: 'missing', words: ['missing', 'unaccounted'], types: ['ASSAULT'] },
  {
    name: 'displaced',
    words: ['displaced', 'displacing', 'fled', 'evacuated', 'uprooted'],
    types: ['ASSAULT', 'COERCE'],
  },
  {
    name: 'taken',
    words: ['abducted', 'abducts', 'kidnapped', 'kidnaps', 'hostage', 'hostages', 'captured', 'captures'],
    types: ['ASSAULT'],
  },
  {
    name: 'released',
    words: ['release', 'released', 'releases', 'releasing', 'freed', 'frees', 'freeing', 'repatriated'],
    types: ['RETREAT', 'CONCEDE'],
  },
  {
    name: 'expelled',
    words: ['expelled', 'expels', 'expelling', 'expulsion', 'deported', 'deports'],
    types: ['SANCTION'],
  },
];
/** After a number: it counts no people. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    'percent per % year years year-old day days hour hours minutes week weeks month months kilometres km kilometers miles ' +
    'metres meters tonnes tons dollars euros million billion shots rounds times houses homes boats trawlers ships vessels lorries ' +
    'trucks buses cars vehicles villages towns shops points o’clock a.m p.m am pm'
  ).split(' '),
);
/** Plural nouns whose number says nothing of the act. */
export const NOT_THINGS: ReadonlySet<string> = new Set(
  'years days hours minutes weeks months kilometres kilometers miles metres meters times others'.split(' '),
);
