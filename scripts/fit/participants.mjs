// Examples for the models of roles: is this mention an actor, a recipient of this trigger?
import { analyse } from '../../packages/engine/dist/3-analyse/index.js';
import {
  participantCandidates,
  participantFeatures,
  setScene,
  viewTrigger,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { toArticle } from './data.mjs';
import { goldNames, goldTrigger } from './gold.mjs';

/** Examples by role: every candidate mention of every found trigger that is also a gold trigger. */
export function participantExamples(read, knowledge, featuresOf = participantFeatures) {
  const examples = { actor: [], recipient: [] };
  for (const { story, reading } of read) {
    const article = toArticle(story);
    const analysis = analyse(article, reading, knowledge);
    const scene = setScene(article, analysis, knowledge);
    const named = goldNames(story, analysis.mentions);
    for (const [index, trigger] of analysis.triggers.entries()) {
      const gold = goldTrigger(story, trigger);
      if (!gold) continue;
      const view = viewTrigger(index, scene);
      for (const i of participantCandidates(view, scene)) {
        const features = featuresOf(i, view, scene);
        for (const [role, field] of [
          ['actor', 'actor'],
          ['recipient', 'recip'],
        ]) {
          const wanted = (story.events[gold.id][field] ?? []).flatMap((id) => [
            id,
            ...(story.actors[id]?.members ?? []),
          ]);
          const owners = story.events[gold.id][field] ?? [];
          const isNamed = [...(named.get(i) ?? [])].some(
            (id) => wanted.includes(id) || (story.actors[id]?.members ?? []).some((m) => owners.includes(m)),
          );
          examples[role].push({ features, label: isNamed ? 'yes' : 'no', group: story.id });
        }
      }
    }
  }
  return examples;
}
