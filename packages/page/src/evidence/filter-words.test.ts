import { describe, expect, it } from 'vitest';
import { learnName } from '../parts/names.js';
import { filterWords } from './filter-words.js';

const words = (query: string, kind: 'happenings' | 'statements' = 'happenings') =>
  filterWords(kind, new URLSearchParams(query));

describe('filterWords', () => {
  it('says who acts on whom, and when', () => {
    learnName('KEN', 'Kenya');
    learnName('UGA', 'Uganda');
    expect(words('actor=KEN&recipient=UGA&from=2024-05-01&to=2024-05-31')).toBe('Kenya → Uganda · May 2024');
    expect(words('actor=KEN&from=2024-01-01&to=2024-12-31')).toBe('Kenya → anyone · 2024');
  });

  it('names a month only where it is whole', () => {
    expect(words('from=2024-02-01&to=2024-02-29')).toBe('Feb 2024');
    expect(words('from=2024-02-01&to=2024-02-28')).toBe('1 Feb 2024 to 28 Feb 2024');
    expect(words('from=2024-02-01')).toBe('since 1 Feb 2024');
  });

  it('says the rest by field, none included, and conditions added', () => {
    expect(words('quad=1,4&context=-')).toBe('context: none · verbal cooperation or material conflict');
    expect(words('quad=2,1')).toBe('cooperation');
    expect(words('quad=3,4')).toBe('conflict');
    expect(words('also=actor%3DKEN')).toBe('Actor Kenya');
    expect(words('')).toBe('all');
    expect(words('status=occurred&type=AID')).toBe('Aid');
    expect(words('status=any&minConfidence=0')).toBe('any status · however sure');
    expect(words('status=future,negated&minConfidence=0.8')).toBe(
      'future or did not happen · at least 80 % sure',
    );
    expect(words('speech=direct&about=KEN', 'statements')).toBe('said of: Kenya · direct');
  });
});
