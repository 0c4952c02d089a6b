// Examples for the model of recipients given the actor: is this candidate a recipient, given the chosen actor?
import { chainOfMention } from '../../packages/engine/dist/4-extract/build.js';
import {
  chooseParties,
  faceActors,
  facingFeatures,
  isWeighable,
  weighCandidates,
} from '../../packages/engine/dist/4-extract/events/index.js';
import { coveredBy } from './gold.mjs';
import { annotatedTriggers } from './scenes.mjs';

/** Every candidate of every extracted trigger that is also a gold trigger. `knowledge` has the weights of roles and of further actors. */
export function facingExamples(read, knowledge) {
  const examples = [];
  for (const { story, event, analysis, scene, named, view } of annotatedTriggers(read, knowledge)) {
    const { weighed } = weighCandidates(view, scene, { knowledge, chainOf: chainOfMention(analysis) });
    const actors = chosenActors(weighed, { view, scene, knowledge });
    for (const item of weighed.filter(isWeighable)) {
      const features = facingFeatures(item, weighed, { actors, view, scene });
      const label = coveredBy(named.get(item.mention), event.recip ?? [], story).size > 0 ? 'yes' : 'no';
      examples.push({ features, label, group: story.id });
    }
  }
  return examples;
}

const chosenActors = (weighed, { view, scene, knowledge }) =>
  chooseParties(weighed, 'actor', { view, scene, weights: knowledge.weights('actor-company') });

/** Candidates scored as recipients given the chosen actor. */
export const faced = (weighed, { view, scene, knowledge }) =>
  faceActors(weighed, {
    actors: chosenActors(weighed, { view, scene, knowledge }),
    view,
    scene,
    weights: knowledge.weights('recipient-facing'),
  });
