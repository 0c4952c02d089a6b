// Paragraphs of a document → what each is: headline, story, or something left out and why. In: paragraphs. Out: an arrangement that loses none of them.
import type { Knowledge } from '@entente/knowledge';
import { ownValue } from '@entente/record';
import type { PageRule, PageSwitch } from '../1-read/index.js';
import { bylineNames, creditNames } from './byline.js';
import { findDateline } from './dateline.js';
import { furnitureReason, isRelatedHeading, type Zone } from './furniture.js';
import { endsSentence, isProse, type Paragraph, wordsOf } from './paragraph.js';
import { type PublisherLine, publisherLine } from './publisher.js';
import { type TimeStamp, timeStamp } from './time-stamp.js';
import { findStatedTitle, findTitle, sameWords } from './title.js';

/** What a paragraph was judged to be: `reason` null belongs to the story. */
interface Verdict {
  readonly reason: string | null;
  readonly stamp?: TimeStamp;
  readonly publisher?: PublisherLine;
  readonly credited?: readonly string[];
}

/** A paragraph that was left out. */
export interface LeftOut {
  readonly paragraph: Paragraph;
  readonly reason: string;
}

/** The document's paragraphs, each in its place, and what the ones left out told. */
export interface Arrangement {
  readonly title: Paragraph | null;
  readonly body: readonly Paragraph[];
  readonly dropped: readonly LeftOut[];
  /** the byline's paragraph when it stays in the body */
  readonly byline: Paragraph | null;
  readonly authors: readonly string[];
  readonly stamps: readonly TimeStamp[];
  readonly publishers: readonly PublisherLine[];
}

/** What is known before the text is looked at. */
export interface Known {
  readonly title: string | undefined;
  /** a page states its byline in its markup, so the line itself is furniture; a plain text has nothing but the line */
  readonly isPage: boolean;
  readonly knowledge: Knowledge;
  /** which rules for pages apply */
  readonly isOn: PageSwitch;
}

/** The rule that leaves out lines for a reason; other reasons are furniture's. */
const RULE_OF: Readonly<Record<string, PageRule>> = {
  byline: 'byline-lines',
  caption: 'caption-lines',
  copyright: 'publisher-lines',
  credits: 'credit-lines',
  navigation: 'navigation-lines',
  outlet: 'publisher-lines',
  related: 'related-lines',
  'repeated title': 'repeated-title',
  source: 'publisher-lines',
  'time stamp': 'time-stamp-lines',
};

/** Sorts the paragraphs. Should nothing of the story be left, everything is kept. */
export function arrange(paragraphs: readonly Paragraph[], known: Known): Arrangement {
  const verdicts = judge(paragraphs, known.knowledge);
  const titleAt = titleIndex(paragraphs, verdicts, known);
  const bylineAt = bylineIndex(paragraphs, verdicts, { titleAt, knowledge: known.knowledge });
  const applies = (reason: string | null) =>
    reason !== null && known.isOn(ownValue(RULE_OF, reason) ?? 'furniture-lines') ? reason : null;
  const reasons = verdicts.map(({ reason }, i) => {
    if (i === titleAt) return null;
    if (i === bylineAt && known.isPage) return applies('byline');
    const repeated =
      i < 6 &&
      sameWords(paragraphs[i]!.text, titleAt === null ? (known.title ?? '') : paragraphs[titleAt]!.text);
    return applies(repeated ? 'repeated title' : reason);
  });
  const nothingLeft = titleAt === null && reasons.every((reason) => reason !== null);
  const body = paragraphs.filter((_, i) => i !== titleAt && (nothingLeft || reasons[i] === null));
  const byline = bylineAt === null ? null : paragraphs[bylineAt]!;
  return {
    title: titleAt === null ? null : paragraphs[titleAt]!,
    body,
    dropped: nothingLeft
      ? []
      : paragraphs.flatMap((paragraph, i) => (reasons[i] ? [{ paragraph, reason: reasons[i] }] : [])),
    byline: byline && body.includes(byline) ? byline : null,
    authors: byline
      ? (bylineNames(byline.text, { afterTitle: true, knowledge: known.knowledge }) ?? [])
      : verdicts.flatMap(({ credited }) => credited ?? []),
    stamps: verdicts.flatMap(({ stamp }) => stamp ?? []),
    publishers: verdicts.flatMap(({ publisher }) => publisher ?? []),
  };
}

/** One verdict a paragraph, headline and byline aside. */
function judge(paragraphs: readonly Paragraph[], knowledge: Knowledge): Verdict[] {
  const prose = paragraphs.map(
    ({ text }) => isProse(text) && furnitureReason(text, 'body', knowledge) === null,
  );
  const first = prose.indexOf(true) < 0 ? paragraphs.length : prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const verdicts: Verdict[] = [];
  let inList = false; // under a heading such as `Related stories`
  for (const [i, { text }] of paragraphs.entries()) {
    const zone: Zone = i < first ? 'head' : i > last ? 'tail' : 'body';
    const verdict = verdictOn(text, zone, knowledge);
    const headline = !endsSentence(text) && wordsOf(text).length >= 4 && wordsOf(text).length <= 30;
    if (inList && verdict.reason === null && headline) {
      verdicts.push({ reason: 'related' });
      continue;
    }
    inList = zone !== 'head' && isRelatedHeading(text, knowledge);
    verdicts.push(inList ? { reason: 'related' } : verdict);
  }
  return verdicts;
}

function verdictOn(text: string, zone: Zone, knowledge: Knowledge): Verdict {
  const stamp = timeStamp(text);
  if (stamp && (zone !== 'body' || stamp.rank !== 1)) return { reason: 'time stamp', stamp };
  const publisher = publisherLine(text, { edge: zone !== 'body', knowledge });
  if (publisher) return { reason: publisher.reason, publisher };
  const credited = creditNames(text, knowledge);
  if (credited) return { reason: 'credits', credited };
  return { reason: furnitureReason(text, zone, knowledge) };
}

function titleIndex(
  paragraphs: readonly Paragraph[],
  verdicts: readonly Verdict[],
  { title, knowledge }: Known,
): number | null {
  if (title) return findStatedTitle(paragraphs, title);
  const isEdge = (text: string) =>
    bylineNames(text, { afterTitle: false, knowledge }) !== null ||
    findDateline(text, knowledge)?.end === text.length;
  const found = findTitle(paragraphs, (i) => verdicts[i]!.reason === null && !isEdge(paragraphs[i]!.text));
  if (found !== null) return found;
  // a headline made of section names (`Russia Ukraine war`), with prose right below it
  const named =
    paragraphs[0] &&
    verdicts[0]!.reason === 'navigation' &&
    wordsOf(paragraphs[0].text).length <= 4 &&
    paragraphs[1];
  return named && isProse(named.text) ? 0 : null;
}

/** Lines below the headline, and above the end, where a byline may stand. */
const BYLINE_REACH = 4;

function bylineIndex(
  paragraphs: readonly Paragraph[],
  verdicts: readonly Verdict[],
  { titleAt, knowledge }: { titleAt: number | null; knowledge: Knowledge },
): number | null {
  const open = paragraphs.flatMap((_, i) => (i !== titleAt && verdicts[i]!.reason === null ? [i] : []));
  const under = open.findIndex((i) => i > (titleAt ?? -1));
  const places = [...open.slice(0, BYLINE_REACH), ...open.slice(-2)];
  const isByline = (i: number) =>
    bylineNames(paragraphs[i]!.text, { afterTitle: titleAt !== null && i === open[under], knowledge }) !==
    null;
  return places.find(isByline) ?? null;
}
