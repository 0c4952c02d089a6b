// GDELT 2.0 Mentions: 16 columns, tab-separated, no header, with offsets into the article's text.
import type { EventRow, Party } from '@entente/record';
import { type GdeltEvent, openGdelt, stamp } from './gdelt-rows.js';
import { LOSSES } from './losses.js';
import { sentenceInText } from './sentence-in-text.js';
import { type Column, empty, makeTable } from './table.js';

interface Mention {
  readonly of: GdeltEvent;
  readonly event: EventRow;
}
type MentionColumn = Column<Mention>;

/** The columns of a GDELT 2.0 mention, in order. */
export const MENTION_COLUMNS: readonly MentionColumn[] = [
  { name: 'GLOBALEVENTID', from: 'that of the event in the gdelt format', value: ({ of }) => of.number },
  {
    name: 'EventTimeDate',
    from: 'day of the first report, YYYYMMDD000000, as DATEADDED of the event',
    value: ({ of }) => stamp(of.event.first),
  },
  {
    name: 'MentionTimeDate',
    from: 'day of publication, YYYYMMDD000000: its hour is not known',
    value: ({ event }) => stamp(event.published),
  },
  {
    name: 'MentionType',
    from: '1 (WEB) where the article has an address, else 2 (CITATIONONLY)',
    value: ({ event }) => (event.url ? 1 : 2),
  },
  {
    name: 'MentionSourceName',
    from: "host of the article's address, else the publisher",
    value: ({ event }) => hostOf(event.url) ?? event.publisher,
  },
  {
    name: 'MentionIdentifier',
    from: 'address of the article, or `entente:` and its id',
    value: ({ of }) => of.view.address,
  },
  {
    name: 'SentenceID',
    from: 'number of the sentence in the article, from 1; a title counts as the first',
    value: ({ event }) => sentenceInText(event),
  },
  {
    name: 'Actor1CharOffset',
    from: "where the words that name the actor begin in the article's text; -1 where they are not in it",
    value: ({ of, event }) => offset(of, event.actors, of.source),
  },
  {
    name: 'Actor2CharOffset',
    from: 'likewise, of the recipient',
    value: ({ of, event }) =>
      offset(of, event.recipients.length > 0 ? event.recipients : event.actors, of.target),
  },
  {
    name: 'ActionCharOffset',
    from: 'likewise, of the word that names the act',
    value: ({ of, event }) => of.view.codePoint(event.trigger.start),
  },
  { name: 'InRawText', from: '1: the text is not rewritten before it is read', value: () => 1 },
  {
    name: 'Confidence',
    from: 'confidence in per cent, rounded to tens, from 10; 100 where a person corrected or confirmed it',
    value: ({ event }) => percent(event),
  },
  {
    name: 'MentionDocLen',
    from: "length of the article's text in characters",
    value: ({ of }) => of.view.length,
  },
  empty('MentionDocTone', 'tone is not read'),
  empty('MentionDocTranslationInfo', 'articles are read in English, not translated'),
  empty('Extras', 'not used by GDELT'),
];

/** The mention of the same party in this event of the happening, in code points. */
function offset({ view }: GdeltEvent, parties: readonly Party[], party: Party | null): number {
  const here = party && parties.find(({ key }) => key === party.key);
  return (here && view.mentionStart(here)) ?? -1;
}

function percent({ confidence, corrections }: EventRow): number | null {
  if (corrections.length > 0) return 100;
  return confidence === null ? null : Math.max(10, Math.round(confidence * 10) * 10);
}

const hostOf = (url: string | null): string | null =>
  url?.match(/^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i)?.[1]?.toLowerCase() ?? null;

/** GDELT 2.0 mention files. */
export const gdeltMentions = makeTable<Mention>({
  name: 'gdelt-mentions',
  summary: 'GDELT 2.0 Mentions: 16 columns, tab-separated, no header; one row per event mention',
  extension: 'mentions.CSV',
  mime: 'text/tab-separated-values; charset=utf-8',
  table: null,
  quad: null,
  hasHeader: false,
  missing: '',
  columns: MENTION_COLUMNS,
  rows: (context, tally) => {
    const eventsOf = openGdelt(context, tally, 'mentioned');
    return (view) =>
      eventsOf(view).flatMap((of) =>
        of.mentions
          .filter(({ article }) => article === view.stored.article.id)
          .map((event) => ({ of, event })),
      );
  },
  losses: [LOSSES.status, LOSSES.statements, LOSSES.joint, LOSSES.several, LOSSES.corrections],
  remarks: [
    'Offsets and MentionDocLen count Unicode code points of the article’s text (title included), from 0, as Python and R count; JSON Lines (format jsonl) holds that text.',
    'GLOBALEVENTID joins with the gdelt format written from the same store with the same filter and statuses.',
    'No header. Double quotes became single ones, tabs and line breaks spaces.',
  ],
});
