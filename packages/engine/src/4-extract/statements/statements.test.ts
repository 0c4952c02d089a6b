// Statements: every case is what the model would read and what is recorded in the end, through rooms 3 and 4.
import type { Article, IsOn } from '@entente/record';
import { describe, expect, it } from 'vitest';
import {
  analyseMarked,
  knowledge,
  readCases,
} from '../../3-analyse/contents/test-support/marked-statements.js';
import { faultsOf, readRuleCases } from '../../3-analyse/test-support/rule-cases.js';
import { chainId, chainOfMention } from '../build.js';
import { extractStatements, STATEMENT_RULES } from './index.js';

/** what no one rule is about, and the cases of each rule */
const files = [
  { rule: 'statements', cases: readCases(new URL('./statements.cases.txt', import.meta.url)) },
  ...readRuleCases(new URL('./', import.meta.url)),
];
const cases = files.flatMap((file) => file.cases);

/** `carrier`: a mention that the model ties to every content as its carrier. */
function statementsOf(marked: string, { carrier, isOn }: { carrier?: string; isOn?: IsOn } = {}) {
  const { text, analysis: read } = analyseMarked(marked);
  const to = read.mentions.findIndex(({ start, end }) => text.slice(start, end) === carrier);
  const tied =
    to < 0 ? [] : read.contents.map((_, from) => ({ kind: 'st:via' as const, from, to, score: 0.9 }));
  const analysis = { ...read, arcs: [...read.arcs, ...tied] };
  const unknown = { value: null, basis: 'unknown' } as const;
  const article: Article = {
    kind: 'article',
    id: 'case',
    document: 'case',
    title: null,
    byline: null,
    dateline: null,
    publisher: unknown,
    published: unknown,
    language: { value: 'en', confidence: 1 },
    text,
    runs: [],
    dropped: [],
  };
  const source = { article, analysis };
  const names = new Map(analysis.chains.map(({ name }, i) => [chainId(source, i), name]));
  return {
    names,
    statements: extractStatements(source, {
      chainOf: chainOfMention(analysis),
      knowledge,
      ...(isOn ? { isOn } : {}),
    }),
  };
}

/** `sources {cue} <content> type`, then whatever else is there. */
function writeStatements(marked: string): string {
  const { names, statements } = statementsOf(marked);
  const list = (participants: readonly { ref: string }[]) =>
    participants.map(({ ref }) => names.get(ref)).join(', ');
  const number = (id: string) => statements.findIndex((statement) => statement.id === id) + 1;
  return statements
    .map(({ sources, cue, quote, type, addressees, via, polarity, parent, continues }) =>
      [
        `${list(sources) || '-'} {${cue?.quote ?? '-'}} <${quote}> ${type}`,
        addressees.length > 0 && `to=${list(addressees)}`,
        via.length > 0 && `via=${list(via)}`,
        polarity === 'denied' && 'denied',
        parent && `in=${number(parent)}`,
        continues && `goes-on=${number(continues)}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');
}

describe('statements', () => {
  for (const { rule, cases: own } of files)
    for (const { name, given, expected } of own)
      it(`${rule}: ${name}`, () => {
        expect(writeStatements(given)).toBe(expected);
      });

  it('each rule touches a case of its own and no near miss, and nothing where it is off', () => {
    const byOf = (given: string, isOn: IsOn) =>
      statementsOf(given, { isOn }).statements.flatMap(({ by }) => by);
    expect(
      faultsOf(
        STATEMENT_RULES.map(({ id }) => id),
        files,
        byOf,
      ),
    ).toEqual([]);
  });

  it('are carried, by the model, only by whom one of their own sentences names', () => {
    const { names, statements } = statementsOf(
      '[Otieno]1 {said}1 <that five men were held>1. [Lavan]2 {denied}2 <that shots were fired>2 in talks with [Radio Ziwa]3.',
      { carrier: 'Radio Ziwa' },
    );
    expect(statements.map(({ via }) => via.map(({ ref }) => names.get(ref)))).toEqual([[], ['Radio Ziwa']]);
  });

  it('have ids of their own, known rules, and a likelihood', () => {
    const ids = new Set(STATEMENT_RULES.map(({ id }) => id));
    for (const { given } of cases) {
      const { statements } = statementsOf(given);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      for (const { by, confidence } of statements) {
        expect(by[0]).toBe('case');
        expect(by.filter((id) => /^(?:carried|spoken|denied)/.test(id) && !ids.has(id))).toEqual([]);
        expect(confidence).toBeGreaterThan(0);
      }
    }
  });
});
