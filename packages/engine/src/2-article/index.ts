// Room 2: Document → Article. Finds headline, byline, dateline, publisher, date and language, leaves page furniture out, and makes the one text that every span points at.

import type { Knowledge } from '@entente/knowledge';
import { type Article, calendarDate, type Document, hash, quoteSpan } from '@entente/record';
import { everyPageRule, type PageSwitch, ReadError } from '../1-read/index.js';
import { language } from '../language.js';
import { addressDate } from './address-date.js';
import { type Arrangement, arrange } from './arrange.js';
import { type Composed, compose } from './compose.js';
import { type Dateline, findDateline } from './dateline.js';
import { detectLanguage } from './language.js';
import { splitParagraphs } from './layout.js';
import { outletName, pageOutlet } from './publisher.js';
import { dateWithin } from './time-stamp.js';

/** Makes the article of a document; `isOn` tells which rules for pages apply. @throws ReadError `empty` when nothing visible is in it */
export function toArticle(
  document: Document,
  knowledge: Knowledge,
  isOn: PageSwitch = everyPageRule,
): Article {
  const { given, metadata } = document;
  const where = given.origin ?? given.url;
  const paragraphs = splitParagraphs(document.text);
  if (paragraphs.length === 0)
    throw new ReadError('empty', { found: 'no visible character', expected: 'a story', where });
  const stated = given.title ?? metadata.title;
  const arranged = arrange(paragraphs, {
    title: stated,
    isPage: document.mime === 'text/html',
    knowledge,
    isOn,
  });
  const composed = compose(arranged, stated);
  const dateline = datelineOf(composed, knowledge);
  const url = given.url ?? metadata.url;
  const authors = authorsOf(document, arranged);
  return {
    kind: 'article',
    id: hash('article', composed.text),
    document: document.id,
    ...(url ? { url } : {}),
    ...(given.origin ? { origin: given.origin } : {}),
    ...(given.fields ? { fields: { ...given.fields } } : {}),
    title: composed.title ? quoteSpan(composed.text, composed.title) : null,
    byline: composed.byline ? quoteSpan(composed.text, composed.byline) : null,
    ...(authors.length > 0 ? { authors } : {}),
    dateline: dateline ? datelineSpans(composed.text, dateline) : null,
    publisher: publisherOf(document, { arranged, dateline: dateline?.found ?? null, knowledge }),
    published: publishedOf(document, { arranged, dateline: dateline?.found ?? null, isOn }),
    ...sectionsOf(document, composed),
    language: detectLanguage(composed.text, metadata.language, knowledge),
    text: composed.text,
    runs: composed.runs.map((run) => ({ ...run })),
    dropped: arranged.dropped.map(({ paragraph: { text: quote, from, to }, reason }) => ({
      reason,
      from,
      to,
      quote,
    })),
  };
}

/** Refuses an article in a language that is not among `languages` (ISO 639-1). @throws ReadError `language` */
export function requireLanguage(article: Article, languages: readonly string[]): void {
  const { value, confidence } = article.language;
  if (languages.includes(value)) return;
  const name =
    value === 'und'
      ? 'text in a language that is not known here'
      : `text in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(value)} (${value}, confidence ${confidence})`;
  throw new ReadError('language', {
    found: name,
    expected: languages.join(' or '),
    where: article.origin ?? article.url,
  });
}

interface PlacedDateline {
  readonly found: Dateline;
  readonly start: number;
}

/** The dateline opens one of the first paragraphs below the headline. */
function datelineOf({ text, paragraphs }: Composed, knowledge: Knowledge): PlacedDateline | null {
  for (const { start, end } of paragraphs.slice(0, 4)) {
    const found = findDateline(text.slice(start, end), knowledge);
    if (found) return { found, start };
  }
  return null;
}

function datelineSpans(text: string, { found, start }: PlacedDateline): NonNullable<Article['dateline']> {
  const { place, end } = found;
  return {
    span: quoteSpan(text, { start, end: start + end }),
    place: place ? quoteSpan(text, { start: start + place.start, end: start + place.end }) : null,
  };
}

function publisherOf(
  { given, metadata }: Document,
  {
    arranged,
    dateline,
    knowledge,
  }: { arranged: Arrangement; dateline: Dateline | null; knowledge: Knowledge },
): Article['publisher'] {
  const named = (reason: string) =>
    arranged.publishers.findLast((line) => line.reason === reason && line.name !== null)?.name;
  if (given.publisher) return { value: given.publisher, basis: 'given' };
  const outlet = pageOutlet(metadata.publisher, given.url ?? metadata.url, knowledge);
  if (outlet) return { value: outlet, basis: 'metadata' };
  const line = named('source') ?? named('outlet');
  if (line) return { value: line, basis: 'text' };
  const agency = dateline?.agency ? outletName(dateline.agency, knowledge) : null;
  if (agency) return { value: agency, basis: 'dateline' };
  const copyright = named('copyright');
  return copyright ? { value: copyright, basis: 'text' } : { value: null, basis: 'unknown' };
}

function publishedOf(
  { given, metadata }: Document,
  { arranged, dateline, isOn }: { arranged: Arrangement; dateline: Dateline | null; isOn: PageSwitch },
): Article['published'] {
  const inText = arranged.stamps
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => a.rank - b.rank)[0]?.date;
  const edges = [...arranged.body.slice(0, 3), ...arranged.body.slice(-2)].filter(
    ({ text }) => text.split(' ').length <= 14,
  );
  const known: readonly (readonly [string | null | undefined, Article['published']['basis']])[] = [
    [given.date ? calendarDate(given.date) : null, 'given'],
    [metadata.published, 'metadata'],
    [dateline?.date, 'dateline'],
    [inText, 'text'],
    [edges.map(({ text }) => dateWithin(text)).find((date) => date !== null), 'text'],
    [isOn('date-address') ? addressDate(given.url ?? metadata.url ?? '') : null, 'metadata'],
  ];
  const found = known.find(([value]) => value);
  return found ? { value: found[0]!, basis: found[1] } : { value: null, basis: 'unknown' };
}

/** The entries of a live page that are left in the text: each from its first paragraph to the next entry's. */
function sectionsOf({ sections = [] }: Document, { text, runs }: Composed): Pick<Article, 'sections'> {
  const starts = sections.flatMap(({ from, at }) => {
    const start = runs.find((run) => run.from >= from)?.start;
    const date = calendarDate(at);
    return start === undefined || !date ? [] : [{ start, date, time: clockOf(at) }];
  });
  const kept = starts.filter(({ start }, i) => start !== starts[i + 1]?.start);
  const dated = kept.map((section, i) => ({ ...section, end: kept[i + 1]?.start ?? text.length }));
  return dated.length > 0 ? { sections: dated } : {};
}

/** HH:MM in a stamp, as it is written. */
function clockOf(stamp: string): string | null {
  const [, hours, minutes] = /(?<!\d)(\d{1,2}):(\d{2})/.exec(stamp) ?? [];
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** Who wrote it: the page's metadata, else the byline, else the closing credits. */
function authorsOf({ metadata }: Document, { authors }: Arrangement): string[] {
  if (!metadata.byline) return [...new Set(authors)];
  return [
    ...new Set(metadata.byline.split(language.bylines.betweenStatedNames).map((name) => name.trim())),
  ].filter(Boolean);
}
