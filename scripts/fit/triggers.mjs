// Examples for the model that separates triggers from other words.
import { findCandidates, triggerFeatures } from '../../packages/engine/dist/3-analyse/triggers/index.js';
import { layersOf } from './layers.mjs';

/** One example per candidate: is it a gold trigger? */
export function triggerExamples(read, knowledge) {
  return read.flatMap(({ story, reading }) => {
    const layers = layersOf(story, reading, knowledge);
    const gold = story.spans.filter(({ id }) => id[0] === 'v');
    return findCandidates(layers.words, reading.triggers, knowledge).map((candidate) => ({
      features: triggerFeatures(candidate, { ...layers, knowledge }),
      label: gold.some(({ start, end }) => start < candidate.end && end > candidate.start) ? 'yes' : 'no',
      group: story.id,
    }));
  });
}
