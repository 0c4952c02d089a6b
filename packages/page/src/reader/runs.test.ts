// Runs: every character once, split at the edges of nested and crossing marks; the fact that a click selects.
import { indexRecords, type Span, toRows } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { listGold, readGold } from '../../../../tests/support/gold-records.js';
import { plainCoder } from '../../../../tests/support/plain-coder.js';
import { litBy } from './lit.js';
import { cueKey, foundMarks, listMarks, type Mark, type MarkLayer, statusKey } from './marks.js';
import { chiefMark, splitRuns } from './runs.js';

const mark = (layer: MarkLayer, { start, end }: Span, fact: string | null = layer): Mark => ({
  start,
  end,
  layer,
  key: `${layer} ${start}`,
  fact,
  classes: [],
});
const cut = (text: string, marks: readonly Mark[]) =>
  splitRuns(text, marks).map(({ runs }) =>
    runs.map((run) => `${text.slice(run.start, run.end)}|${run.marks.map(({ layer }) => layer).join()}`),
  );

describe('splitRuns', () => {
  const text = 'Kenya agreed\n\nto pay';
  it('leaves plain text whole, one run a paragraph', () => {
    expect(cut(text, [])).toEqual([['Kenya agreed|'], ['to pay|']]);
  });
  it('cuts marks that nest and cross, and those that go over paragraphs', () => {
    const marks = [
      mark('content', { start: 0, end: 20 }),
      mark('actor', { start: 0, end: 5 }),
      mark('event', { start: 3, end: 12 }),
    ];
    expect(cut(text, marks)).toEqual([
      ['Ken|content,actor', 'ya|content,actor,event', ' agreed|content,event'],
      ['to pay|content'],
    ]);
  });
  it('keeps every character of every gold story, under marks that are there', () => {
    for (const id of listGold()) {
      const { article, records } = readGold(id);
      const lookup = indexRecords(article, records);
      const marks = listMarks(lookup, toRows(article, records, plainCoder).events);
      const paragraphs = splitRuns(article.text, marks);
      const words = paragraphs.map(({ runs }) =>
        runs.map(({ start, end }) => article.text.slice(start, end)).join(''),
      );
      expect(words.join('\n\n')).toBe(article.text);
      const shown = new Set(paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.marks)));
      expect(marks.filter((item) => !shown.has(item))).toEqual([]);
      for (const id of [...lookup.events.keys(), ...lookup.statements.keys()])
        expect(marks.some((item) => item.fact === id)).toBe(true);
    }
  });
});

describe('chiefMark', () => {
  const run = (marks: readonly Mark[]) => ({ start: 0, end: 1, marks });
  it('takes the act before the names and the content around it, and the innermost content', () => {
    const span = { start: 0, end: 1 };
    const [event, actor, content] = [mark('event', span), mark('actor', span), mark('content', span)];
    expect(chiefMark(run([content, actor, event]))).toBe(event);
    expect(chiefMark(run([content, actor]))).toBe(actor);
    const inner = mark('content', span, 'inner');
    expect(chiefMark(run([content, inner]))).toBe(inner);
  });
  it('is nothing where no fact is meant', () => {
    expect(chiefMark(run(foundMarks([{ start: 0, end: 1 }])))).toBeNull();
    expect(chiefMark(run([]))).toBeNull();
  });
});

describe('litBy', () => {
  const { article, records } = readGold('w05-040');
  const lookup = indexRecords(article, records);
  it('lights an act with its roles, and nothing without one', () => {
    const event = [...lookup.events.values()].find(
      ({ actors, recipients, time, statements }) =>
        actors.length > 0 && recipients.length > 0 && (time !== null || statements.length > 0),
    )!;
    const lit = litBy(lookup, event.id);
    expect(lit.get(event.id)).toBe('on');
    expect(lit.get(event.actors[0]!.mention)).toBe('on-who');
    expect(lit.get(event.recipients[0]!.mention)).toBe('on-whom');
    expect(lit.get(statusKey(event.id))).toBe('on-status');
    expect(litBy(lookup, null).size).toBe(0);
    expect(litBy(lookup, 'nonsense').size).toBe(0);
  });
  it('lights a statement with its source, and all names of an actor', () => {
    const [statement] = lookup.statements.values();
    const lit = litBy(lookup, statement!.id);
    expect([lit.get(statement!.id), lit.get(cueKey(statement!.id))]).toEqual(['on-said', 'on']);
    const [actor] = lookup.actors.values();
    expect([...litBy(lookup, actor!.id)]).toEqual(actor!.mentions.map((id) => [id, 'on']));
  });
});
