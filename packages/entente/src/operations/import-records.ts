// import-records: articles with records that were read elsewhere → the store, each verified first.
import {
  type Article,
  type Correction,
  documentOf,
  hash,
  type Record,
  type RecordedArticle,
  SCHEMAS,
  type Store,
  verify,
} from '@entente/record';
import { z } from 'zod';
import { isPassingFault } from '../passing-fault.js';
import { EXAMPLE_STORY } from './example-story.js';
import type { Operation } from './operation.js';

/** Items are verified one article at a time, so that one that is wrong refuses no other. */
const item = z.looseObject({});
const input = z.strictObject({
  articles: z
    .array(
      z.strictObject({
        article: item.describe('the line of kind article that `read --format jsonl` gives'),
        records: z.array(item).describe('the lines after it'),
        corrections: z.array(item).describe('lines of kind correction, as an export has them').optional(),
      }),
    )
    .min(1)
    .max(200)
    .describe('the articles with their records'),
});
const output = z.strictObject({
  results: z
    .array(
      z.strictObject({
        id: z.string().describe('the id that the article states'),
        outcome: z.enum(['added', 'known', 'replaced', 'refused']),
        message: z.string().describe('why it was refused').optional(),
        record: z.string().describe('id of the record that is wrong').optional(),
      }),
    )
    .describe('one for each article, in order'),
});
/** Results of an import, article by article. */
export type ImportRecordsOutput = Readonly<z.infer<typeof output>>;
/** What became of one article. */
export type ImportResult = ImportRecordsOutput['results'][number];

/** Stores articles with records that were read elsewhere. */
export const importRecords: Operation<z.infer<typeof input>, ImportRecordsOutput> = {
  name: 'import-records',
  summary:
    'Store articles with records that were read elsewhere, each verified: valid by its schema, quotes equal to the text, references resolved.',
  route: { method: 'POST', path: '/api/records' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output,
  example: {
    shows: 'an article without records that is refused, since its id does not fit its text',
    input: { articles: [{ article: { kind: 'article', id: 'x', text: EXAMPLE_STORY }, records: [] }] },
  },
  run: async ({ articles }, { store }) => ({
    results: await keepRecords(articles as unknown as readonly GivenArticle[], store),
  }),
};

/** An article with its records as they came; nothing of it is verified yet. */
export interface GivenArticle {
  readonly article: Article;
  readonly records: readonly Record[];
  readonly corrections?: readonly Correction[];
}

/** Verifies articles and stores those that are right; gives what became of each, in order. @throws what is wrong with the store itself */
export async function keepRecords(
  articles: readonly GivenArticle[],
  store: Pick<Store, 'addMany'>,
): Promise<ImportResult[]> {
  const read = articles.map(verified);
  const good = read.filter((one): one is RecordedArticle => !('refused' in one));
  const kept = await keepAll(good, store);
  let next = 0;
  return read.map((one) => ('refused' in one ? one.refused : kept[next++]!));
}

/** The article with its document, or why it is refused. */
function verified({
  article,
  records,
  corrections = [],
}: GivenArticle): RecordedArticle | { readonly refused: ImportResult } {
  const id = String(article.id);
  const refused = (message: string, record?: string) => ({
    refused: { id, outcome: 'refused' as const, message, ...(record ? { record } : {}) },
  });
  if (article.kind !== 'article') return refused(`found the kind ${article.kind}, expected article`);
  const [fault, ...more] = verify(article, records);
  if (fault) {
    const others = more.length > 0 ? `, and ${more.length} more` : '';
    return refused(
      `${[fault.record, fault.path].filter(Boolean).join('.')}: ${fault.message}${others}`,
      fault.record,
    );
  }
  const own = hash('article', article.text);
  if (id !== own) return refused(`found the id ${id}, expected ${own}, the hash of the text`);
  const stray = records.find(
    ({ kind }) => (kind as string) === 'article' || (kind as string) === 'correction',
  );
  if (stray) return refused(`found the kind ${stray.kind} among the records`, stray.id);
  for (const correction of corrections) {
    const parsed = SCHEMAS.correction.safeParse(correction);
    if (!parsed.success || correction.article !== id)
      return refused(
        `found a correction that ${parsed.success ? `is of ${correction.article}` : `does not fit: ${parsed.error.issues[0]!.path.join('.')}: ${parsed.error.issues[0]!.message}`}`,
        String(correction.id),
      );
  }
  return { document: documentOf(article), article, records, corrections };
}

/** Stores them together; where that fails because of one of them, one by one, so that the others are kept. @throws what is wrong with the store itself */
async function keepAll(
  list: readonly RecordedArticle[],
  store: Pick<Store, 'addMany'>,
): Promise<ImportResult[]> {
  const results = (outcomes: readonly ImportResult['outcome'][]) =>
    list.map(({ article }, i): ImportResult => ({ id: article.id, outcome: outcomes[i]! }));
  if (list.length === 0) return [];
  try {
    return results(await store.addMany(list));
  } catch (error) {
    if (isOfStore(error)) throw error;
    if (list.length === 1)
      return [
        {
          id: list[0]!.article.id,
          outcome: 'refused',
          message: `the store cannot keep it: ${(error as Error).message}`,
        },
      ];
    const single: ImportResult[] = [];
    for (const one of list) single.push(...(await keepAll([one], store)));
    return single;
  }
}

/** Whether an error says something about the store, and nothing about an article. */
const isOfStore = (error: unknown): boolean =>
  isPassingFault(error) || (error as Error).name === 'StoreError';
