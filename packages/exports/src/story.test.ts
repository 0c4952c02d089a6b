// The corpus format: round trips are exact, brackets never cross, and corpus/check.py accepts the files.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Actor,
  type Event,
  hash,
  indexRecords,
  type Participant,
  quoteSpan,
  type Record,
  type Statement,
} from '@entente/record';
import { afterAll, describe, expect, it } from 'vitest';
import { listGold, readGold } from '../../../tests/support/gold-records.js';
import { eventsOf, keep, keptGold } from '../../../tests/support/keep-corrections.js';
import { type ParsedStory, parseStory } from '../../../tests/support/parse-story.js';
import { ROOT } from '../../../tests/support/sources.js';
import { toStory, writeStory } from './story.js';

const CHECK = join(ROOT, 'corpus/check.py');
const hasCheck = spawnSync('python3', ['--version']).status === 0;
if (!hasCheck) console.warn('skipped in story.test: corpus/check.py (there is no python3)');
const folder = mkdtempSync(join(tmpdir(), 'entente-story-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Faults that corpus/check.py finds; empty where it can't run. */
function faultsOf(story: string): string {
  if (!hasCheck) return '';
  const file = join(folder, `${hash(story)}.story`);
  writeFileSync(file, story);
  const { stdout } = spawnSync('python3', [CHECK, file], { encoding: 'utf8' });
  return stdout.replaceAll(`${file}: `, '');
}

/** A file's events or statements, each with names and words instead of ids. */
function facts({ text, spans, lines }: ParsedStory, letter: 'v' | 'q') {
  const wordsOf = (id: string) =>
    spans.filter((span) => span.id === id).map(({ start, end }) => text.slice(start, end));
  const nameOf = (id: string) =>
    id === '-'
      ? '-'
      : 'ap'.includes(id[0]!)
        ? lines
            .get(id)!
            .slice(3)
            .filter((word) => !word.startsWith('='))
            .join(' ')
        : wordsOf(id).join(' … ');
  const resolve = (word: string) => {
    const [field, list] = word.split('=');
    return !list || field === 'ctx' ? word : `${field}=${list.split(',').map(nameOf)}`;
  };
  return [...lines]
    .filter(([id]) => id.startsWith(letter))
    .map(([id, words]) => `${wordsOf(id).join(' … ')} | ${words.map(resolve).join(' ')}`);
}
/** The same from the records. */
function eventFacts(records: readonly Record[]): string[] {
  const lookup = indexRecords(readGold('w05-040').article, records);
  const names = (list: readonly Participant[]) =>
    list.map(({ ref }) => (lookup.actors.get(ref) ?? lookup.places.get(ref))!.name).join(',');
  const field = (name: string, value: string | undefined) => (value ? ` ${name}=${value}` : '');
  return [...lookup.events.values()].map((event) => {
    const { type, mode, status, actors, recipients, place, time, contexts, sameAs } = event;
    return (
      `${event.quote} | ${type} ${mode ?? '-'} ${status.value}${field('actor', names(actors))}${field('recip', names(recipients))}` +
      `${field('loc', names(place ? [place] : []))}${field('time', time ? lookup.times.get(time.ref)?.quote : '')}` +
      `${field('ctx', contexts.join(','))}${field('same', sameAs && lookup.events.get(sameAs)?.quote)}`
    );
  });
}
const sources = (records: readonly Record[]): string[] => {
  const lookup = indexRecords(readGold('w05-040').article, records);
  return [...lookup.statements.values()].map(({ quote, type, sources: list, polarity }) => {
    const names = list.map(({ ref }) => lookup.actors.get(ref)!.name).join(',');
    return `${quote} | ${type} source=${names || '-'}${polarity === 'denied' ? ' neg' : ''}`;
  });
};

describe.each(listGold())('%s', (id) => {
  const { article, records } = readGold(id);
  const { story, leftOut } = writeStory(article, records);
  const parsed = parseStory(story);

  it('comes back with the same text, events and statements', () => {
    expect(parsed.text).toBe(article.text);
    expect(parsed.heads).toMatchObject({
      story: article.id,
      date: article.published.value,
      publisher: article.publisher.value,
    });
    expect(facts(parsed, 'v')).toEqual(eventFacts(records));
    const short = facts(parsed, 'q').map((fact) => fact.replace(/ cue=.*?(?= neg$|$)/, ''));
    expect(short).toEqual(sources(records));
    expect(leftOut).toEqual([]);
  });

  it('has no faults for the corpus', () => expect(faultsOf(story)).toBe(''));

  it('stands corrections', () => {
    const kept = keptGold(id);
    const [first, second] = eventsOf(kept.records);
    const corrected = keep(
      kept,
      {
        action: 'change',
        target: first!.id,
        change: { type: 'AID', status: 'negated', time: null },
        reason: 'x',
      },
      { action: 'reject', target: second!.id, reason: 'x' },
    );
    const after = toStory(article, corrected.current);
    expect(facts(parseStory(after), 'v')).toEqual(eventFacts(corrected.current));
    expect(faultsOf(after)).toBe('');
  });

  it('never crosses brackets, whatever the spans', () => {
    const shifted = records.map((item, i) => shift(item, article.text, (i % 5) - 2));
    const odd = writeStory(article, shifted);
    expect(parseStory(odd.story).text).toBe(article.text);
    expect(faultsOf(odd.story)).toBe('');
  });
});

/** The record with its spans shifted by some code units. */
function shift(item: Record, text: string, by: number): Record {
  const move = ({ start, end }: { start: number; end: number }) =>
    quoteSpan(text, {
      start: Math.max(0, start + by),
      end: Math.min(text.length, Math.max(1, end + 2 * by, start + by + 1)),
    });
  const spans = item.spans.map(move);
  if (item.kind === 'event') return { ...item, spans, trigger: spans[0]! };
  if (item.kind === 'statement') return { ...item, spans, content: spans, cue: item.cue && move(item.cue) };
  return { ...item, spans };
}

describe('what the format can`t hold', () => {
  const { article, records } = readGold('w05-040');
  const event = records.find((item): item is Event => item.kind === 'event' && item.time !== null)!;

  it('is told: a time without words', () => {
    const kept = keep(keptGold('w05-040'), {
      action: 'change',
      target: event.id,
      change: { time: '1901-02' },
      reason: 'x',
    });
    const { story, leftOut } = writeStory(article, kept.current);
    expect(leftOut).toEqual([`time 1901-02 of “${event.quote}”: left out, no words of the text say it`]);
    expect(faultsOf(story)).toBe('');
  });

  it('is told: a content gives way to a name, a name to an act', () => {
    const said = eventsOf(records).find(({ statements }) => statements.length > 0)!;
    const statement = records.find((item): item is Statement => item.id === said.statements[0])!;
    const { trigger } = said;
    const cut = quoteSpan(article.text, {
      start: statement.content.find(({ end }) => end >= trigger.end)!.start,
      end: trigger.end - 1,
    });
    const actor = records.find((item): item is Actor => item.kind === 'actor')!;
    const across = quoteSpan(article.text, { start: trigger.start - 5, end: trigger.start + 2 });
    const torn = quoteSpan(article.text, { start: article.title!.end - 4, end: article.title!.end + 6 });
    const mention = records.find((item) => item.id === actor.mentions[0])!;
    const { story, leftOut } = writeStory(article, [
      ...records.filter(({ id }) => id !== statement.id),
      { ...statement, spans: [cut], content: [cut] },
      { ...mention, id: 'mention-torn', spans: [torn] } as Record,
      { ...mention, id: 'mention-across', spans: [across] } as Record,
    ]);
    for (const loss of [
      /^content .*: written as “.*”, it crossed another mark$/,
      /^actor .*: written as “.*”, it crossed another mark$/,
      /^actor .*: left out, it goes over the end of a paragraph$/,
    ])
      expect(leftOut.filter((told) => loss.test(told))).toHaveLength(1);
    expect(parseStory(story).text).toBe(article.text);
    expect(faultsOf(story)).toBe('');
  });

  it('is nothing more for odd texts: brackets, dashes, no title, breaks', () => {
    const text = 'A [b] <c> {d} \\[e]\nf\n\n---\n\n#title g\n\n#date of h';
    const bare = { ...article, text, title: null, published: { value: null, basis: 'unknown' as const } };
    const { story } = writeStory(bare, []);
    expect(parseStory(story).text).toBe(`\n\n${text.replace('\nf', ' f').replace('---', '–––')}`);
    expect(faultsOf(story)).toBe('');
    const titled = { ...bare, title: quoteSpan(text, { start: 0, end: 20 }) };
    expect(parseStory(toStory(titled, [])).text).toBe(text.replace('\nf', ' f').replace('---', '–––'));
  });
});

it('is read by the corpus scripts as the same number of facts', () => {
  if (!hasCheck) return;
  const { article, records } = readGold('w05-026');
  const file = join(folder, 'one.story');
  writeFileSync(file, toStory(article, records));
  const json = execFileSync('python3', [CHECK, '--jsonl', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const read = JSON.parse(json) as { text: string; events: object; statements: object };
  expect(read.text).toBe(article.text);
  expect(Object.keys(read.events)).toHaveLength(eventsOf(records).length);
});
