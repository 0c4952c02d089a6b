#!/usr/bin/env node
// Scores rules and small weights on out-of-fold readings (by the networks of --folds) of all our training stories and all real news annotated for training. Readings are
// cached, so a change of a rule or weight is measured in half a minute: npm run build && node scripts/score-unseen.mjs --folds DIR,DIR
// The small weights are fitted on the same readings: use it to compare two decision methods, not two fits (use the test part for those, `npm run score`).
import { readRecords } from '../packages/engine/dist/index.js';
import { toArticleObject } from '../packages/exports/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { cachedModel, fitArguments, isUnseenBy, SHARED, toArticle } from './fit/data.mjs';
import { scoreStories } from './score/public-scorers.mjs';
import { loadNews, loadOwn } from './score/shared-sets.mjs';

const { folds } = fitArguments();
if (folds.length !== 2) {
  console.error(`score-unseen: expected --folds DIR,DIR (training/README.md), found ${folds.length} folders`);
  process.exit(2);
}
const knowledge = loadKnowledge();
for (const [name, train] of [
  ['our stories', loadOwn(SHARED, 'train')],
  ['real news', loadNews(SHARED, 'train')],
]) {
  const results = [];
  for (const [half, path] of folds.entries()) {
    const model = await cachedModel(path);
    for (const story of train.filter(isUnseenBy(half))) {
      const article = toArticle(story.gold);
      const records = await readRecords(article, { model, knowledge });
      results.push({ story, object: { id: story.id, ...toArticleObject(article, records) } });
    }
    await model.close();
  }
  if (results.length > 0) console.log(name, JSON.stringify(scoreStories(results), null, 1));
}
