import { describe, expect, it } from 'vitest';
import { balanceOf, colourOf, mixHex, wordsOfBalance } from './balance.js';

describe('balance', () => {
  it('runs from −1, all conflict, to +1, all cooperation', () => {
    expect(balanceOf({ cooperation: 0, conflict: 4 })).toBe(-1);
    expect(balanceOf({ cooperation: 3, conflict: 1 })).toBe(0.5);
    expect(balanceOf({ cooperation: 2, conflict: 2 })).toBe(0);
    expect(balanceOf({ cooperation: 0, conflict: 0 })).toBeNull();
  });

  it('has words that tell one-sided from mixed', () => {
    expect(wordsOfBalance(1)).toBe('cooperation only');
    expect(wordsOfBalance(0.99)).toBe('mostly cooperation');
    expect(wordsOfBalance(-0.1)).toBe('about even');
    expect(wordsOfBalance(-0.5)).toBe('mostly conflict');
    expect(wordsOfBalance(null)).toBe('nothing counted');
  });

  it('has colours of both ends, and a middle that leans to neither', () => {
    expect(colourOf(1)).toContain('var(--cooperation) 100%');
    expect(colourOf(-0.5)).toContain('var(--conflict) 50%');
    expect(colourOf(0)).toContain('0%, var(--neutral)');
    expect(colourOf(1, { card: 0.7 })).toContain('30%, var(--card)');
  });

  it('mixes colours for canvases', () => {
    expect(mixHex('#ff0000', '#0000ff', 1)).toBe('#ff0000');
    expect(mixHex('#ff0000', '#0000ff', 0.5)).toBe('#800080');
    expect(mixHex('#000000', '#102030', 0)).toBe('#102030');
  });
});
