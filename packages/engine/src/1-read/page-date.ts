// The day a page's story was published: linked data, meta tags, time elements, the line printed by the headline. In: the parsed page. Out: YYYY-MM-DD or null.
// A stamp in universal time may fall on the day after or before the one printed for the outlet's readers; then the printed day counts.
import { calendarDate } from '@entente/record';
import { type Block, blocksOf } from './html-blocks.js';
import type { LinkedData } from './json-ld.js';
import type { PageSwitch } from './page-rules.js';
import { writtenDate } from './written-date.js';

/** What is known of a page before its date. */
export interface DateSources {
  readonly article: LinkedData | undefined;
  readonly data: readonly LinkedData[];
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** language and region as the page states them: `en-US`, `de` */
  readonly locale: string;
}

/** Names of meta tags for the day of publication, without their punctuation; the surest first. */
const META = [
  'articlepublishedtime',
  'ogarticlepublishedtime',
  'articlepublished',
  'datepublished',
  'parselypubdate',
  'sailthrudate',
  'pubdate',
  'publishdate',
  'publisheddate',
  'publicationdate',
  'articlepublicationdate',
  'dateissued',
  'dcdateissued',
  'dctermsissued',
  'dctermscreated',
  'dcdatecreated',
  'dcdate',
  'dctermsdate',
  'cxenseparserecspublishtime',
  'ogpubdate',
  'ogpublishedtime',
  'rnewsdatepublished',
  'publishtime',
  'publishedat',
  'date',
  'lastpublished',
  'created',
  'datecreated',
  'createdate',
  'originalpublicationdate',
];

/** The day; null when nothing tells it. */
export function pageDate(document: Document, sources: DateSources, isOn: PageSwitch): string | null {
  const stamp = statedStamp(sources, isOn) ?? (isOn('date-element') ? timeElement(document) : null);
  if (stamp && !(isOn('printed-day') && UNIVERSAL.test(stamp))) return stampDate(stamp);
  if (!stamp && !isOn('date-visible')) return null;
  const blocks = blocksOf(document.body);
  const near = printedLines(nearHeadline(blocks), sources.locale);
  if (stamp) return localDay(stamp, near) ?? stampDate(stamp);
  return near[0]?.date ?? onlyDay(printedLines(blocks, sources.locale));
}

/** A day and time in universal time. */
const UNIVERSAL = /\d{2}:\d{2}.*(?:Z|[+-]00:?00|GMT|UTC)\s*$/;
/** Zones lie at most so many minutes from universal time, in steps of a quarter of an hour. */
const FURTHEST_ZONE = 14 * 60;

/** The day printed by the headline, where its clock time is the stamp's in some zone. */
function localDay(stamp: string, lines: readonly PrintedLine[]): string | null {
  const time = Date.parse(stamp);
  if (Number.isNaN(time)) return null;
  const found = lines.find(({ date, minutes }) => {
    if (minutes === null) return false;
    const away = (Date.parse(date) - Math.floor(time / 60_000) * 60_000) / 60_000 + minutes;
    return Math.abs(away) <= FURTHEST_ZONE && away % 15 === 0;
  });
  return found?.date ?? null;
}

function statedStamp({ article, data, meta }: DateSources, isOn: PageSwitch): string | null {
  const tags = isOn('date-metadata') ? meta : [];
  const names = new Map(tags.toReversed().map(([name, content]) => [name.replace(/[^a-z]+/g, ''), content]));
  const stated = [
    article?.datePublished,
    ...META.map((name) => names.get(name)),
    data.find((item) => item.datePublished)?.datePublished,
    article?.dateCreated,
  ];
  for (const value of stated.flat()) if (typeof value === 'string' && stampDate(value)) return value.trim();
  return null;
}

/** The day of a stamp: a date as it is written, or seconds or thousandths since 1970. */
function stampDate(stamp: string): string | null {
  const seconds = /^1\d{9}(?:\d{3})?$/.exec(stamp.trim());
  if (!seconds) return calendarDate(stamp);
  const time = Number(stamp) * (stamp.trim().length === 10 ? 1000 : 1);
  return new Date(time).toISOString().slice(0, 10);
}

/** The first time element (or one marked up as one) of the article's head; related stories have theirs further down. */
function timeElement(document: Document): string | null {
  const marked =
    '[itemprop~="datePublished"], time[pubdate], time.entry-date, article time, main time, header time, time[datetime]';
  for (const element of document.querySelectorAll(marked)) {
    const stamp =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    if (stampDate(stamp)) return stamp.trim();
  }
  return null;
}

/** A line that says hardly more than a day, and the clock time in it, in minutes. */
interface PrintedLine {
  readonly date: string;
  readonly minutes: number | null;
}

/** How many blocks below and above the headline the date may stand, how long its line may be, and how much else it may say. */
const BELOW = 14;
const ABOVE = 6;
const LONGEST = 140;
const OTHER_LETTERS = 40;

/** The blocks by the headline, the ones below it first; none on a page without one. */
function nearHeadline(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => block.tag === 'h1');
  if (at < 0) return [];
  return [...blocks.slice(at, at + BELOW), ...blocks.slice(Math.max(0, at - ABOVE), at).toReversed()];
}

/** The blocks that say when. */
const printedLines = (blocks: readonly Block[], locale: string): PrintedLine[] =>
  blocks.flatMap(({ text, linked }) => {
    if (text.length > LONGEST || linked > text.length * 0.6 || !/\d/.test(text)) return [];
    const date = writtenDate(text, locale);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return date && letters <= OTHER_LETTERS ? [{ date, minutes: clockMinutes(text) }] : [];
  });

/** The day, where all lines name the same one. */
function onlyDay(lines: readonly PrintedLine[]): string | null {
  const [day, ...others] = new Set(lines.map(({ date }) => date));
  return day !== undefined && others.length === 0 ? day : null;
}

const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d.])(?:\s*([ap])\.?m)?/i;

/** The clock time in a line, in minutes since midnight. */
function clockMinutes(line: string): number | null {
  const found = CLOCK.exec(line);
  if (!found) return null;
  const hours = (Number(found[1]) % (found[3] ? 12 : 24)) + (found[3]?.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(found[2]);
}
