// Annotated stories → what the engine reads from them, judged. The engine comes in as an argument, so that any build of it can be compared.
import type { Article, Record as Fact, Given, LanguageModel } from '@entente/record';
import type { GoldStory } from './gold-story.js';
import { judgeStory, type StoryJudgement } from './judge-story.js';
import type { ReadStory } from './read-story.js';

/** The functions of one build that read a story and write it as article JSON. `K` is its knowledge. */
export interface Reader<K> {
  readonly model: LanguageModel;
  readonly knowledge: K;
  readonly readArticle: (
    bytes: Uint8Array,
    given: Given,
    context: { readonly model: LanguageModel; readonly knowledge: K },
  ) => Promise<{ readonly article: Article; readonly records: readonly Fact[] }>;
  readonly toArticleObject: (article: Article, records: readonly Fact[]) => ReadStory;
  readonly verify: (article: Article, records: readonly Fact[]) => readonly unknown[];
}

/** One story, what was read of it, and how right that is. */
export interface ReadGold {
  readonly gold: GoldStory;
  readonly read: ReadStory;
  readonly judgement: StoryJudgement;
  /** what `verify` finds wrong with the records: spans, references, fields */
  readonly faults: readonly unknown[];
}

/** A story with the text that is handed in, where it is not the gold's own (a page with its furniture). */
export type GoldInput = GoldStory & { readonly input?: string };

/** Reads stories one after the other, as `entente read` would with their date and outlet given. */
export async function readGold<K>(stories: readonly GoldInput[], reader: Reader<K>): Promise<ReadGold[]> {
  const all: ReadGold[] = [];
  const { model, knowledge } = reader;
  for (const gold of stories) {
    const given: Given = {
      origin: gold.id,
      ...(gold.date ? { date: gold.date } : {}),
      ...(gold.publisher ? { publisher: gold.publisher } : {}),
    };
    const bytes = new TextEncoder().encode(gold.input ?? gold.text);
    const { article, records } = await reader.readArticle(bytes, given, { model, knowledge });
    const read = reader.toArticleObject(article, records);
    all.push({ gold, read, judgement: judgeStory(gold, read), faults: reader.verify(article, records) });
  }
  return all;
}
