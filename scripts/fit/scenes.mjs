// Stories with readings → input of the fits of events: each extracted trigger that is also a gold trigger, with its scene.
import { analyse } from '../../packages/engine/dist/3-analyse/index.js';
import { setScene, viewTrigger } from '../../packages/engine/dist/4-extract/events/index.js';
import { toArticle } from './data.mjs';
import { goldNames, goldTrigger } from './gold.mjs';

/** For each such trigger its story, the gold event, the analysis, the scene, the trigger's view of it and the gold names of each mention. */
export function* annotatedTriggers(read, knowledge) {
  for (const { story, reading } of read) {
    const article = toArticle(story);
    const analysis = analyse(article, reading, knowledge);
    const scene = setScene(article, analysis, knowledge);
    const named = goldNames(story, analysis.mentions);
    for (const [index, trigger] of analysis.triggers.entries()) {
      const gold = goldTrigger(story, trigger);
      if (!gold) continue;
      yield { story, event: story.events[gold.id], analysis, scene, named, view: viewTrigger(index, scene) };
    }
  }
}
