// Log-linear models: what is learnt, what is left out, what a weight does.
import { describe, expect, it } from 'vitest';
import { fitLinear } from './log-linear.js';

const example = (label: string, ...names: string[]) => ({
  features: Object.fromEntries(names.map((name) => [name, 1])),
  label,
  weight: 1,
});

describe('fitLinear', () => {
  it('gives a yes-or-no model one class, with the sign that the label asks for', () => {
    const examples = Array.from({ length: 40 }, (_, i) =>
      i % 2 ? example('yes', 'attack') : example('no', 'film'),
    );
    const { yes } = fitLinear(examples, { penalty: 0.5 });
    expect(Object.keys(fitLinear(examples))).toEqual(['yes']);
    expect(yes!.attack).toBeGreaterThan(0.5);
    expect(yes!.film).toBeLessThan(-0.5);
  });

  it('leaves out what is seen too seldom', () => {
    const examples = [
      ...Array(10).fill(example('yes', 'often')),
      ...Array(10).fill(example('no', 'other')),
      example('yes', 'once'),
    ];
    expect(fitLinear(examples, { minCount: 5 }).yes).not.toHaveProperty('once');
  });

  it('gives several classes weights of their own', () => {
    const examples = ['a', 'b', 'c'].flatMap((label) => Array(10).fill(example(label, `is:${label}`)));
    const classes = fitLinear(examples, { penalty: 0.5 });
    expect(Object.keys(classes)).toEqual(['a', 'b', 'c']);
    expect(classes.a!['is:a']).toBeGreaterThan(classes.a!['is:b']!);
  });

  it('counts an example by its weight', () => {
    const same = [...Array(10).fill(example('yes', 'word')), ...Array(10).fill(example('no', 'word'))];
    const heavy = same.map((one) => ({ ...one, weight: one.label === 'yes' ? 5 : 1 }));
    const chance = ({ bias = 0, word = 0 }: Readonly<Record<string, number>>) =>
      1 / (1 + Math.exp(-bias - word));
    expect(chance(fitLinear(same).yes!)).toBeCloseTo(0.5, 1);
    expect(chance(fitLinear(heavy).yes!)).toBeGreaterThan(0.75);
  });
});
