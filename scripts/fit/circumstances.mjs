// Examples for the models of circumstances: is this time or place an argument of the trigger?
import {
  placeCandidates,
  placeFeatures,
  timeCandidates,
  timeFeatures,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { annotatedTriggers } from './scenes.mjs';

/** Examples by circumstance: every candidate of every found trigger that is also a gold trigger. */
export function circumstanceExamples(read, knowledge) {
  const examples = { time: [], place: [] };
  for (const { story, event, analysis, scene, named, view } of annotatedTriggers(read, knowledge)) {
    const { time = [], loc = [] } = event;
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
  return examples;
}
