// The rule of two texts: what is a copy, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { commonLength, comparable, compared, foldText, likeness, signatureOf } from './index.js';
import { reportText } from './test-support/report-text.js';

const alike = (one: string, other: string) => {
  const [a, b] = [one, other].map((text) => comparable(foldText(text))) as [
    ReturnType<typeof comparable>,
    ReturnType<typeof comparable>,
  ];
  expect(likeness(compared(b), a)).toBe(likeness(compared(a), b));
  return likeness(compared(a), b);
};
const own = (length: number) => reportText(7, length);
const agency = reportText(1, 2000);

describe('two texts', () => {
  const cases: readonly (readonly [name: string, one: string, other: string, isCopy: boolean])[] = [
    ['the same words in other signs', agency, agency.toUpperCase().replaceAll(' ', ' \n '), true],
    ['cut to its first part', agency, agency.slice(0, 800), true],
    ['with a paragraph of its own before it', agency, `${own(900)}. ${agency}`, true],
    ['with an own sentence after every 100 characters', agency, mixed(agency, 100), true],
    ['a third of the shorter one is the same', agency, `${agency.slice(0, 640)} ${own(1360)}`, false],
    ['two fifths of the shorter one are the same', agency, `${agency.slice(0, 820)} ${own(1230)}`, true],
    ['one long quotation', reportText(2, 3000), `${reportText(2, 400)} ${own(300)}`, false],
    ['a template, filled in anew every 25 characters', agency, mixed(agency, 25), false],
    ['no word in common', agency, own(2000), false],
    ['a short notice, one word changed', reportText(3, 300), `${reportText(3, 290)} zzzz`, true],
    ['a short notice within a long report', reportText(3, 300), `${reportText(3, 300)} ${own(1500)}`, false],
    ['nothing', '', '', false],
    ['a few words', 'The harbour is closed.', 'The harbour is closed.', false],
  ];
  for (const [name, one, other, isCopy] of cases)
    it(`${isCopy ? 'copies' : 'no copies'}: ${name}`, () => expect(alike(one, other) > 0).toBe(isCopy));
});

/** Own words after every so many characters. */
function mixed(text: string, every: number): string {
  let out = '';
  for (let i = 0; i < text.length; i += every)
    out += `${text.slice(i, i + every)} ${reportText(100 + i, 20)} `;
  return out;
}

it('counts each character once where runs overlap', () => {
  const [a, b] = [comparable(agency.slice(0, 500)), comparable(agency.slice(100, 600))];
  expect(commonLength(compared(a), b)).toBe(400);
});

it('the signature is the same for the same text, bounded, and shared by copies', () => {
  const [whole, part] = [signatureOf(foldText(agency)), signatureOf(foldText(agency.slice(0, 1500)))];
  expect(whole).toEqual(signatureOf(foldText(agency)));
  expect(whole.length).toBe(48);
  expect(new Set(whole).size).toBe(48);
  expect(whole.filter((hash) => part.includes(hash)).length).toBeGreaterThan(20);
  expect(signatureOf('short').length).toBe(0);
});
