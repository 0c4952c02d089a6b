// The scorer against corpus/score.py, over readings that are wrong in every way; and what it says of single mistakes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../tests/support/random.js';
import { layersOf, scoreFigures } from './figures.js';
import type { GoldStory } from './gold-story.js';
import { judgeStory } from './judge-story.js';
import { requireStory } from './parse-story.js';
import type { ReadEvent, ReadStory } from './read-story.js';
import { hasPython, NO_PYTHON, runPython, STORIES } from './test-support/python.js';

const names = readdirSync(STORIES)
  .filter((name) => name.endsWith('.story'))
  .filter((_, i) => i % 25 === 0);
const stories = names.map((name) => requireStory(readFileSync(join(STORIES, name), 'utf8'), name));

/** The annotation itself as a reading. */
function perfect(gold: GoldStory): ReadStory {
  const at = (id: string) => gold.spans.filter((span) => span.id === id);
  const range = (id: string) => [at(id)[0]!.start, at(id)[0]!.end] as const;
  return {
    text: gold.text,
    title: gold.titleEnd > 0 ? { start: 0, end: gold.titleEnd } : null,
    mentions: gold.spans
      .filter(({ id }) => /^[ap]/.test(id))
      .map(({ id, start, end }) => ({ start, end, chain: id, kind: gold.actors[id]!.kind })),
    actors: Object.entries(gold.actors).map(([id, { country, sector, name }]) => ({
      id,
      name,
      ...(country === '-' ? {} : { country }),
      sectors: sector.split('+').filter((item) => item !== '-'),
    })),
    times: gold.spans
      .filter(({ id }) => id.startsWith('t'))
      .map(({ id, start, end }) => ({ start, end, value: gold.times[id] })),
    statements: Object.entries(gold.statements).map(([id, row]) => ({
      content: at(id).map(({ start, end }) => [start, end] as const),
      cue: row.cue?.[0] ? range(row.cue[0]) : null,
      source: row.source,
      to: row.to,
      via: row.via,
      type: row.type,
      polarity: row.neg ? 'denied' : 'affirmed',
    })),
    events: gold.spans
      .filter(({ id }) => id.startsWith('v'))
      .map(({ id, start, end }) => {
        const row = gold.events[id]!;
        return {
          id,
          trigger: [start, end] as const,
          type: row.type,
          mode: row.mode,
          status: row.status,
          actors: row.actor ?? [],
          recipients: row.recip ?? [],
          place: row.loc?.[0] ?? null,
          time: row.time?.[0] ? gold.times[row.time[0]] : null,
          contexts: row.ctx,
          sameAs: row.same?.[0],
        };
      }),
  };
}

/** The reading with about one part in six dropped, moved or exchanged. */
function spoil(read: ReadStory, random: Random): ReadStory {
  const some = <T>(list: readonly T[]) => list.filter(() => !random.chance(1 / 6));
  const moved = (value: number) => Math.max(0, value + (random.chance(1 / 6) ? random.below(9) - 4 : 0));
  const chains = read.mentions.map(({ chain }) => chain);
  const who = (list: readonly (string | number)[] = []) => [
    ...some(list),
    ...(random.chance(1 / 6) ? [random.pick(chains)] : []),
  ];
  const range = ([start, end]: readonly [number, number]) => {
    const from = moved(start);
    return [from, Math.max(from + 1, moved(end))] as const;
  };
  return {
    ...read,
    mentions: some(read.mentions).map((mention) => {
      const [start, end] = range([mention.start!, mention.end!]);
      return { ...mention, start, end, chain: random.chance(1 / 6) ? random.pick(chains) : mention.chain };
    }),
    statements: some(read.statements).map((statement) => ({
      ...statement,
      content: statement.content.map(range),
      cue: random.chance(1 / 6) ? null : statement.cue && range(statement.cue),
      source: who(statement.source),
      via: who(statement.via),
    })),
    events: some(read.events).map((event) => ({
      ...event,
      trigger: range(event.trigger),
      status: random.chance(1 / 6) ? 'future' : event.status,
      mode: random.chance(1 / 6) ? '-' : event.mode,
      actors: who(event.actors),
      recipients: who(event.recipients),
      place: random.chance(1 / 6) ? null : event.place,
      time: random.chance(1 / 6) ? '2020' : event.time,
    })),
  };
}

