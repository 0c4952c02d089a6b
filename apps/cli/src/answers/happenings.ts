// Answers about happenings → text: one happening with its reports and values, the calendar, whose announcements came true, what is new.
import { type Piece, piece, wrapPieces } from '@entente/entente';
import {
  type Announcers,
  type Calendar,
  DENIES,
  type Denial,
  type Expectation,
  type FieldView,
  type HappeningView,
  type Joining,
  type Movement,
  type Named,
  type News,
  outletsOf,
  type Page,
  type Telling,
} from '@entente/record';
import { happeningText, leftOutText, listText, tallyText } from './facts.js';
import { bold, dim, type Look, plural, tableText } from './table.js';

const namesOf = (parties: readonly Named[]): string => parties.map(({ name }) => name).join(', ');

/** Wrapped lines below a heading; the heading too is left out where there are none. */
function section(title: string, lines: readonly (readonly Piece[])[], look: Look): string {
  if (lines.length === 0) return '';
  const { width, colour } = look;
  const text = lines.flatMap((line) => wrapPieces(line, { width, colour, first: '  ', rest: '      ' }));
  return `\n${bold(title, look)}\n${text.map((line) => `${line}\n`).join('')}`;
}

/** `Harbour Wire, 2024-05-02, citing Otieno` */
const sourceOf = ({ publisher, published, sources }: Telling): string =>
  [
    publisher ?? 'unknown outlet',
    published ?? 'unknown day',
    sources.length > 0 ? `citing ${namesOf(sources)}` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** `“…” Harbour Wire, 2024-05-02` */
const quotePieces = (telling: Telling): readonly Piece[] => [
  piece(`“${telling.words.quote.replace(/\s+/g, ' ')}” `),
  piece(sourceOf(telling), 'dim'),
];

/** One happening: its row, its values side by side, denials, its course, what was expected, its reports. */
export function happeningViewText(answer: HappeningView, look: Look): string {
  const { members, fields, denials, course, expectations, related, joinings } = answer;
  return [
    happeningText(answer, look),
    section('Values', fields.map(fieldPieces), look),
    section('Denied', denials.map(denialPieces), look),
    section(
      'What became of it',
      course.map(({ day, status, origins, tellings }) => [
        piece(`${day ?? 'undated'} `, 'when'),
        piece(`${status} `, 'status'),
        piece(`${plural(origins, 'origin')}: ${outletsOf(tellings)}`, 'dim'),
      ]),
      look,
    ),
    section('Expected', expectations.map(expectationPieces), look),
    section(
      'Reports',
      members.map(({ publisher, published, copy, sentence, event, status, sources }) => [
        piece(`${published ?? 'undated'} `, 'when'),
        piece(`${publisher ?? 'unknown outlet'} `, 'who'),
        ...(copy ? [piece('(copy) ', 'warn')] : []),
        ...(status === 'occurred' ? [] : [piece(`(${status}) `, 'status')]),
        ...(sources.length > 0 ? [piece(`citing ${namesOf(sources)} `, 'dim')] : []),
        piece(`“${sentence.quote.replace(/\s+/g, ' ')}” `),
        piece(event, 'dim'),
      ]),
      look,
    ),
    section(
      'Related',
      related.map(({ relation, happening }) => [
        piece(`${relation} `, 'type'),
        piece(`${happening.day ?? 'undated'} `, 'when'),
        piece(`${namesOf(happening.actors) || '?'} → ${happening.type} `, 'who'),
        piece(`“${happening.sentence.quote.replace(/\s+/g, ' ')}” `),
        piece(happening.id, 'dim'),
      ]),
      look,
    ),
    section('Joined or split', joinings.map(joiningPieces), look),
  ].join('');
}

/** `killed  disputed  three (1 origin: Harbour Wire) | five (2 origins: …)` */
function fieldPieces({ name, verdict, values }: FieldView): readonly Piece[] {
  const shown = values.map(
    ({ shown: value, origins, tellings, revised }) =>
      `${value} (${revised ? 'revised later' : plural(origins, 'origin')}: ${outletsOf(tellings)})`,
  );
  return [
    piece(`${name.padEnd(10)} `, 'type'),
    piece(`${verdict} `, verdict === 'disputed' ? 'warn' : 'dim'),
    piece(shown.join(' | ')),
  ];
}
const denialPieces = ({ by, of, telling }: Denial): readonly Piece[] => [
  piece(`${namesOf(by) || '?'} `, 'who'),
  piece(`${DENIES[of]}: `, 'dim'),
  ...quotePieces(telling),
];

const expectationPieces = (item: Expectation): readonly Piece[] => [
  piece(`${dueOf(item)} `, 'when'),
  piece(`${stateOf(item)} `, item.state === 'met' ? 'type' : item.state === 'open' ? 'dim' : 'warn'),
  ...item.announcements.flatMap((telling) => [
    piece(`${telling.how} `, 'status'),
    ...quotePieces(telling),
    piece(' '),
  ]),
];
const dueOf = ({ from, to }: Expectation): string =>
  to === null ? 'no day' : from === to ? to : `${from} to ${to}`;
const stateOf = ({ state, day }: Expectation): string =>
  `${state === 'called-off' ? 'called off' : state}${day === null ? '' : ` ${day}`}`;

const joiningPieces = ({ one, other, together, who, when, reason }: Joining): readonly Piece[] => [
  piece(`${when} `, 'when'),
  piece(`${who} `, 'who'),
  piece(together ? 'joined ' : 'split ', 'type'),
  piece(`${one} ${other} `, 'dim'),
  piece(reason),
];

/** What persons said on which events are one happening. */
export const joiningsText = (answer: Page<Joining>, { width, colour }: Look): string =>
  listText(answer, {
    none: 'nobody joined or split happenings',
    each: (item) =>
      wrapPieces(joiningPieces(item), { width, colour, first: '', rest: '    ' })
        .map((line) => `${line}\n`)
        .join(''),
  });

/** What is due, by day. */
export function calendarText({ at, items, counts, more }: Calendar, look: Look): string {
  const { met, missed, open } = counts;
  const head = `as of ${at ?? 'no day'}: ${met} met, ${missed} missed, ${counts['called-off']} called off, ${open} open\n`;
  if (items.length === 0) return `${head}nothing is expected\n`;
  return [
    head,
    ...items.map((item) => dueText(item, look)),
    more ? dim('older announcements were not looked at; --from and --to choose days\n', look) : '',
  ].join('');
}

function dueText(item: Expectation, look: Look): string {
  const { happening, announcements, evidence } = item;
  const act = `${happening.type}${happening.mode === null ? '' : ` ${happening.mode}`}`;
  const whom = happening.recipients.length > 0 ? ` → ${namesOf(happening.recipients)}` : '';
  const head = [
    piece(`${dueOf(item)} `, 'when'),
    piece(`${stateOf(item)} `, item.state === 'met' ? 'type' : item.state === 'open' ? 'dim' : 'warn'),
    piece(`${namesOf(happening.actors) || '?'} → ${act}${whom} `, 'who'),
    piece(happening.id, 'dim'),
  ];
  const lines = [
    head,
    ...announcements.map((telling) => [piece(`${telling.how} `, 'status'), ...quotePieces(telling)]),
    ...evidence.map((telling) => [
      piece(`${stateOf({ ...item, day: null })} `, 'status'),
      ...quotePieces(telling),
    ]),
  ];
  const { width, colour } = look;
  return `\n${lines
    .flatMap((line, i) => wrapPieces(line, { width, colour, first: i === 0 ? '' : '    ', rest: '      ' }))
    .map((line) => `${line}\n`)
    .join('')}`;
}

/** Whose announcements came true. */
export const announcersText = ({ at, announcers, more }: Announcers, look: Look): string =>
  `as of ${at ?? 'no day'}\n${
    tableText(
      [
        { head: 'announced by', gives: true },
        { head: 'met', right: true },
        { head: 'missed', right: true },
        { head: 'called off', right: true },
        { head: 'open', right: true },
        { head: 'kept', right: true },
      ],
      announcers.map(({ name, met, missed, calledOff, open, kept }) => [
        name,
        met,
        missed,
        calledOff,
        open,
        kept === null ? null : `${Math.round(kept * 100)} %`,
      ]),
      look,
    ) || 'nothing was announced\n'
  }${more ? dim('older announcements were not looked at\n', look) : ''}`;

/** What is new. */
export function newsText({ at, from, total, leftOut, happenings, moved, due }: News, look: Look): string {
  if (at === null) return 'no article has a day of publication\n';
  return [
    `${bold(`${from} to ${at}`, look)}\n${tallyText(total)}\n${leftOutText(leftOut, look)}`,
    happenings.length > 0 ? `\n${happenings.map((row) => happeningText(row, look)).join('\n')}` : '',
    section('Moved against the four weeks before', moved.map(movedPieces), look),
    due.length > 0 ? `\n${bold('Due', look)}\n${due.map((item) => dueText(item, look)).join('')}` : '',
  ].join('');
}

const movedPieces = ({ parties, now, usual, ratio }: Movement): readonly Piece[] => [
  piece(`${parties.map(({ name }) => name).join(' and ')} `, 'who'),
  piece(`${plural(now, 'happening')}, usual ${usual}`),
  piece(` (× ${ratio})`, 'dim'),
];
