// How much of the actors in our own stories the look-ups know: a floor under both numbers, so that an edit that loses names shows.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.js';

const stories = new URL('../../../corpus/stories/', import.meta.url);
const knowledge = loadKnowledge();

interface Actor {
  readonly kind: string;
  readonly country: string;
  readonly sectors: readonly string[];
  readonly written: string;
}

/** The words of each bracket `[a1 …]`, inner brackets taken off, with the actor line of its id. */
function readActors(story: string): readonly Actor[] {
  const [text = '', lines = ''] = story.split(/^---$/m);
  const actors = new Map(
    [...lines.matchAll(/^(a\d+) (\S+) (\S+) (\S+)/gm)].map((found) => [found[1], found.slice(2)] as const),
  );
  return [...text.matchAll(/\[(a\d+) ([^[\]{}<>]+)\]/g)].flatMap(([, id, written = '']) => {
    const [kind = '', country = '', sectors = ''] = actors.get(id) ?? [];
    return kind === ''
      ? []
      : [{ kind, country, sectors: sectors.split('+'), written: written.replace(/\s+/g, ' ') }];
  });
}

function share(actors: readonly Actor[], known: (actor: Actor) => boolean): number {
  return actors.filter(known).length / actors.length;
}

function countryOf(name: string): string | undefined {
  const row = knowledge.country(name) ?? knowledge.demonym(name) ?? knowledge.seat(name);
  return row && ('code' in row ? row.code : row.country);
}

describe('coverage of the first stories of the corpus', () => {
  const actors = readdirSync(stories)
    .filter((file) => file.startsWith('w'))
    .flatMap((file) => readActors(readFileSync(new URL(file, stories), 'utf8')));

  test('names and metonyms of countries', () => {
    const pronouns = /^(?:it|its|itself|they|them|their|he|she|his|her|we|us|our|i|my)$/i;
    const named = actors.filter(
      ({ kind, written }) => kind === 'country' && /^(the )?\p{Lu}/u.test(written) && !pronouns.test(written),
    );
    expect(named.length).toBeGreaterThan(1000);
    expect(share(named, ({ written, country }) => countryOf(written) === country)).toBeGreaterThan(0.95);
  });

  test('sectors of persons and groups described by a role', () => {
    const described = actors.filter(
      ({ kind, sectors, written }) =>
        (kind === 'person' || kind === 'group') && !sectors.includes('-') && knowledge.role(written),
    );
    const answered = described.filter(({ written }) => knowledge.role(written)?.sectors.length);
    const right = ({ written, sectors }: Actor) =>
      knowledge.role(written)?.sectors.some((sector) => sectors.includes(sector)) === true;
    expect(answered.length).toBeGreaterThan(1200);
    expect(share(answered, right)).toBeGreaterThan(0.8);
  });
});
