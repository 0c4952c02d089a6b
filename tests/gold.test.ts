// Scores the shipped network and rules on a fixed part of the corpus (tests/gold/stories.json): no layer may fall below its floor. A failing test lists the events
// gained and lost, sentence by sentence, against tests/gold/right.json. `npm run gold -- --accept` rewrites floors and list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '@entente/engine';
import { toArticleObject } from '@entente/exports';
import {
  brokenFloors,
  cachedModel,
  differences,
  differenceText,
  digestFiles,
  type Floors,
  layersOf,
  loadStories,
  MODES,
  type ReadGold,
  readGold,
  type StoryVerdict,
  verdictOf,
} from '@entente/gold';
import { loadKnowledge } from '@entente/knowledge';
import { DEFAULT_MODEL, loadModel } from '@entente/model-en';
import { EVENT_TYPES, verify } from '@entente/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

/** How many differences a failing test prints. */
const MOST_SHOWN = 80;
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
const parts = readJson<Record<'dev' | 'train', string[]>>('tests/gold/stories.json');
const split = readJson<Record<'dev' | 'train' | 'test', string[]>>('corpus/split.json');
const floors = readJson<Floors>('tests/gold/floors.json');
const right = readJson<Record<string, StoryVerdict>>('tests/gold/right.json');
const knowledge = loadKnowledge();
const stories = loadStories(join(ROOT, 'corpus/stories'), [...parts.dev, ...parts.train]);

describe('the stories of the gold test', () => {
  it('are all of dev, some of train, and none of test', () => {
    expect(parts.dev).toEqual(split.dev);
    expect(parts.train.filter((id) => !split.train.includes(id))).toEqual([]);
    expect(Object.keys(right)).toEqual(stories.map(({ id }) => id));
  });

  it('have every type, every mode and every kind of story', () => {
    const modes = new Set(
      stories.flatMap(({ events }) => Object.values(events).map(({ type, mode }) => `${type} ${mode}`)),
    );
    const wanted = [...MODES].flatMap(([type, list]) => list.map((mode) => `${type} ${mode}`));
    expect(wanted.filter((mode) => !modes.has(mode))).toEqual([]);
    const kinds = 'wire report brief live statement background opinion broadcast'.split(' ');
    expect(kinds.filter((kind) => !stories.some((story) => story.kind === kind))).toEqual([]);
  });

  it('use the modes that knowledge has', () => {
    const known = EVENT_TYPES.map((type) => {
      const row = knowledge.eventTypes.find((item) => item.type === type);
      return [type, row?.modes.flatMap(({ mode }) => mode ?? []).sort()];
    });
    expect(known).toEqual(EVENT_TYPES.map((type) => [type, [...(MODES.get(type) ?? [])].sort()]));
  });
});

describe('the gold stories as they are read', () => {
  let all: readonly ReadGold[] = [];
  beforeAll(async () => {
    const { name, language } = readJson<{ name: string; language: string }>(
      join('packages/model-en/weights', DEFAULT_MODEL.split(/[\\/]/).at(-1)!, 'model.json'),
    );
    const stamp = digestFiles([join(ROOT, 'packages/model-en/dist'), DEFAULT_MODEL], (file) =>
      /\.js$|model\.json$/.test(file),
    );
    const open = () => loadModel({ threads: 2 });
    const model = cachedModel({ name, language, open }, { folder: join(ROOT, '.cache/gold'), stamp });
    all = await readGold(stories, { model, knowledge, readArticle, toArticleObject, verify });
    await model.close();
  });

  it('are records without a fault', () => {
    expect(all.flatMap(({ gold, faults }) => faults.map((fault) => ({ story: gold.id, fault })))).toEqual([]);
  });

  it('hold the floor of every layer', () => {
    const broken = brokenFloors(layersOf(all.map(({ judgement }) => judgement)), floors);
    const changed = all.flatMap(({ gold, judgement }) =>
      differences(gold, right[gold.id]!, verdictOf(judgement)),
    );
    if (broken.length > 0)
      expect.fail(`${broken.join('\n')}\n\n${differenceText(changed, { most: MOST_SHOWN })}`);
  });
});