/** The reading with text before and without the title, as a page's furniture would have it. */
function withFurniture(read: ReadStory): ReadStory {
  const before = 'Home | News | Weather\n\n';
  const move = (value: number) => value + before.length;
  const range = ([start, end]: readonly [number, number]) => [move(start), move(end)] as const;
  return {
    ...read,
    text: before + read.text,
    mentions: read.mentions.map((m) => ({ ...m, start: move(m.start!), end: move(m.end!) })),
    statements: read.statements.map((s) => ({
      ...s,
      content: s.content.map(range),
      cue: s.cue && range(s.cue),
    })),
    events: read.events.map((e) => ({ ...e, trigger: range(e.trigger) })),
  };
}

const judge = (reads: readonly ReadStory[]) => stories.map((gold, i) => judgeStory(gold, reads[i]!));

describe('a reading that is the annotation itself', () => {
  it('is right in every layer', () => {
    const layers = layersOf(judge(stories.map(perfect)));
    const wrong = layers.filter(
      ({ name, value }) => value < 99.99 && !/^(?:confidence|sentences)/.test(name),
    );
    expect(wrong.map(({ name, value }) => [name, value])).toEqual([]);
  });
});

describe('one mistake', () => {
  const [gold] = stories as [GoldStory];
  const read = perfect(gold);
  const change = (edit: (event: ReadEvent) => Partial<ReadEvent>) =>
    judgeStory(gold, { ...read, events: read.events.map((event) => ({ ...event, ...edit(event) })) });
  it.each([
    [
      'actors and recipients exchanged',
      { actors: 0, recipients: 0 },
      (e: ReadEvent) => ({ actors: e.recipients, recipients: e.actors }),
    ],
    ['every event occurred', { status: 0 }, () => ({ status: 'occurred' })],
    ['no mode', { mode: 0 }, () => ({ mode: '-' })],
  ] as const)('%s lowers its layer and no other of them', (_, lowered, edit) => {
    const layers = layersOf([change(edit as (event: ReadEvent) => Partial<ReadEvent>)]);
    for (const name of ['typed', 'status', 'mode', 'actors', 'recipients']) {
      const { value } = layers.find((layer) => layer.name === name)!;
      if (name in lowered) expect(value, name).toBeLessThan(99);
      else expect(value, name).toBeCloseTo(100);
    }
  });

  it('of another text altogether: nothing was read', () => {
    const { counts, events } = judgeStory(gold, { ...read, text: 'x'.repeat(900) });
    expect([counts.missing, counts.readEvents, counts.typed]).toEqual([1, 0, 0]);
    expect(events.every(({ typed }) => !typed)).toBe(true);
  });
});

describe('corpus/score.py', () => {
  const random = createRandom(7);
  const spoiled = () => stories.map((gold) => spoil(perfect(gold), random));
  it.for([
    ['the annotation itself', stories.map(perfect)],
    ['spoiled readings', spoiled()],
    ['readings spoiled otherwise', spoiled()],
    ['readings with furniture', spoiled().map(withFurniture)],
    [
      'readings of which one is of another text',
      spoiled().map((read, i) => (i === 3 ? { ...read, text: 'x'.repeat(900) } : read)),
    ],
  ] as const)('gives the same figures for %s', ([, reads], { skip }) => {
    if (!hasPython) skip(NO_PYTHON);
    const predictions = reads.map((read) => `${JSON.stringify(read)}\n`).join('');
    const { stdout, stderr } = runPython('score.py', {
      files: { 'predictions.jsonl': predictions },
      args: ['{}/predictions.jsonl', ...names.map((name) => join(STORIES, name))],
    });
    expect(stderr).toBe('');
    expect(scoreFigures(judge(reads))).toEqual(JSON.parse(stdout));
  });
});
