// Expectations: when something was due, who said so, and what became of it.
import type { KeptHappening, StatementRow } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { expectationsOf, MISSED_AFTER_DAYS } from './expectations.js';
import { keptOf, type Wanted } from './test-support/member.js';

const planned = (n: number, on?: string, more: Partial<Wanted> = {}): Wanted => ({
  ...{ n, status: 'future', ...(on ? { on } : {}), ...more },
});
const fates = (at: string | null, ...wanted: readonly Wanted[]) =>
  expectationsOf(keptOf(...wanted), at).map(({ to, state, by, day }) => [to, state, by, day]);
const cue = (quote: string) => ({ start: 0, end: quote.length, quote });
const callOff = (sentence: string, more: Partial<Wanted> = {}): KeptHappening =>
  keptOf({ n: 7, id: 'event-off', type: 'REJECT', quad: 3, trigger: cue('called off'), sentence, ...more });

describe('what becomes of it', () => {
  it('is open until it is due and some days more, then missed', () => {
    expect(fates('2024-05-20', planned(1, '2024-05-20'))).toEqual([['2024-05-20', 'open', null, null]]);
    const last = `2024-06-${String(20 + MISSED_AFTER_DAYS - 31).padStart(2, '0')}`;
    expect(fates(last, planned(1, '2024-05-20'))[0]![1]).toBe('open');
    expect(fates('2024-06-04', planned(1, '2024-05-20'))[0]![1]).toBe('missed');
    expect(fates(null, planned(1, '2024-05-20'))[0]![1]).toBe('open');
    expect(fates('2030-01-01', planned(1))).toEqual([[null, 'open', null, null]]);
  });
  it('was met when the same happening was done in time, by its words or without any', () => {
    expect(fates(null, planned(1, '2024-05-04'), { n: 5, on: '2024-05-03' })).toEqual([
      ['2024-05-04', 'met', 'event-1', '2024-05-03'],
    ]);
    expect(fates(null, planned(1, '2024-05-04'), { n: 9 })).toEqual([
      ['2024-05-04', 'met', 'event-1', '2024-05-09'],
    ]);
  });
  it('was missed when it was done later, or when a report after the day says that it was not', () => {
    expect(fates(null, planned(1, '2024-05-04'), { n: 7, on: '2024-05-06' })[0]).toEqual([
      '2024-05-04',
      'missed',
      null,
      null,
    ]);
    expect(fates(null, planned(1, '2024-05-04'), { n: 5, status: 'negated' })[0]![1]).toBe('missed');
  });
  it('was called off when a report up to the day says that it will not be', () => {
    expect(fates(null, planned(1, '2024-05-04'), { n: 3, status: 'negated' })).toEqual([
      ['2024-05-04', 'called-off', 'event-1', '2024-05-03'],
    ]);
  });
  it('was called off rather than met where one report says so and the other has no day', () => {
    const off = { n: 3, status: 'negated' } as const;
    expect(fates(null, planned(1, '2024-05-04'), off, { n: 6 })[0]![1]).toBe('called-off');
    expect(fates(null, planned(1, '2024-05-04'), off, { n: 6, on: '2024-05-04' })[0]![1]).toBe('met');
  });
  it('without a day was missed when a later report says that it was not done', () =>
    expect(fates(null, planned(1), { n: 3, status: 'negated' })[0]).toEqual([null, 'missed', null, null]));
  it('is not told by what was published before it was announced', () => {
    expect(fates(null, { n: 1 }, planned(2, '2024-05-09'))[0]![1]).toBe('open');
  });
  it('is not met by what was done on a day before it was announced', () => {
    expect(fates(null, planned(3, '2024-05-09'), { n: 5, on: '2024-05-01' })[0]![1]).toBe('open');
  });
  it('has its evidence', () => {
    const [met] = expectationsOf(keptOf(planned(1, '2024-05-04', { sources: ['Otieno'] }), { n: 5 }), null);
    expect(met!.announcements).toMatchObject([
      { event: 'event-1', due: '2024-05-04', sources: [{ name: 'Otieno' }] },
    ]);
    expect(met!.evidence.map(({ event }) => event)).toEqual(['event-5']);
  });
});

describe('the days on which it is due', () => {
  const due = (sentence: string, more: Partial<Wanted> = {}) => {
    const trigger = { start: 0, end: 8, quote: 'expelled' };
    const [found] = expectationsOf(keptOf({ n: 8, status: 'future', trigger, sentence, ...more }), null);
    return found ? `${found.from}/${found.to}` : null;
  };
  const context = (from: string, to = from) =>
    ({ date: { from, to, value: null, granularity: null, basis: 'context' } }) as const;
  it('are also those that another place of the article tells, if they are to come', () => {
    expect(due('expelled', context('2024-05-20'))).toBe('2024-05-20/2024-05-20');
    expect(due('expelled', context('2024-05-08'))).toBe('null/null');
    expect(due('expelled', context('2024-05-01'))).toBe('null/null');
  });
  it('are narrowed by `the end of` and `the first week of`', () => {
    const may = { on: '2024-05-01/2024-05-31' };
    expect(due('expelled by the end of the month', may)).toBe('2024-05-31/2024-05-31');
    expect(due('expelled in the first week of May', may)).toBe('2024-05-01/2024-05-07');
    expect(due('expelled in May', may)).toBe('2024-05-01/2024-05-31');
  });
  it('are the next weekday, not the last one; a date that has passed is none', () => {
    // 2 May 2024 was a Thursday
    expect(due('expelled on Thursday', { on: '2024-05-02' })).toBe('2024-05-09/2024-05-09');
    expect(due('expelled on May 2', { on: '2024-05-02' })).toBe('null/null');
    expect(due('expelled on Thursday', { on: '2024-04-25' })).toBe('null/null');
  });
  it('are counted from the report', () => {
    expect(due('expelled within seven days')).toBe('2024-05-09/2024-05-15');
    expect(due('expelled within 48 hours')).toBe('2024-05-09/2024-05-10');
    expect(due('expelled after seven days')).toBe('null/null');
  });
});

