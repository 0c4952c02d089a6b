// Examples for the models of roles: is this mention an actor, a recipient of this trigger?
import {
  participantCandidates,
  participantFeatures,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { annotatedTriggers } from './scenes.mjs';

const FIELDS = { actor: 'actor', recipient: 'recip' };

/** Examples by role: every candidate mention of every found trigger that is also a gold trigger. */
export function participantExamples(read, knowledge, featuresOf = participantFeatures) {
  const examples = { actor: [], recipient: [] };
  for (const { story, event, scene, named, view } of annotatedTriggers(read, knowledge)) {
    const membersOf = (id) => story.actors[id]?.members ?? [];
    for (const i of participantCandidates(view, scene)) {
      const features = featuresOf(i, view, scene);
      for (const [role, field] of Object.entries(FIELDS)) {
        const owners = event[field] ?? [];
        const wanted = owners.flatMap((id) => [id, ...membersOf(id)]);
        const isNamed = [...(named.get(i) ?? [])].some(
          (id) => wanted.includes(id) || membersOf(id).some((member) => owners.includes(member)),
        );
        examples[role].push({ features, label: isNamed ? 'yes' : 'no', group: story.id });
      }
    }
  }
  return examples;
}
