// Fitted models as data: log-linear ones (class → feature → weight) and boosted trees. In: data/weights/FILE.json. Out: name → model.
import { readDataText } from './read-data.js';
import { compileTrees, type TreesModel } from './trees.js';
import type { Trees, Weights } from './types.js';

/** A file of data/weights: one log-linear model, or several models by name. */
interface WeightsFile {
  /** the command that made it and the data it was fitted on */
  readonly source: string;
  readonly classes?: Weights['classes'];
  readonly models?: Readonly<Record<string, LinearModel | TreesModel>>;
}
interface LinearModel {
  readonly classes: Weights['classes'];
}
/** Look-ups by `FILE` or `FILE/MODEL`; each file is read once. Both throw an Error that names the file when there is no such model. */
export function indexWeights(dataDir: string): {
  weights: (name: string) => Weights;
  trees: (name: string) => Trees;
} {
  const files = new Map<string, WeightsFile>();
  const compiled = new Map<string, Trees>();
  const read = (name: string): WeightsFile => {
    const known = files.get(name);
    if (known) return known;
    const file = JSON.parse(readDataText(dataDir, `weights/${name}.json`)) as WeightsFile;
    files.set(name, file);
    return file;
  };
  const modelOf = (name: string): LinearModel | TreesModel | undefined => {
    const [file = '', model] = name.split('/');
    const { classes, models } = read(file);
    return model === undefined
      ? classes && { classes }
      : models && new Map(Object.entries(models)).get(model);
  };
  return {
    weights: (name) => {
      const model = modelOf(name);
      if (!model || !('classes' in model))
        throw new Error(`weights ${name}: found no log-linear model of that name`);
      return { source: read(name.split('/')[0]!).source, classes: model.classes };
    },
    trees: (name) => {
      const known = compiled.get(name);
      if (known) return known;
      const model = modelOf(name);
      if (!model || !('roots' in model)) throw new Error(`weights ${name}: found no trees of that name`);
      const trees = compileTrees(model);
      compiled.set(name, trees);
      return trees;
    },
  };
}
