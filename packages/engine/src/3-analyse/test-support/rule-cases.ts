// Cases of single rules: a file `x.cases.txt` beside the rule opens with `rule: NAME`; its cases follow. A case whose name begins `near miss: ` is text that the rule leaves alone.
import { readdirSync, readFileSync } from 'node:fs';
import type { IsOn } from '@entente/record';

/** One case: its name, what is given, what is expected. */
export interface RuleCase {
  readonly name: string;
  readonly given: string;
  readonly expected: string;
}
/** The cases of one rule. */
export interface RuleCases {
  /** id without version */
  readonly rule: string;
  readonly cases: readonly RuleCase[];
}

const NEAR_MISS = 'near miss: ';

/** The files of a folder that hold the cases of one rule. */
export function readRuleCases(folder: URL): RuleCases[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cases.txt'))
    .sort()
    .flatMap((name) => {
      const [head, ...blocks] = readFileSync(new URL(name, folder), 'utf8').split(/\n(?=# )/);
      const rule = /^rule: (\S+)/.exec(head!)?.[1];
      return rule ? [{ rule, cases: blocks.map(readCase) }] : [];
    });
}

function readCase(block: string): RuleCase {
  const [name, given, expected = ''] = block.trim().split('\n');
  return { name: name!.slice(2), given: given!, expected: expected.replace(/^==> ?/, '') };
}

/**
 * What is wrong with the cases of some rules: a rule without cases, one that touches none of its own or has no near miss, a near miss that it touches,
 * and any case that a rule touches though it is off. `byOf` gives all ids in `by` of what a case comes to.
 */
export function faultsOf(
  ids: readonly string[],
  files: readonly RuleCases[],
  byOf: (given: string, isOn: IsOn) => readonly string[],
): string[] {
  const all = files.flatMap(({ cases }) => cases);
  return ids.flatMap((id) => {
    const own = files.filter(({ rule }) => rule === id.split('@')[0]).flatMap(({ cases }) => cases);
    const touches = ({ given }: RuleCase, isOn: IsOn = () => true) => byOf(given, isOn).includes(id);
    const misses = own.filter(({ name }) => name.startsWith(NEAR_MISS));
    const off = all.filter((item) => touches(item) && touches(item, (other) => other !== id));
    return [
      ...(own.some((item) => touches(item)) ? [] : [`${id}: touches none of its own cases`]),
      ...(misses.length > 0 ? [] : [`${id}: has no near miss`]),
      ...misses.filter((item) => touches(item)).map(({ name }) => `${id}: touches "${name}"`),
      ...off.map(({ name }) => `${id}: is off and touches "${name}"`),
    ];
  });
}
