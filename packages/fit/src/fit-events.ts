// Annotated stories as networks read them that had not seen them → all models of events: argument words, arguments, event words, beliefs, calibration. One pass, in
// the order in which the engine asks them; each model learns from what the models before it say of stories that they were not fitted on (cross-fitting).
import type { fitting } from '@entente/engine';
import type { Knowledge, TreesModel, Weights } from '@entente/knowledge';
import type { TreeOptions } from './boosted-trees.js';
import { fitArgumentWords, fitCandidates, fitRoles, fitSets } from './fit-arguments.js';
import { type BeliefPart, fitBeliefs, fitEventWords, type HeldOut } from './fit-beliefs.js';
import type { FitCase } from './gold.js';
import type { LinearOptions } from './log-linear.js';
import { merge, prepare } from './prepared.js';

type ArgumentPart = (typeof fitting.ARGUMENT_PARTS)[number];

/** Everything that is fitted, by file of knowledge/data/weights. */
export interface EventModels {
  readonly argumentWords: Weights['classes'];
  readonly arguments: Readonly<Record<ArgumentPart, TreesModel>>;
  readonly eventWords: Weights['classes'];
  readonly beliefs: Readonly<Record<BeliefPart, TreesModel>>;
  readonly calibration: Weights['classes'];
}

/** Options of the fits; found by cross-fitting on train. */
export interface FitOptions {
  readonly words?: LinearOptions;
  readonly candidates?: TreeOptions;
  readonly roles?: TreeOptions;
  readonly beliefs?: TreeOptions;
  readonly log?: (line: string) => void;
}

/** Fits all models of events. */
export function fitEvents(
  cases: readonly FitCase[],
  knowledge: Knowledge,
  options: FitOptions = {},
): { models: EventModels; heldOut: readonly HeldOut[] } {
  const log = options.log ?? (() => {});
  const prepared = cases.map((one) => prepare(one, knowledge));
  log(
    `${prepared.length} stories, ${prepared.reduce((sum, { triggers }) => sum + triggers.length, 0)} triggers`,
  );
  const words = fitArgumentWords(prepared, options.words);
  log('argument words');
  const candidates = fitCandidates(prepared, words, options.candidates);
  log('candidates');
  const roles = fitRoles(prepared, { words, candidates }, options.roles);
  log('roles');
  const sets = fitSets(prepared, roles.modelsFor, options.roles);
  log('sets');
  const eventWords = fitEventWords(prepared, sets.modelsFor, options.words);
  log('event words');
  const beliefs = fitBeliefs(
    prepared,
    (story) => merge(sets.modelsFor(story), eventWords.modelsFor(story)),
    options.beliefs,
  );
  log('beliefs');
  return {
    models: {
      argumentWords: words.final,
      arguments: { ...candidates.final, ...roles.final, ...sets.final },
      eventWords: eventWords.final,
      beliefs: beliefs.final,
      calibration: beliefs.calibration,
    },
    heldOut: beliefs.heldOut,
  };
}