describe('what is not done', () => {
  const trigger = { start: 0, end: 5, quote: 'visit' };
  it('is what was deferred, also where it was read as done', () => {
    const told = (sentence: string) =>
      fates(null, planned(1, '2024-05-09'), { n: 3, trigger, sentence })[0]![1];
    expect(told('visit of the president has been deferred')).toBe('called-off');
    expect(told('visit of the president has been praised')).toBe('met');
  });
  it('is not what is only a condition', () => {
    const sentence = 'The treaty falls if it has not signed';
    const at = { start: 31, end: 37, quote: 'signed' };
    expect(
      fates(null, planned(1, '2024-05-09'), {
        n: 2,
        status: 'negated',
        on: '2024-05-09',
        trigger: at,
        sentence,
      }),
    ).toEqual([['2024-05-09', 'open', null, null]]);
    expect(
      fates(null, planned(1, '2024-05-09'), {
        n: 2,
        status: 'negated',
        trigger: at,
        sentence: sentence.replace(' if ', ' as '),
      })[0]![1],
    ).toBe('called-off');
  });
});

describe('what is expected', () => {
  const demanded = { id: 'statement-1', cue: cue('demanded'), content: [] } as unknown as StatementRow;
  it('is what is planned or demanded; not what is merely possible, nor what was done', () => {
    expect(fates(null, planned(1))).toHaveLength(1);
    expect(fates(null, { n: 1, status: 'hypothetical' })).toEqual([]);
    expect(fates(null, { n: 1, status: 'hypothetical', said: [demanded] })).toHaveLength(1);
    expect(fates(null, { n: 1, status: 'hypothetical', on: '2024-05-09' })).toHaveLength(1);
    expect(fates(null, { n: 1 })).toEqual([]);
  });
  it('is also what is told as done on a day after the report, which then is not done', () => {
    expect(fates(null, { n: 1, on: '2024-05-09' })).toEqual([['2024-05-09', 'open', null, null]]);
  });
  it('is due by no day that lies before the report', () => {
    expect(fates(null, planned(5, '2024-05-01'))[0]![0]).toBeNull();
  });
  it('is one for reports whose days overlap, and several for several days; a report without a day joins the next', () => {
    const wanted = [
      planned(1, '2024-05-05'),
      planned(2, '2024-05-03/2024-05-09'),
      planned(3, '2024-05-20'),
      planned(6),
    ];
    const found = expectationsOf(keptOf(...wanted), null);
    expect(found.map(({ from, to, announcements }) => [from, to, announcements.length])).toEqual([
      ['2024-05-05', '2024-05-05', 2],
      ['2024-05-20', '2024-05-20', 2],
    ]);
    expect(found[1]!.announcements.map(({ event }) => event)).toEqual(['event-3', 'event-6']);
    expect(found.map(({ id }) => id)).toEqual(['event-1@2024-05-05', 'event-1@2024-05-20']);
  });
  it('is threatened, demanded, promised or planned by the words, else by who says it', () => {
    const how = (more: Partial<Wanted>) =>
      expectationsOf(keptOf(planned(1, '2024-05-09', more)), null)[0]!.announcements[0]!.how;
    expect(how({ statusCue: cue('threatened to') })).toBe('threatened');
    expect(how({ said: [demanded] })).toBe('demanded');
    expect(how({ type: 'AID', quad: 2, statusCue: cue('pledged') })).toBe('promised');
    expect(how({ statusCue: cue('pledged'), sources: ['Otieno'] })).toBe('threatened');
    expect(how({ type: 'AID', quad: 2, sources: ['Otieno'] })).toBe('promised');
    expect(how({ type: 'AID', quad: 2, sources: ['Chad'] })).toBe('planned');
    expect(how({})).toBe('planned');
  });
});

describe('other happenings', () => {
  const visit = keptOf(planned(1, '2024-05-09', { type: 'CONSULT', quad: 1, trigger: cue('meeting') }));
  const judge = (other: KeptHappening) => expectationsOf(visit, '2024-05-10', [other])[0]!;
  const held = (more: Partial<Wanted> = {}) =>
    keptOf({ n: 9, type: 'CONSULT', quad: 1, on: '2024-05-09', ...more });
  it('meet it when they are the same act by the same parties in time', () => {
    expect(judge(held())).toMatchObject({ state: 'met', by: 'event-9', day: '2024-05-09' });
    expect(judge(held({ on: '2024-05-11' })).state).toBe('open');
    expect(judge(keptOf({ n: 8, type: 'CONSULT', quad: 1 })).state).toBe('open');
    expect(judge(held({ actors: ['Chad'] })).state).toBe('open');
    expect(judge(held({ recipients: [] })).state).toBe('open');
    expect(judge(held({ type: 'AGREE' })).state).toBe('open');
    expect(judge(held({ status: 'hypothetical' })).state).toBe('open');
  });
  it('call it off when they say so of this act', () => {
    expect(judge(callOff('Kenya called off the meetings.'))).toMatchObject({
      state: 'called-off',
      by: 'event-off',
    });
    expect(judge(callOff('Kenya called off the strike.')).state).toBe('open');
    expect(judge(callOff('Kenya called off the meeting.', { type: 'ACCUSE' })).state).toBe('open');
    expect(judge(callOff('Kenya denied the meeting.', { trigger: cue('denied') })).state).toBe('open');
  });
});
