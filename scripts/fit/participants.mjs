// Examples for the models of roles: is this mention an actor, a recipient of this trigger?
import {
  participantCandidates,
  participantFeatures,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { coveredBy, ROLE_FIELDS } from './gold.mjs';
import { annotatedTriggers } from './scenes.mjs';

/** Examples by role: every candidate mention of every extracted trigger that is also a gold trigger. */
export function participantExamples(read, knowledge, featuresOf = participantFeatures) {
  const examples = { actor: [], recipient: [] };
  for (const { story, event, scene, named, view } of annotatedTriggers(read, knowledge)) {
    for (const i of participantCandidates(view, scene)) {
      const features = featuresOf(i, view, scene);
      for (const [role, field] of Object.entries(ROLE_FIELDS)) {
        const isNamed = coveredBy(named.get(i), event[field] ?? [], story).size > 0;
        examples[role].push({ features, label: isNamed ? 'yes' : 'no', group: story.id });
      }
    }
  }
  return examples;
}
