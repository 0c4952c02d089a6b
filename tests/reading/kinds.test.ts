// Kinds of errors found on real news: invented sentences of the same form, read by the shipped network and weights, with the expected (or still failing) result.
import { readFileSync } from 'node:fs';
import { createEngine } from '@entente/entente';
import { type Actor, type Event, isSureEvent, type Mention, type Place, type Record } from '@entente/record';
import { afterAll, describe, expect, it } from 'vitest';

interface Case {
  readonly kind: string;
  readonly text: string;
  readonly expectations: readonly string[];
  readonly isOpen: boolean;
}

const lines = readFileSync(new URL('./kinds.cases.txt', import.meta.url), 'utf8').split('\n');
let kind = '';
const cases: Case[] = lines.flatMap((line) => {
  kind = /^# kind: (.*)$/.exec(line)?.[1] ?? kind;
  if (!line || line.startsWith('#')) return [];
  const [text, wanted] = line.replace(/^~ /, '').split(' => ') as [string, string];
  return [
    {
      kind,
      text: text.replaceAll('\\n', '\n'),
      expectations: wanted.split(' | '),
      isOpen: line.startsWith('~ '),
    },
  ];
});

const isCountedByDefault = (event: Event): boolean => event.status.value === 'occurred' && isSureEvent(event);
const engine = await createEngine();
afterAll(() => engine.close());

/** Why an expectation fails; null when it holds. */
function fault(expectation: string, records: readonly Record[]): string | null {
  const parts = /^(.*?) (none|unsure|[A-Z]+|(?:actor|recip|status|country|place|time)!?=.*)$/.exec(
    expectation,
  );
  if (!parts) throw new Error(`cannot read the expectation: ${expectation}`);
  const [, words, wanted] = parts as unknown as [string, string, string];
  const field = /^(\w+)(!?)=(.*)$/.exec(wanted);
  if (field && ['country', 'place', 'time'].includes(field[1]!)) return mentionFault(words, field, records);
  const event = records.find(
    (record): record is Event =>
      record.kind === 'event' && record.trigger.quote.toLowerCase().includes(words.toLowerCase()),
  );
  if (wanted === 'none') return event && isCountedByDefault(event) ? `an event is counted at ${words}` : null;
  if (!event) return field?.[2] ? null : `no event at ${words}`;
  if (wanted === 'unsure') return isCountedByDefault(event) ? `${words} is counted` : null;
  if (!field) return event.type === wanted ? null : `${words} is ${event.type}`;
  const [, name, isNot, value] = field;
  if (name === 'status') return event.status.value === value ? null : `${words} is ${event.status.value}`;
  const found = namesOf(name === 'actor' ? event.actors : event.recipients, records);
  if (isNot) return found.includes(value!) ? `${value} is ${name} of ${words}` : null;
  const expected = value === '-' ? [] : value!.split('+');
  const isSame =
    expected.length === found.length && expected.every((one) => found.some((other) => other.includes(one)));
  return isSame ? null : `${name} of ${words}: ${found.join(' + ') || '-'}`;
}

const namesOf = (participants: Event['actors'], records: readonly Record[]): string[] =>
  participants.map(({ mention }) => records.find(({ id }) => id === mention)!.quote);

function mentionFault(
  words: string,
  [, name, , value]: RegExpExecArray,
  records: readonly Record[],
): string | null {
  if (name === 'time') {
    const time = records.find((record) => record.kind === 'time' && record.quote === words);
    return time?.kind === 'time' && time.value === value
      ? null
      : `${words} is ${time?.kind === 'time' ? time.value : 'no time'}`;
  }
  const mention = records.find(
    (record): record is Mention => record.kind === 'mention' && record.quote.includes(words),
  );
  const whom = records.find(
    (record): record is Actor | Place =>
      record.id === mention?.chain && (record.kind === 'actor' || record.kind === 'place'),
  );
  if (!whom) return `nobody is named ${words}`;
  const country =
    whom.kind === 'place'
      ? whom.location?.country
      : name === 'place'
        ? (whom.place?.country ?? whom.country)
        : whom.country;
  return (country ?? '-') === value ? null : `${words} is of ${country ?? '-'}`;
}

describe('kinds of misreading', () => {
  it.each(cases.filter(({ isOpen }) => !isOpen))('$kind: $text', async ({ text, expectations }) => {
    const { records } = await engine.read(Buffer.from(text), { date: '2024-05-14' });
    expect(expectations.flatMap((expectation) => fault(expectation, records) ?? [])).toEqual([]);
  });

  it.each(cases.filter(({ isOpen }) => isOpen))(
    'still open: $kind: $text',
    async ({ text, expectations }) => {
      const { records } = await engine.read(Buffer.from(text), { date: '2024-05-14' });
      expect(expectations.flatMap((expectation) => fault(expectation, records) ?? [])).not.toEqual([]);
    },
  );
});
