// Test support: stories to add. Gold stories as extracted, synthetic rows as articles, and stories with a given text.
import { type Article, hash, type NewArticle, type Record, type Rows } from '@entente/record';
import { readGold } from '../../../../tests/support/gold-records.js';
import type { GivenArticle } from '../write/add-new.js';

/** A gold story. */
export function goldStory(id: string): NewArticle {
  const { article, records } = readGold(id);
  return { document: documentOf(article), article, records };
}
const documentOf = ({ document, text }: Article) => ({
  id: document,
  mime: 'text/plain',
  text,
  metadata: {},
  given: {},
});

/** A story with this text and no facts. */
export function plainStory(
  text: string,
  published: string | null = '2024-05-14',
  publisher: string | null = 'Harbour Wire',
): NewArticle {
  const article: Article = {
    kind: 'article',
    id: hash('article', text),
    document: hash('document', text),
    title: null,
    byline: null,
    dateline: null,
    publisher: { value: publisher, basis: 'given' },
    published: { value: published, basis: 'given' },
    language: { value: 'en', confidence: 1 },
    text,
    runs: [],
    dropped: [],
  };
  return { document: documentOf(article), article, records: [] };
}

/** Synthetic rows with an article for them; its text, if it matters. */
export function storyOf(rows: Rows, i: number, text = `Story number ${i} of the harbour`): GivenArticle {
  const [first] = [...rows.events, ...rows.statements];
  const story = plainStory(text, first?.published ?? null, first?.publisher ?? null);
  return { ...story, article: { ...story.article, id: first?.article ?? `article-${i}` }, rows };
}

/** The same records as if from another reading: without the last event. */
export function otherReading(story: NewArticle): NewArticle {
  const last = story.records.findLast(({ kind }) => kind === 'event');
  const records: Record[] = story.records.filter(({ id }) => id !== last?.id);
  return { ...story, records };
}
