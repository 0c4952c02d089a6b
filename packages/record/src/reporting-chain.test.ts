// Chains of statements within statements: innermost speaker first, carriers in order, the outlet last.
import { expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import type { Statement } from './kinds/index.js';
import { indexRecords } from './lookup.js';
import { listParents, listReporting } from './reporting-chain.js';

const { article, records } = readGold('w05-040');
const [first, second, third] = records.filter((item): item is Statement => item.kind === 'statement');
const nested = records.map((item) =>
  item.id === second!.id
    ? { ...second!, parent: third!.id }
    : item.id === third!.id
      ? { ...third!, polarity: 'denied' as const }
      : item,
);
const lookup = indexRecords(article, nested);

it('goes from the innermost source through its carriers to the outer source and the outlet', () => {
  const links = listReporting(lookup, [third!.id, second!.id]);
  expect(links.map(({ role, name, denied }) => [role, name, denied])).toEqual([
    ['source', 'UN experts', false],
    ['carrier', 'Jornal Maianga', false],
    ['source', 'Innokenty Ryabtsev', true],
    ['outlet', 'Turtle Bay Ledger', false],
  ]);
});

it('finds the statements around a statement, and stops at a ring', () => {
  expect(listParents(lookup, lookup.statements.get(second!.id)!)).toEqual([third!.id, second!.id]);
  const ring = indexRecords(article, [{ ...first!, parent: first!.id }]);
  expect(listParents(ring, first!)).toEqual([first!.id]);
});

it('leaves the outlet alone with what it says itself', () =>
  expect(listReporting(lookup, []).map(({ role }) => role)).toEqual(['outlet']));

it('drops a carrier that is the source itself', () => {
  const own = indexRecords(article, [
    ...records.filter(({ id }) => id !== second!.id),
    { ...second!, via: second!.sources },
  ]);
  expect(listReporting(own, [second!.id]).map(({ role }) => role)).toEqual(['source', 'outlet']);
});

it('names whoever speaks around a statement once, as the source of what is around it', () => {
  const around = indexRecords(article, [
    ...records.filter(({ id }) => id !== second!.id),
    { ...second!, via: [...second!.via, ...third!.sources] },
  ]);
  expect(listReporting(around, [third!.id, second!.id]).map(({ name }) => name)).toEqual([
    'UN experts',
    'Jornal Maianga',
    'Innokenty Ryabtsev',
    'Turtle Bay Ledger',
  ]);
});
