// Denials point at the claim, in the words of who denies.
import type { StatementRow } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { courseOf } from './course.js';
import { denialsOf } from './denials.js';
import { keptOf, partyOf, type Wanted } from './test-support/member.js';

const said = (id: string, polarity: StatementRow['polarity'], quote: string, start = 0) => ({
  ...{ id, polarity, sources: [partyOf('Somalia')], content: [{ start, end: start + quote.length, quote }] },
  cue: polarity === 'denied' ? { start: start - 7, end: start - 1, quote: 'denied' } : null,
  events: ['event-1', 'event-2'],
});
const no = { start: 0, end: 2, quote: 'no' };

describe('denials', () => {
  it('are statements that deny an event of it', () => {
    const denying = said('statement-9', 'denied', 'that it had let the boat in', 40);
    const found = denialsOf(keptOf({ n: 1 }, { n: 2, said: [denying] }));
    expect(found).toMatchObject([
      {
        by: [{ key: 'country:SOM' }],
        statement: 'statement-9',
        claim: { quote: 'Kenya expelled two envoys.' },
        telling: { event: 'event-2', words: { start: 40, quote: 'that it had let the boat in' } },
      },
    ]);
  });
  it('are events that a source says were not; not those that the outlet itself says were not', () => {
    const notSo = said('statement-9', 'affirmed', 'no envoy has left', 40);
    const told = { n: 2, status: 'negated', statusCue: no, sources: ['Somalia'], said: [notSo] } as const;
    expect(denialsOf(keptOf({ n: 1 }, told))).toMatchObject([
      { statement: 'statement-9', telling: { words: { quote: 'no envoy has left' } } },
    ]);
    expect(denialsOf(keptOf({ n: 1 }, { n: 2, status: 'negated', statusCue: no }))).toEqual([]);
    expect(denialsOf(keptOf({ n: 1, said: [notSo], sources: ['Somalia'] }))).toEqual([]);
  });
  it('of two events in one statement are one', () => {
    const denying = said('statement-9', 'denied', 'both', 40);
    const twice = { said: [denying], article: 'article-1' };
    expect(denialsOf(keptOf({ n: 1, ...twice }, { n: 2, ...twice }))).toHaveLength(1);
  });
});

describe('what is denied', () => {
  const of = (quote: string, ...more: readonly Wanted[]) =>
    denialsOf(keptOf({ n: 1, said: [said('statement-9', 'denied', quote, 40)] }, ...more)).map(
      (one) => one.of,
    );
  it('is that it happened, whose doing it was, or a part where the same source tells the rest', () => {
    expect(of('that it had let the boat in')).toEqual(['act']);
    expect(of('any role in the raid')).toEqual(['responsibility']);
    const tells = { n: 2, article: 'article-1', sources: ['Somalia'] };
    expect(of('that it had hit children', tells)).toEqual(['part']);
    expect(of('that it had hit children', { ...tells, article: 'article-2' })).toEqual(['act']);
  });
});

describe('the course of a happening', () => {
  it('goes by day of publication; reports of one status that follow each other are one step', () => {
    const steps = courseOf(
      keptOf(
        { n: 3 },
        { n: 1, status: 'future' },
        { n: 4, origin: 'article-3' },
        { n: 2, status: 'future' },
        { n: 5, status: 'negated' },
      ),
    );
    expect(
      steps.map(({ day, status, origins, tellings }) => [day, status, origins, tellings.length]),
    ).toEqual([
      ['2024-05-01', 'future', 2, 2],
      ['2024-05-03', 'occurred', 1, 2],
      ['2024-05-05', 'negated', 1, 1],
    ]);
  });
});
