// The whole flow on one screen: bytes → Document → Article → Reading → Analysis → Records → linked Records.
import type { Knowledge } from '@entente/knowledge';
import type { Article, Document, Given, LanguageModel, Record } from '@entente/record';
import { readDocument } from './1-read/index.js';
import { requireLanguage, toArticle } from './2-article/index.js';
import { analyse } from './3-analyse/index.js';
import { extractRecords } from './4-extract/index.js';
import { linkRecords } from './5-link/index.js';
import { ruleSet } from './rule-set.js';

/** A room of the pipeline, as progress and errors name it. */
export type Room = '1-read' | '2-article' | 'model' | '3-analyse' | '4-extract' | '5-link';

/** What the engine is given instead of files, network and clock. */
export interface Context {
  readonly model: LanguageModel;
  readonly knowledge: Knowledge;
  /** ids of rules that are not applied, with or without their version; to see what a rule gives */
  readonly without?: ReadonlySet<string> | undefined;
  /** called when a room begins, and by the model after each of its windows */
  readonly onRoom?: ((room: Room, progress?: string) => void) | undefined;
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
 * @throws UnknownRuleError when `without` names a rule that does not exist
 */
export async function readArticle(bytes: Uint8Array, given: Given, context: Context): Promise<Read> {
  context.onRoom?.('1-read');
  const document = readDocument(bytes, given);
  context.onRoom?.('2-article');
  const article = toArticle(document, context.knowledge);
  requireLanguage(article, [context.model.language]);
  return { document, article, records: await readRecords(article, context) };
}

/** The records of an article that is already there. @throws UnknownRuleError when `without` names a rule that does not exist */
export async function readRecords(
  article: Article,
  { model, knowledge, without, onRoom }: Context,
): Promise<readonly Record[]> {
  const context = { knowledge, isOn: ruleSet(without) };
  onRoom?.('model');
  const reading = await model.read(article.text, (done, of) => onRoom?.('model', `window ${done} of ${of}`));
  onRoom?.('3-analyse');
  const analysis = analyse(article, reading, context);
  onRoom?.('4-extract', `${analysis.sentences.length} sentences`);
  const records = extractRecords(article, analysis, context);
  onRoom?.('5-link', `${records.length} records`);
  return linkRecords(article, records, { analysis, ...context });
}
