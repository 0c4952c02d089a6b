import { describe, expect, it } from 'vitest';
import { happeningsOf, isSameShown, narrowed, shownIn, statementsOf, withShown } from './shown.js';

describe('shown', () => {
  it('goes into an address and comes out the same, also with filters that hold queries of their own', () => {
    const shown = happeningsOf({ actor: ['KEN', 'org:igad'], also: ['type=AID,AGREE&actor=UGA', 'quad=1'] });
    const query = withShown(new URLSearchParams('unit=day&from=2024-01-01'), shown);
    const back = shownIn(new URLSearchParams(query.toString()));
    expect(back && isSameShown(back, shown)).toBe(true);
    expect(back?.filter.getAll('also')).toEqual(['type=AID,AGREE&actor=UGA', 'quad=1']);
    expect(query.get('unit')).toBe('day');
  });

  it('is taken away without touching the rest', () => {
    const query = withShown(new URLSearchParams('to=2024-01-01'), statementsOf({ source: ['KEN'] }));
    expect(withShown(query, null).toString()).toBe('to=2024-01-01');
  });

  it('is nothing when the address says nonsense', () => {
    expect(shownIn(new URLSearchParams('shown=articles?x=1'))).toBeNull();
    expect(shownIn(new URLSearchParams('shown=happenings'))).toBeNull();
    expect(shownIn(new URLSearchParams(''))).toBeNull();
  });

  it('keeps fields that are no filter out of the list', () => {
    const query = withShown(new URLSearchParams(), {
      kind: 'statements',
      filter: new URLSearchParams('mode=visit&source=KEN'),
    });
    expect(shownIn(query)?.filter.toString()).toBe('source=KEN');
  });

  it('tells happenings and statements of the same filter apart', () => {
    expect(isSameShown(happeningsOf({ source: ['KEN'] }), statementsOf({ source: ['KEN'] }))).toBe(false);
    expect(isSameShown(null, null)).toBe(false);
  });
});

describe('narrowed', () => {
  it('sets a free field, and adds a condition where the field is taken', () => {
    expect(narrowed(new URLSearchParams('actor=KEN'), 'quad', ['1', '2']).get('quad')).toBe('1,2');
    const both = narrowed(new URLSearchParams('quad=2,3'), 'quad', ['1', '2']);
    expect(both.get('quad')).toBe('2,3');
    expect(new URLSearchParams(both.get('also')!).get('quad')).toBe('1,2');
  });
});
