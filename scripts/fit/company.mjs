// Examples for the models of further participants: does this candidate take part in addition to the most probable one?
import { chainOfMention } from '../../packages/engine/dist/4-extract/build.js';
import {
  companyFeatures,
  rankByChain,
  weighCandidates,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { faced } from './facing.mjs';
import { coveredBy, ROLE_FIELDS } from './gold.mjs';
import { annotatedTriggers } from './scenes.mjs';

/** Every candidate other than the most probable one, for every extracted trigger that is also a gold trigger. `knowledge` has the weights of roles; for recipients also those of further actors and of recipients given the actor. */
export function companyExamples(read, knowledge, role) {
  const examples = [];
  for (const { story, event, analysis, scene, named, view } of annotatedTriggers(read, knowledge)) {
    const { weighed } = weighCandidates(view, scene, { knowledge, chainOf: chainOfMention(analysis) });
    const candidates = role === 'actor' ? weighed : faced(weighed, { view, scene, knowledge });
    const [first, ...others] = rankByChain(candidates, role);
    const covers = (item) => coveredBy(named.get(item.mention), event[ROLE_FIELDS[role]] ?? [], story);
    for (const [i, item] of others.entries()) {
      const label = labelOf(covers(item), covers(first), named, { item, first });
      if (label === null) continue;
      const features = companyFeatures(item, { first, rank: i + 1, role, view, scene });
      examples.push({ features, label, group: story.id });
    }
  }
  return examples;
}

/** Yes where it adds a party, no where it is none or the first one again; null where both belong to one group. */
function labelOf(own, other, named, { item, first }) {
  if ([...own].some((id) => !other.has(id))) return 'yes';
  if (own.size === 0) return 'no';
  const again = [...named.get(item.mention)].some((id) => named.get(first.mention).has(id));
  return again ? 'no' : null;
}
