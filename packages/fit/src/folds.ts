// Cross-fitting: a model says nothing of what it was fitted on. Cases are dealt into folds, each fold is judged by a model of the others.

/** How many folds. */
export const FOLDS = 4;

/** Number of the fold of a story, from its name alone, so that it stays when stories are added. */
export function foldOf(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return ((hash >>> 0) % 9973) % FOLDS;
}

/**
 * Fits a model for each fold on the examples of all others.
 * @param groups the story of each example
 * @param fit makes a model of the examples whose numbers it is given
 * @returns what gives the model that had not seen a story
 */
export function crossFit<Model>(
  groups: readonly string[],
  fit: (examples: readonly number[]) => Model,
): (story: string) => Model {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(groups.flatMap((group, i) => (foldOf(group) === fold ? [] : [i]))),
  );
  return (story) => models[foldOf(story)]!;
}

/** What is made for a story but depends on its fold alone: made once a fold. */
export function perFold<Value>(make: (story: string) => Value): (story: string) => Value {
  const known = new Map<number, Value>();
  return (story) => {
    const fold = foldOf(story);
    const value = known.get(fold) ?? make(story);
    known.set(fold, value);
    return value;
  };
}
