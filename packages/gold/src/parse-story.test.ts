// The parser and checker against corpus/check.py: the same stories, the same faults.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStory, requireStory } from './parse-story.js';
import { hasPython, NO_PYTHON, runPython, STORIES } from './test-support/python.js';

const names = readdirSync(STORIES).filter((name) => name.endsWith('.story'));
const fileOf = (name: string) => readFileSync(join(STORIES, name), 'utf8');
const BASE = fileOf('w01-001.story');
const cases = readFileSync(new URL('./damaged-lines.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => ') && !line.startsWith('# '))
  .map((line) => line.split(' => ').map((part) => part.replaceAll('\\n', '\n')))
  .map(([from = '', to = ''], i) => ({
    name: `damaged-${i}.story`,
    from,
    text: BASE.replace(from, () => to),
  }));

describe('a story file', () => {
  it('is read with its spans, rows and title', () => {
    const story = requireStory(
      '#story x-1\n#date 2024-05-14\n#publisher Harbour Wire\n#kind wire\n#title [a1 Kenya] {v1 arrests} [a2 two men]\n\n[a3 Police] {c1 said} <q1 \\[they\\] had {v2 fled}\n[t1 Monday]>.\n---\na1 country KEN GOV Kenya\na2 group - CVL two men\na3 group KEN COP =a1+a2 police\nt1 2024-05-13\nq1 indirect source=a3 cue=c1 neg\nv1 COERCE arrest occurred actor=a1 recip=a2 ctx=crime\nv2 REJECT - occurred actor=a2 same=v1\n',
      'x-1',
    );
    expect(story.text).toBe('Kenya arrests two men\n\nPolice said [they] had fled Monday.');
    expect(story.titleEnd).toBe(21);
    expect(story.spans.map(({ id, start, end }) => [id, story.text.slice(start, end)])).toEqual([
      ['a1', 'Kenya'],
      ['v1', 'arrests'],
      ['a2', 'two men'],
      ['a3', 'Police'],
      ['c1', 'said'],
      ['q1', '[they] had fled Monday'],
      ['v2', 'fled'],
      ['t1', 'Monday'],
    ]);
    expect(story.actors.a3).toEqual({
      kind: 'group',
      country: 'KEN',
      sector: 'COP',
      name: 'police',
      members: ['a1', 'a2'],
    });
    expect(story.statements.q1).toEqual({ type: 'indirect', neg: true, source: ['a3'], cue: ['c1'] });
  });

  it('that has a fault is refused by its name', () => {
    expect(() => requireStory(BASE.replace('[a1 ', '['), 'w01-001.story')).toThrow(
      /^w01-001\.story: bracket without an id/,
    );
    expect(parseStory('no line').faults).toEqual(['no --- line between text and annotation']);
  });

  it.each(cases)('with “$from” replaced has a fault', ({ text }) => {
    expect(text).not.toBe(BASE);
    expect(parseStory(text).faults).not.toEqual([]);
  });
});

describe('corpus/check.py', () => {
  it('reads every story alike', ({ skip }) => {
    if (!hasPython) skip(NO_PYTHON);
    const { stdout } = runPython('check.py', {
      args: ['--jsonl', ...names.map((name) => join(STORIES, name))],
    });
    const theirs = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(theirs).toHaveLength(names.length);
    for (const [i, name] of names.entries())
      expect(JSON.parse(JSON.stringify(requireStory(fileOf(name), name))), name).toEqual(theirs[i]);
  });

  it('names the same faults', ({ skip }) => {
    if (!hasPython) skip(NO_PYTHON);
    const files = Object.fromEntries(cases.map(({ name, text }) => [name, text]));
    const { stdout } = runPython('check.py', { files, args: cases.map(({ name }) => `{}/${name}`) });
    const ours = cases.flatMap(({ name, text }) =>
      parseStory(text).faults.map((fault) => `${name}: ${fault}`),
    );
    expect(ours.sort()).toEqual(stdout.trim().split('\n').sort());
  });
});
