// breakdown: happenings counted by any dimensions.
import {
  type Breakdown,
  type Dimension,
  type Filter,
  type Named,
  ownValue,
  type Reader,
} from '@entente/record';
import { countAll, countGroups, nameKeys, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';

/** Dimensions, filter, and maximum number of rows. */
export interface BreakdownRequest extends Scales {
  readonly by: readonly Dimension[];
  readonly filter: Filter;
  readonly limit: number;
}

/** Dimensions whose values are keys with display names. */
const KEYED = ['actor', 'recipient', 'actorCountry', 'recipientCountry', 'place', 'placeCountry'];
const SIDES = [
  ['actor', 'actorCountry'],
  ['recipient', 'recipientCountry'],
  ['place', 'placeCountry'],
];

const QUAD_NAMES: Readonly<Record<string, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

/** Why dimensions can't be combined, or null. The evidence of a number is a filter, which has one condition per role. */
export function clashOf(by: readonly Dimension[]): string | null {
  if (new Set(by).size < by.length) return 'a dimension is named twice';
  const clash = SIDES.find((side) => side.every((name) => by.includes(name as Dimension)));
  if (clash) return `${clash.join(' and ')} do not go together: choose one`;
  const pairs = by.filter((name) => name.startsWith('pair'));
  const sides = by.filter((name) => SIDES.slice(0, 2).flat().includes(name));
  return pairs.length + (sides.length > 0 ? 1 : 0) > 1 && pairs.length > 0
    ? `${[...pairs, ...sides].join(' and ')} do not go together: choose one`
    : null;
}

/** Counts happenings by any dimensions, the largest groups first. */
export async function countBreakdown(
  reader: Reader,
  { by, filter, limit, ...scales }: BreakdownRequest,
): Promise<Breakdown> {
  const groups = await countGroups(reader, { filter, by, limit, ...scales });
  const paired = (name: Dimension) => name.startsWith('pair');
  const shown = groups.filter(({ by: values }) => by.every((name) => !paired(name) || values[name] != null));
  const keys = shown.flatMap(({ by: values }) =>
    by.flatMap((name) =>
      values[name] == null
        ? []
        : paired(name)
          ? values[name].split(',')
          : KEYED.includes(name)
            ? [values[name]]
            : [],
    ),
  );
  const name = await nameKeys(reader, keys);
  const label = (dimension: Dimension, value: string | null | undefined): Named | null => {
    if (value == null) return null;
    if (paired(dimension))
      return {
        key: value,
        name: value
          .split(',')
          .map((key) => name(key).name)
          .join(' – '),
      };
    if (dimension === 'quad') return { key: value, name: ownValue(QUAD_NAMES, value) ?? value };
    return KEYED.includes(dimension) ? name(value) : { key: value, name: value };
  };
  return {
    by,
    table: scales.table,
    rows: shown.map(({ by: values, tally, evidence }) => ({
      values: by.map((dimension) => label(dimension, values[dimension])),
      ...tally,
      evidence,
    })),
    total: await countAll(reader, filter, scales),
    leftOut: await countLeftOut(reader, filter, scales.count),
  };
}
