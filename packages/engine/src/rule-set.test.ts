// Which rules are applied: ids with or without version, and what is said of one that no rule has.
import { expect, it } from 'vitest';
import { ruleSet } from './rule-set.js';

it('leaves out the rules that are named, with or without their version', () => {
  const isOn = ruleSet(new Set(['denied', 'spoken-to@1']));
  expect(['denied@1', 'spoken-to@1', 'carried-by@1'].map(isOn)).toEqual([false, false, true]);
  expect(ruleSet()('denied@1')).toBe(true);
});

it('names the nearest ids where one is unknown', () => {
  expect(() => ruleSet(new Set(['denyed']))).toThrow(
    /^without: found "denyed", expected .*nearest: denied@1, /,
  );
  expect(() => ruleSet(new Set(['denied@7']))).toThrow(/found "denied@7".*nearest: denied@1/);
});
