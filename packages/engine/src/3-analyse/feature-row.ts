// Rows of named features, as trees judge them.

/** One row of feature values, in the order of its list of names; a feature that is not set is 0. */
export interface FeatureRow<Name extends string> {
  readonly values: Float64Array;
  readonly set: (name: Name, value: number | boolean) => void;
}

/** Makes empty rows for a list of feature names. */
export function rowMaker<Name extends string>(names: readonly Name[]): () => FeatureRow<Name> {
  const index = new Map<string, number>(names.map((name, i) => [name, i]));
  return () => {
    const values = new Float64Array(names.length);
    return {
      values,
      set: (name, value) => {
        values[index.get(name)!] = Number(value);
      },
    };
  };
}
