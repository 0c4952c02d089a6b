// labels.json as a type: the order of the model's outputs. A model with other labels needs only another labels.json.
import type { ArcKind, Status } from '@entente/record';

/** The layers that entente-en models tag, in the order of their logits. */
export type TagLayer =
  | 'mention'
  | 'mention2'
  | 'time'
  | 'source'
  | 'cue'
  | 'content'
  | 'content2'
  | 'trigger';

export interface Labels {
  readonly layers: Readonly<Record<TagLayer, readonly string[]>>;
  readonly arcs: readonly ArcKind[];
  readonly status: readonly Status[];
  readonly mode: readonly string[];
  readonly ctx: readonly string[];
}

/** The columns of a layer's logits in `tags`: `O`, then `B-x, I-x` for each label. */
export interface LayerColumns {
  readonly name: TagLayer;
  readonly labels: readonly string[];
  readonly offset: number;
  readonly width: number;
}

/** The columns of each layer. */
export function layerColumns(labels: Labels): readonly LayerColumns[] {
  let offset = 0;
  return Object.entries(labels.layers).map(([name, list]) => {
    const column = { name: name as TagLayer, labels: list, offset, width: 1 + 2 * list.length };
    offset += column.width;
    return column;
  });
}
