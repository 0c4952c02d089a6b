// Bodies of states by pattern, and organisations whose sectors change with time.
import { describe, expect, it } from 'vitest';
import { loadKnowledge, organizationOn } from './index.js';

const knowledge = loadKnowledge();

describe('stateBody', () => {
  it.each([
    ['the Russian Defence Ministry', 'org:rus-defence-ministry GOV+MIL'],
    ["Russia's Ministry of Defense", 'org:rus-defence-ministry GOV+MIL'],
    ['Ministry of Foreign Affairs of Kazakhstan', 'org:kaz-foreign-ministry GOV'],
    ["Pakistan's army", 'org:pak-armed-forces MIL'],
    ['the Democratic Republic of Congo’s parliament', 'org:cod-parliament LEG'],
    // a country's own row goes first
    ["Israel's parliament", 'org:knesset LEG'],
    ['the South African foreign ministry', 'org:dirco GOV'],
    // near misses: no country, no body, members of a body
    ['the defence ministry', '-'],
    ['Kenyan farmers', '-'],
    ['Kenyan police officers', '-'],
    ['Army of Northern Virginia', '-'],
    ['Police', '-'],
  ])('%s → %s', (name, expected) => {
    const row = knowledge.stateBody(name);
    expect(row ? `${row.key} ${row.sectors.join('+')}` : '-').toBe(expected);
  });
});

describe('organizationOn', () => {
  const taliban = knowledge.organization('Taliban')!;
  it.each([
    ['2019-05-01', 'REB'],
    ['2021-08-14', 'REB'],
    ['2021-08-15', 'GOV'],
    ['2025-01-01', 'GOV'],
  ])('the Taliban on %s are %s', (date, sectors) => {
    expect(organizationOn(taliban, date).sectors.join('+')).toBe(sectors);
  });

  it('is the row itself where no date is known or no term is told', () => {
    expect(organizationOn(taliban, null)).toBe(taliban);
    const nato = knowledge.organization('NATO')!;
    expect(organizationOn(nato, '2020-01-01')).toBe(nato);
  });
});
