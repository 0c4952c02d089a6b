// explain: by id, start of id, number and word; its text; and the errors for no match and for several matches.
import { shortId } from '@entente/exports';
import type { Event, Statement } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { expectedFile } from '../../../../tests/support/expected-file.js';
import { fakeEngine } from '../../../../tests/support/fake-engine.js';
import { readGold } from '../../../../tests/support/gold-records.js';
import { explanationText } from '../explanation-text.js';
import { explain } from './explain.js';
import { findFacts } from './find-fact.js';

const engine = fakeEngine();
const { article, records } = readGold('w05-040');
const content = article.text;
const events = records.filter((item): item is Event => item.kind === 'event');
const statements = records.filter((item): item is Statement => item.kind === 'statement');
const supplies = events.find(({ trigger }) => trigger.quote === 'supplies')!;

describe('explain', () => {
  it('says why an event is coded so', async () => {
    const [found, ...rest] = await explain.run({ content, id: supplies.id }, { engine });
    expect(rest).toEqual([]);
    expect(explain.output.safeParse([found]).error?.issues).toBeUndefined();
    expect(found).toMatchObject({
      kind: 'event',
      coding: {
        type: 'AID',
        clause: 'arms given are AID, arms sold COOPERATE',
        runnerUp: { type: 'ACCUSE' },
        codes: { cameo: '070', quad: 2, goldstein: 7 },
      },
      roles: [
        { role: 'actor', name: 'Rwanda', words: { quote: 'Rwanda' } },
        { role: 'recipient', name: 'Virunga Covenant', words: { quote: 'The rebel Virunga Covenant' } },
      ],
      reporting: [{ name: 'UN experts', cue: 'allege' }, { name: 'Jornal Maianga' }, { role: 'outlet' }],
    });
    expect(found?.rules).toMatchObject([{ id: 'gold@1', touched: ['event', 'actor', 'recipient'] }]);
  });

  for (const id of ['supplies', 'allege'])
    it(`writes “${id}” as expected`, async () => {
      const found = await explain.run({ content, id }, { engine });
      const text = found.map((item) => explanationText(item)).join('\n');
      expect(text).toBe(expectedFile(new URL(`./expected/explain-${id}.txt`, import.meta.url), text));
    });
});

describe('findFacts', () => {
  const idsOf = (wanted: string) => findFacts(records, wanted).map(({ id }) => id);
  it('finds by id, by the start of one, and by number', () => {
    expect(idsOf(supplies.id)).toEqual([supplies.id]);
    expect(idsOf(shortId(supplies.id).toUpperCase())).toEqual([supplies.id]);
    expect(idsOf(supplies.id.slice(0, 12))).toEqual([supplies.id]);
    expect(idsOf('6')).toEqual([supplies.id]);
    expect(idsOf('e6')).toEqual([supplies.id]);
    expect(idsOf('s2')).toEqual([statements[1]!.id]);
  });
  it('finds by a word of the trigger or cue, which may stand for several', () => {
    expect(idsOf('Killed')).toEqual([events[1]!.id]);
    expect(idsOf('lashed out')).toEqual([events[3]!.id, statements[0]!.id]);
  });
  it('lists what there is when nothing is meant', () => {
    expect(() => findFacts(records, 'nonsense')).toThrow(/no event or statement is "nonsense".*vetoes/s);
    expect(() => findFacts(records, '99')).toThrow(/no event or statement is "99"/);
    expect(() => findFacts([], 'x')).toThrow('the story has none');
  });
  it('asks back when the start of an id fits several', () => {
    const twins = [supplies, { ...supplies, id: `${supplies.id.slice(0, -2)}ff` }];
    expect(() => findFacts(twins, shortId(supplies.id))).toThrow(/more than one/);
  });
});
