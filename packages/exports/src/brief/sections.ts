// Briefing → sections of items and lines, of which each format is a way of writing: values of the record and exact quotes only.
import type {
  BriefItem,
  Briefing,
  Denial,
  DenialOf,
  Expectation,
  FieldView,
  HappeningItem,
  Named,
  Telling,
} from '@entente/record';

/** One line under an item: what it is, its value, the quote, and the source. */
export interface BriefLine {
  /** `disputed killed`, `denied by Somalia`; empty for a report */
  readonly label: string;
  readonly value: string;
  /** empty where the value says it all */
  readonly quote: string;
  readonly source: BriefSource;
}
/** Outlet, day, whom it names, and where the words stand. */
export interface BriefSource {
  readonly outlet: string;
  readonly day: string;
  readonly named: string;
  readonly article: string;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
}
/** An item: its values, how many report it, and its lines. */
export interface BriefEntry {
  readonly head: string;
  readonly counts: string;
  readonly id: string;
  readonly lines: readonly BriefLine[];
}
/** A section of the briefing. */
export interface BriefSection {
  readonly title: string;
  /** what stands there when it has no items */
  readonly none: string;
  readonly items: readonly BriefEntry[];
}

/** The heading of a briefing. */
export const briefTitle = ({ from, to }: Briefing): string =>
  `Briefing ${from === null || to === null ? '' : from === to ? from : `${from} to ${to}`}`.trim();

/** What it counts. */
export function briefCounts({ total, leftOut, further }: Briefing): string {
  const { happenings, origins, reports } = total;
  const left = leftOut.otherStatus + leftOut.unsure;
  return [
    counted(happenings, 'happening'),
    counted(origins, 'independent origin'),
    counted(reports, 'report'),
    ...(further > 0 ? [`${further} not shown`] : []),
    ...(left > 0 ? [`${left} of another status or not sure enough`] : []),
  ].join(', ');
}

/** The sections, in order. */
export const briefSections = ({ happened, settled, expected }: Briefing): readonly BriefSection[] => [
  { title: 'What happened', none: 'nothing that matches', items: happened.map(happenedEntry) },
  {
    title: 'What became of what was expected',
    none: 'nothing was due',
    items: settled.map(expectationEntry),
  },
  { title: 'What is expected', none: 'nothing with a day', items: expected.map(expectationEntry) },
];

function happenedEntry({ happening, tellings, disputed, denials }: BriefItem): BriefEntry {
  return {
    head: headOf(happening, dayOf(happening)),
    counts: `${counted(happening.reports, 'report')} of ${counted(happening.origins, 'independent origin')}`,
    id: happening.id,
    lines: [
      ...tellings.map((telling) => lineOf(telling)),
      ...disputed.flatMap(disputeLines),
      ...denials.map(denialLine),
    ],
  };
}

/** A day that only the publication gives is marked as such. */
export const dayOf = ({ date }: HappeningItem): string =>
  date.from === null
    ? 'undated'
    : date.basis === 'published'
      ? `${date.from} (published)`
      : date.to === null || date.to === date.from
        ? date.from
        : `${date.from} to ${date.to}`;

/** `2024-05-01 · Kenya → SANCTION expel → Somalia · Nairobi · future` */
export function headOf(row: HappeningItem, day: string): string {
  const names = (parties: readonly Named[]) => parties.map(({ name }) => name).join(', ');
  const act = `${row.type}${row.mode === null ? '' : ` ${row.mode}`}`;
  const whom = row.recipients.length > 0 ? ` → ${names(row.recipients)}` : '';
  const parts = [day, `${names(row.actors) || '?'} → ${act}${whom}`, row.place?.name ?? ''];
  return [...parts, row.status === 'occurred' ? '' : row.status].filter(Boolean).join(' · ');
}

function expectationEntry(item: Expectation): BriefEntry {
  const { from, to, happening, announcements, state, day, evidence } = item;
  const due = to === null ? 'no day' : from === to ? to : `${from} to ${to}`;
  return {
    head: headOf({ ...happening, status: 'occurred' }, `due ${due}`),
    counts: `${state === 'called-off' ? 'called off' : state}${day === null ? '' : ` ${day}`}`,
    id: item.id,
    lines: [
      ...announcements.map((telling) => lineOf(telling, telling.how)),
      ...evidence.map((telling) => lineOf(telling, state === 'called-off' ? 'called off' : state)),
    ],
  };
}

/** Each value of a disputed field, by the first report that gives it. */
const disputeLines = ({ name, values }: FieldView): readonly BriefLine[] =>
  values
    .filter(({ revised }) => !revised)
    .map(({ shown, tellings, origins }) => {
      const line = lineOf(tellings[0]!, `disputed ${name}`);
      // of a number the words are its value
      const quote = line.quote === shown ? '' : line.quote;
      return { ...line, quote, value: `${shown} (${counted(origins, 'independent origin')})` };
    });

const DENIED: Readonly<Record<DenialOf, string>> = {
  act: 'denied by',
  part: 'denied in part by',
  responsibility: 'part in it denied by',
};
const denialLine = ({ by, of, telling }: Denial): BriefLine =>
  lineOf(telling, `${DENIED[of]} ${by.map(({ name }) => name).join(', ') || '?'}`);

function lineOf(telling: Telling, label = ''): BriefLine {
  const { publisher, published, sources, article, url, words } = telling;
  return {
    label,
    value: '',
    quote: words.quote.replace(/\s+/g, ' '),
    source: {
      outlet: publisher ?? 'unknown outlet',
      day: published ?? 'unknown day',
      named: sources.map(({ name }) => name).join(', '),
      ...{ article, url, start: words.start, end: words.end },
    },
  };
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
