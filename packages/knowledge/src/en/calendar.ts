// English: words that dates and times are made of. They are closed classes of the grammar (months, days, number words, strong verbs),
// to which no editor adds rows; what is open-ended (outlets, people) is rows of knowledge.
import type { CalendarWords, Feast, Unit } from '../language/calendar.js';
import { WEEKDAYS as DAYS, numbered, set } from './words.js';

/** Months by name and abbreviation. */
const MONTHS = numbered(
  `january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep
   october|oct november|nov december|dec`,
  1,
);
/** Weekdays, Monday 1 to Sunday 7. */
const WEEKDAYS = numbered(DAYS, 1);
/** Abbreviated weekdays count only before a date (`Mon, 14 March`): `Sun` and `Sat` are words of their own. */
const SHORT_WEEKDAYS = numbered('mon tue|tues wed thu|thur|thurs fri sat sun', 1);
/** The first month of each season, by the meteorologists' calendar of the northern half of the world. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

const SMALL = numbered(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
   sixteen seventeen eighteen nineteen twenty`,
  0,
);
const TENS: readonly (readonly [string, number])[] = [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
];
/** Number words; compounds (`thirty-two`) are put together by the grammar. */
const NUMBERS: ReadonlyMap<string, number> = new Map([...SMALL, ...TENS]);
/** Ordinals of days, quarters and centuries. */
const ORDINALS = numbered(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
   fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`,
  1,
);
/** Amounts that give no number: the expression is vague. */
const VAGUE_COUNTS = set('few several some many recent coming');

/** Words that date something without a day; they count only where the model saw a time. */
const VAGUE_WORDS: ReadonlyMap<string, 'PAST' | 'PRESENT' | 'FUTURE'> = new Map(
  (
    [
      ['recently lately previously formerly historically', 'PAST'],
      ['now currently nowadays presently', 'PRESENT'],
      ['soon shortly eventually', 'FUTURE'],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
);

/** A noun of time: how many of which unit. `winters` count years (`seven winters ago`). */
const UNITS: ReadonlyMap<string, readonly [number, Unit]> = new Map(
  (
    [
      ['day days night nights', 1, 'day'],
      ['week weeks', 1, 'week'],
      ['fortnight fortnights', 2, 'week'],
      ['month months', 1, 'month'],
      ['quarter quarters', 1, 'quarter'],
      ['year years winter winters summer summers', 1, 'year'],
      ['decade decades', 1, 'decade'],
      ['century centuries', 1, 'century'],
    ] as const
  ).flatMap(([words, count, unit]) => words.split(' ').map((word) => [word, [count, unit]] as const)),
);
/** Parts of the day that belong to the expression before them (`Monday night`). */
const DAY_PARTS = set('morning afternoon evening night');
/** Nouns that may follow `that` and `the … before`. */
const DAY_NOUNS = set('day night week month year morning afternoon evening');
/** Words that move a unit to the one before or after. */
const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** After these a bare month, season or feast is a date (`in May`, `until spring`) … */
const DATE_PREPOSITIONS = set(
  'in since until till by from before after during through throughout come around between',
);
/** … and after these a bare year as well. */
const YEAR_PREPOSITIONS = set(
  `in since until till by from before after during through throughout around between of for
   early late mid back to about as as early year summer spring autumn winter fall`,
);
/** What follows a date that stands alone: after other words the date belongs to a noun. */
const FUNCTION_WORDS = set(
  `and or to when that which who after before as with for from the a an in at on by but of against until
   till while he she it they we was were is are had has have will would did into over under through`,
);
/** Nouns that say that `the May …` is a month and no minister. */
const VOTES = set(
  'vote ballot election elections referendum poll polls tariffs talks summit deadline meeting',
);
/** Nouns of what nobody announces: `the Oct. 13 attack` is over, whatever the verb beside it says. */
const UNPLANNED = set(
  `attack attacks assault assaults massacre massacres killing killings murder murders bombing bombings blast blasts explosion explosions
   shooting shootings shelling raid raids airstrike airstrikes ambush stabbing beheading kidnapping abduction abductions hijacking crash
   crashes collision accident disaster earthquake quake tsunami flood floods fire blaze outbreak coup mutiny uprising riot riots clash
   clashes violence incident incidents atrocity atrocities disappearance arrest arrests death deaths invasion incursion defeat collapse
   spill leak breach hack wildfire wildfires landslide derailment shootdown downing rampage slaughter attempt revelations`,
);
/** A number before one of these counts things, it is no year and no day. */
const COUNTED = set(
  `people persons troops soldiers men women children civilians fighters dead wounded prisoners hostages
   tons tonnes miles kilometres kilometers km metres meters feet acres hectares barrels dollars euros
   pounds yen yuan roubles rubles percent per votes seats jobs workers refugees hours minutes words pages
   homes houses families`,
);
/** A weekday or date before one of these is part of a name (`Sunday Times`, `March 14 alliance`, `May 13 Square`). */
const NAME_HEADS = set(
  `times mirror herald mail telegraph express post independent star tribune globe gazette observer
   courier chronicle review magazine movement alliance coalition bloc camp front brigade brigades square
   street avenue road boulevard bridge airport stadium university hospital group`,
);
/** A weekday after one of these is a name of its own (`Black Friday`, `Bloody Sunday`). */
const NAME_HEADED_BY = set('black bloody super cyber mad ash spy throwback');

/** Auxiliaries of the past and the perfect. */
const PAST_AUXILIARIES = set('was were had did been has have having');
/** Auxiliaries and adjectives that look ahead wherever they stand. */
const FUTURE_WORDS = set(
  `will ll shall wo won would may might could can should must due scheduled slated upcoming forthcoming
   pencilled penciled expected expects expect planning intends intend poised likely`,
);
/** These look ahead only before `to` or `for` (`set for Monday`, `plans to`): else they are nouns or past. */
const FUTURE_BEFORE_TO = set(
  'set plan plans planned hopes hope wants want aims aim going about ready slated fixed',
);
/** And these before `on` (`planned on Monday`, but not `condemned the plan on Monday`). */
const FUTURE_BEFORE_ON = set('set planned ready slated fixed');
/** Verbs whose past is the bare form; in news without an auxiliary they are past far more often than present. */
const UNCHANGED_PASTS = set('put cut hit shut quit let cast shed split spread burst cost hurt rid');
/** Past forms and participles of the strong verbs; regular ones are told by -ed. */
const STRONG_PASTS = set(
  `arose ate awoke beat became began begun bent bit bled blew blown bore borne bought bound bred broke
   broken brought built burnt came caught chose chosen clung crept dealt did done drank drawn dreamt drew
   driven drove drunk dug dwelt fallen fed fell felt fled flew flown flung forbade forbidden forced forgave
   forgot forgotten forsook fought found froze frozen gave given gone got gotten grew ground grown heard
   held hid hidden hung kept knelt knew known laid lain lay led left lent lost made meant met mistook
   mown outran overcame overran overthrew overthrown paid proven ran rang ridden risen rode rose rung said
   sang sank sat saw seen sent sewn shaken shone shook shot shown shrank shrunk slain slept slew slid slung
   sold sought spat sped spent spoke spoken sprang spun stole stolen stood strode struck stuck stung sung
   sunk swam swept swollen swore sworn swum swung taken taught thought threw thrown told took tore torn
   trod understood undertook underwent upheld went wept withdrawn withdrew withheld withstood woke woken won
   wore worn wound wove woven written wrote wrung`,
);
/** Words in -ed that are no past forms. */
const NOT_PAST = set(
  'hundred indeed need speed exceed proceed succeed breed bleed feed seed weed greed creed deed kindred sacred naked red bed shed unprecedented',
);
/** Participles that look forward when they stand after `is`, `are` or a noun (`exercise fixed for Wednesday`). */
const FORWARD_PARTICIPLES = set(
  `expected scheduled due planned set slated fixed pencilled penciled meant timed called supposed
   forecast billed earmarked tipped likely bound given allowed`,
);
/** Verbs whose infinitive was carried out when they were (`came to reason with the men on Monday`). */
const CARRIED_OUT = set(
  `came went arrived flew returned travelled traveled gathered met tried failed managed began started
   continued helped used forced forcing causing leading prompting allowing rushed walked marched stormed sat stood voted moved`,
);
/** Verbs whose plain present tells of a timetable (`flies in on Thursday`); other presents are captions and headlines, of what was. */
const TIMETABLE_VERBS = set(
  `begin begins opens closes expire expires resume resumes meet meets convene convenes reconvene
   reconvenes gather gathers sit sits fly flies travel travels depart departs go goes`,
);
/** Verbs that are planned when they stand in the progressive (`is visiting tomorrow`); others go on now (`is mourning Monday's dead`). */
const PLANNED_PROGRESSIVES = set(
  `visiting meeting travelling traveling flying going arriving leaving coming heading holding hosting
   returning starting beginning resuming closing opening ending convening gathering sending voting
   launching planning hoping preparing expecting`,
);
/** What is `from Tuesday` when it was made then. */
const RECORDS = set(
  `video videos footage image images photo photos photograph photographs picture pictures recording data
   figures statement report reports letter survey poll date dates dated dating clip audio interview`,
);
/** Nouns that follow `to` without an article: no infinitive. */
const NOUNS_AFTER_TO = set(
  `death prison jail life court school work office power parliament police peace war trial hospital
   safety freedom midnight noon date exile custody government part half most many more
   people foreign local state-run national international`,
);
/** Words that open a clause with a verb of its own. */
const CLAUSE_STARTS = set(
  'that which who whom whose when where while after before because although though if unless whether but',
);

const FEASTS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ['new year', { month: 1, day: 1 }],
  ['new year s day', { month: 1, day: 1 }],
  ['new year s eve', { month: 12, day: 31 }],
  ['new years day', { month: 1, day: 1 }],
  ['new years eve', { month: 12, day: 31 }],
  ['may day', { month: 5, day: 1 }],
  ['halloween', { month: 10, day: 31 }],
  ['valentine s day', { month: 2, day: 14 }],
  ['easter', { fromEaster: 0 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['good friday', { fromEaster: -2 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['palm sunday', { fromEaster: -7 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['lent', { fromEaster: -46 }],
  ['ascension day', { fromEaster: 39 }],
  ['pentecost', { fromEaster: 49 }],
  ['whit monday', { fromEaster: 50 }],
  ['corpus christi', { fromEaster: 60 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['ramadan', { islamicMonth: 9, day: 1 }],
  ['eid', { islamicMonth: 10, day: 1 }],
  ['eid al - fitr', { islamicMonth: 10, day: 1 }],
  ['eid al - adha', { islamicMonth: 12, day: 10 }],
]);

/** Words that dates and times are made of, in English. */
export const calendar: CalendarWords = {
  beginnings: set(
    `the a an these that early late mid end beginning start middle whole rest earlier later q
     yesterday today tonight tomorrow overnight current past previous preceding following`,
  ),
  feasts: FEASTS,
  feastLengths: new Map([['ramadan', 30]]),
  eveOf: ['the', 'eve', 'of'],
  months: MONTHS,
  weekdays: WEEKDAYS,
  shortWeekdays: SHORT_WEEKDAYS,
  seasons: SEASONS,
  numbers: NUMBERS,
  ordinals: ORDINALS,
  vagueCounts: VAGUE_COUNTS,
  vagueWords: VAGUE_WORDS,
  units: UNITS,
  dayParts: DAY_PARTS,
  dayNouns: DAY_NOUNS,
  shifts: SHIFTS,
  datePrepositions: DATE_PREPOSITIONS,
  yearPrepositions: YEAR_PREPOSITIONS,
  functionWords: FUNCTION_WORDS,
  votes: VOTES,
  unplanned: UNPLANNED,
  counted: COUNTED,
  nameHeads: NAME_HEADS,
  nameHeadedBy: NAME_HEADED_BY,
  pastAuxiliaries: PAST_AUXILIARIES,
  futureWords: FUTURE_WORDS,
  futureBeforeOn: FUTURE_BEFORE_ON,
  futureBeforeTo: FUTURE_BEFORE_TO,
  unchangedPasts: UNCHANGED_PASTS,
  strongPasts: STRONG_PASTS,
  notPast: NOT_PAST,
  forwardParticiples: FORWARD_PARTICIPLES,
  carriedOut: CARRIED_OUT,
  timetableVerbs: TIMETABLE_VERBS,
  plannedProgressives: PLANNED_PROGRESSIVES,
  records: RECORDS,
  nounsAfterTo: NOUNS_AFTER_TO,
  clauseStarts: CLAUSE_STARTS,
};
