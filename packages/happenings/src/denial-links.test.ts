// Denials of one article: each case a text with its events and statements marked, and the events that are denied.
import { readFileSync } from 'node:fs';
import type { ActorRow, EventRow, Rows, StatementRow } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { denialsIn } from './denial-links.js';
import { memberOf, partyOf } from './test-support/member.js';

const cases = readFileSync(new URL('./denial-links.cases.txt', import.meta.url), 'utf8')
  .split(/\n(?=# )/)
  .flatMap((block) => {
    const [name = '', ...lines] = block.trim().split('\n');
    const at = lines.findIndex((line) => line.startsWith('==>'));
    return at < 0
      ? []
      : [{ name: name.slice(2), given: lines.slice(0, at).join(' '), expected: lines[at]!.slice(3).trim() }];
  });

/** The text without marks, and its rows. */
function rowsOf(marked: string): { text: string; rows: Rows } {
  let text = '';
  const events: EventRow[] = [];
  const statements: (Omit<StatementRow, 'events'> & { from: number; to: number })[] = [];
  let open: { cue: string; start: number; source: string; polarity: string; from: number } | null = null;
  for (const [token] of marked.matchAll(/\{[^}]*\}|<[^|]*\|[^:]*: |>|[^{}<>]+/g)) {
    if (token.startsWith('{')) {
      const [words = '', note = ''] = token.slice(1, -1).split('|');
      events.push(eventOf(words, note, { n: events.length + 1, start: text.length }));
      text += words;
    } else if (token.startsWith('<')) {
      const [, cue = '', source = '', polarity = ''] = /^<(.*)\|(.*) ([+-]): $/.exec(token) ?? [];
      const start = text.length;
      text += `${cue} `;
      open = { cue, start, source, polarity, from: text.length };
    } else if (token === '>' && open) {
      const { cue, start, source, polarity, from } = open;
      statements.push({
        ...({} as StatementRow),
        id: `statement-${statements.length + 1}`,
        cue: { start, end: start + cue.length, quote: cue },
        content: [{ start: from, end: text.length, quote: text.slice(from) }],
        polarity: polarity === '-' ? 'denied' : 'affirmed',
        sources: [partyOf(source)],
        ...{ from, to: text.length },
      });
      open = null;
    } else text += token;
  }
  const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: quote, index }) => ({
    start: index + quote.length - quote.trimStart().length,
    end: index + quote.length,
    quote: quote.trim(),
  }));
  const placed = events.map((event) => {
    const sentence = sentences.find(({ end }) => end > event.trigger.start)!;
    const { statusCue } = event;
    const start = statusCue ? text.indexOf(statusCue.quote, sentence.start) : 0;
    const cue = statusCue && { ...statusCue, start, end: start + statusCue.quote.length };
    return { ...event, sentence, statusCue: cue };
  });
  const inside = (event: EventRow, from: number, to: number) =>
    event.trigger.start >= from && event.trigger.end <= to;
  return {
    text,
    rows: {
      events: placed.map((event) => ({
        ...event,
        statements: statements.filter(({ from, to }) => inside(event, from, to)).map(({ id }) => id),
      })),
      statements: statements.map(({ from, to, ...row }) => ({
        ...row,
        events: placed.filter((event) => inside(event, from, to)).map(({ id }) => id),
      })),
      actors: ['Benin', 'Niger', 'Chad'].map(
        (name) => ({ ...partyOf(name), names: [name] }) as unknown as ActorRow,
      ),
    },
  };
}

function eventOf(words: string, note: string, { n, start }: { n: number; start: number }): EventRow {
  const [kind = '', ...fields] = note.split(' ');
  const [type, status = 'occurred'] = kind.split('/') as [EventRow['type'], EventRow['status']?];
  const of = (name: string) =>
    fields.flatMap((field) => (field.startsWith(`${name}=`) ? [field.slice(name.length + 1)] : []));
  const [cue] = of('cue');
  return memberOf({
    n,
    type,
    status,
    trigger: { start, end: start + words.length, quote: words },
    statusCue: cue ? { start: 0, end: 0, quote: cue } : null,
    sources: of('by'),
    actors: of('who'),
    recipients: of('whom'),
  }).event;
}

describe('denials of an article', () => {
  it.each(cases)('$name', ({ given, expected }) => {
    const { text, rows } = rowsOf(given);
    const found = denialsIn(rows, text).map(
      ({ event, by }) =>
        `${rows.events.find(({ id }) => id === event)!.trigger.quote} ${by.map(({ name }) => name).join(', ')}`,
    );
    expect(found.join('; ')).toBe(expected);
  });
});
