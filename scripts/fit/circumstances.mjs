// Examples for the models of circumstances: is this time, is this place the trigger's?
import { analyse } from '../../packages/engine/dist/3-analyse/index.js';
import {
  placeCandidates,
  placeFeatures,
  setScene,
  timeCandidates,
  timeFeatures,
  viewTrigger,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { toArticle } from './data.mjs';
import { goldNames, goldTrigger } from './gold.mjs';

/** Examples by circumstance: every candidate of every found trigger that is also a gold trigger. */
export function circumstanceExamples(read, knowledge) {
  const examples = { time: [], place: [] };
  for (const { story, reading } of read) {
    const article = toArticle(story);
    const analysis = analyse(article, reading, knowledge);
    const scene = setScene(article, analysis, knowledge);
    const named = goldNames(story, analysis.mentions);
    for (const [index, trigger] of analysis.triggers.entries()) {
      const gold = goldTrigger(story, trigger);
      if (!gold) continue;
      const view = viewTrigger(index, scene);
      const { time = [], loc = [] } = story.events[gold.id];
      const value = story.times[time[0]];
      for (const i of timeCandidates(view, scene))
        examples.time.push({
          features: timeFeatures(i, view, scene),
          label: value !== undefined && analysis.times[i].value === value ? 'yes' : 'no',
          group: story.id,
        });
      for (const i of placeCandidates(view, scene))
        examples.place.push({
          features: placeFeatures(i, view, scene),
          label: loc.some((id) => named.get(i)?.has(id)) ? 'yes' : 'no',
          group: story.id,
        });
    }
  }
  return examples;
}
