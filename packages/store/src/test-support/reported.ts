// Test support: an affair of the gold of happenings (corpus/happenings, dev) as articles with one event for each marked mention, its words from the text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReports, type ReportedStory } from '@entente/gold';
import { type EventRow, hash } from '@entente/record';
import { ROOT } from '../../../../tests/support/sources.js';
import type { GivenArticle } from '../write/add-new.js';
import { plainStory } from './stories.js';

/** The stories of a dev topic, such as `02-maize-border`, in the order of the file. */
export function reportedStories(topic: string): readonly GivenArticle[] {
  const text = readFileSync(join(ROOT, 'corpus/happenings', `${topic}.reports`), 'utf8');
  return parseReports(text).stories.map(reportedStory);
}

function reportedStory(story: ReportedStory): GivenArticle {
  const given = plainStory(story.text, story.date, story.publisher);
  const events = story.mentions.map(({ start, end }) => eventRow(given, { start, end }));
  return { ...given, rows: { events, statements: [], actors: [] } };
}

function eventRow(
  { article }: Pick<GivenArticle, 'article'>,
  { start, end }: { readonly start: number; readonly end: number },
): EventRow {
  const { text } = article;
  const quoted = (from: number, to: number) => ({ start: from, end: to, quote: text.slice(from, to) });
  const before = text.lastIndexOf('. ', start);
  const after = text.indexOf('. ', end);
  const id = hash('event', `${article.id} ${start}`);
  const published = article.published.value;
  return {
    id,
    happening: id,
    article: article.id,
    title: null,
    publisher: article.publisher.value,
    published,
    url: null,
    type: 'CONSULT',
    mode: null,
    contexts: [],
    status: 'occurred',
    statusCue: null,
    quad: 1,
    cameo: '040',
    goldstein: { gdelt: 1, icews: 1, phoenix: 1, plover: 1 },
    actors: [],
    recipients: [],
    place: null,
    date: { from: published, to: published, value: null, granularity: null, basis: 'published' },
    trigger: quoted(start, end),
    sentence: quoted(before < 0 ? 0 : before + 2, after < 0 ? text.length : after + 1),
    sentenceNumber: 1,
    statements: [],
    sources: [],
    carriers: [],
    confidence: 0.9,
    belief: null,
    corrections: [],
  };
}
