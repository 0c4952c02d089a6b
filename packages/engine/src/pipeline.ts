// The whole flow on one screen: bytes → Document → Article → Reading → Analysis → Records → linked Records.
import type { Knowledge } from '@entente/knowledge';
import type { Article, Document, Given, LanguageModel, Record } from '@entente/record';
import { readDocument } from './1-read/index.js';
import { requireLanguage, toArticle } from './2-article/index.js';
import { analyse } from './3-analyse/index.js';
import { extractRecords } from './4-extract/index.js';
import { linkRecords } from './5-link/index.js';

/** What the engine is given instead of files, network and clock. */
export interface Context {
  readonly model: LanguageModel;
  readonly knowledge: Knowledge;
}
/** One article read: the document it came from, the article, and everything found in it. */
export interface Read {
  readonly document: Document;
  readonly article: Article;
  readonly records: readonly Record[];
}

/**
 * Reads one story. Pure but for the model that is handed in: same bytes, same records.
 * @throws ReadError when the bytes hold no story that can be read (empty, binary, no article, another language)
 */
export async function readArticle(bytes: Uint8Array, given: Given, context: Context): Promise<Read> {
  const document = readDocument(bytes, given);
  const article = toArticle(document, context.knowledge);
  requireLanguage(article, [context.model.language]);
  return { document, article, records: await readRecords(article, context) };
}

/** The records of an article that is already there. */
export async function readRecords(
  article: Article,
  { model, knowledge }: Context,
): Promise<readonly Record[]> {
  const analysis = analyse(article, await model.read(article.text), knowledge);
  return linkRecords(article, extractRecords(article, analysis, knowledge), { analysis, knowledge });
}
