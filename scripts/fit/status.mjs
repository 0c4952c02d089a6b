// Examples for the model of statuses: gold status of the extracted triggers.
import {
  chooseTriggers,
  findCandidates,
  statusContext,
  statusCues,
  statusFeatures,
} from '../../packages/engine/dist/3-analyse/triggers/index.js';
import { layersOf } from './layers.mjs';

/** One example per extracted trigger that is also a gold trigger. */
export function statusExamples(read, knowledge, featuresOf = statusFeatures) {
  const grammar = knowledge.weights('status-grammar');
  const cues = statusCues(knowledge);
  return read.flatMap(({ story, reading }) => {
    const layers = layersOf(story, reading, knowledge);
    const chosen = chooseTriggers(findCandidates(layers.words, reading.triggers, knowledge), {
      ...layers,
      knowledge,
    });
    return chosen.flatMap((item, i) => {
      const { candidate } = item;
      const gold = story.spans.find(
        ({ id, start, end }) => id[0] === 'v' && start < candidate.end && end > candidate.start,
      );
      if (!gold) return [];
      const context = statusContext(item, chosen[i - 1] ?? null, { ...layers, cues, grammar });
      return [
        {
          features: featuresOf(candidate, context),
          label: story.events[gold.id].status,
          group: story.id,
        },
      ];
    });
  });
}
