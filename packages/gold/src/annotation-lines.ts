// The lines below `---` of a story file → actors, times, statements, events, and what is wrong with the lines, in the words of corpus/check.py.
import { CONTEXTS, emptyTable, MENTION_KINDS, SECTORS, STATUSES } from '@entente/record';
import type { GoldActor, GoldEvent, GoldStatement } from './gold-story.js';
import { MODES } from './modes.js';

const EDTF = /^(PAST|PRESENT|FUTURE|\d{4}(-(\d\d(-\d\d)?|W\d\d))?(\/\d{4}(-(\d\d(-\d\d)?|W\d\d))?)?)$/;
const sectors = new Set<string>([...SECTORS, '-']);
const contexts = new Set<string>([...CONTEXTS, '-']);
const isOf = (list: readonly string[], word: string | undefined) => word !== undefined && list.includes(word);

/** All rows of a story, and what is wrong with them. */
export interface Lines {
  readonly ids: ReadonlySet<string>;
  readonly actors: Record<string, GoldActor>;
  readonly times: Record<string, string>;
  readonly statements: Record<string, GoldStatement>;
  readonly events: Record<string, GoldEvent>;
  readonly faults: string[];
}

/** Reads the annotation part of a story file. */
export function parseLines(part: string): Lines {
  const ids = new Set<string>();
  const lines: Lines = {
    ids,
    actors: emptyTable(),
    times: emptyTable(),
    statements: emptyTable(),
    events: emptyTable(),
    faults: [],
  };
  for (const raw of part.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const [id = '', ...words] = line.split(/\s+/);
    if (ids.has(id)) lines.faults.push(`two lines for ${id}`);
    ids.add(id);
    if (!/^[apctqv]\d+$/.test(id)) lines.faults.push(`odd line: ${line}`);
    else if (/^[ap]/.test(id)) parseActor(lines, id, { words, line });
    else if (id.startsWith('t')) parseTime(lines, id, words);
    else if (id.startsWith('q')) parseStatement(lines, id, { words, line });
    else if (id.startsWith('v')) parseEvent(lines, id, { words, line });
    else lines.faults.push(`no line is needed for ${id}`);
  }
  return lines;
}

interface Line {
  readonly words: readonly string[];
  readonly line: string;
}

function parseActor(lines: Lines, id: string, { words, line }: Line): void {
  const [kind, country, sector, ...name] = words;
  if (words.length < 4) {
    lines.faults.push(`short line: ${line}`);
    return;
  }
  if (!isOf(MENTION_KINDS, kind)) lines.faults.push(`${id}: kind ${kind}?`);
  if (!/^([A-Z]{3}|-)$/.test(country!)) lines.faults.push(`${id}: country ${country}?`);
  if (sector!.split('+').some((word) => !sectors.has(word))) lines.faults.push(`${id}: sector ${sector}?`);
  const row = { kind: kind!, country: country!, sector: sector! };
  lines.actors[id] = name[0]!.startsWith('=')
    ? { ...row, name: name.slice(1).join(' '), members: name[0]!.slice(1).split('+') }
    : { ...row, name: name.join(' ') };
}

function parseTime(lines: Lines, id: string, words: readonly string[]): void {
  if (words.length !== 1 || !EDTF.test(words[0]!))
    lines.faults.push(`${id}: time value [${words.map((word) => `'${word}'`).join(', ')}]?`);
  lines.times[id] = words[0] ?? '';
}

/** The fields `key=id,id` of a line; `-` stands for none. */
const fieldsOf = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    words
      .filter((word) => word.includes('='))
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
const idLists = (fields: Record<string, string>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value.split(',').filter((id) => id !== '-')]),
  );

function parseStatement(lines: Lines, id: string, { words, line }: Line): void {
  const [type, ...rest] = words;
  const fields = fieldsOf(rest);
  if (!isOf(['direct', 'indirect', 'mixed'], type)) lines.faults.push(`${id}: direct, indirect or mixed?`);
  if (!(Object.hasOwn(fields, 'source') && Object.hasOwn(fields, 'cue')))
    lines.faults.push(`${id}: source= and cue= are needed`);
  const isOdd =
    Object.keys(fields).some((key) => !isOf(['source', 'cue', 'to', 'via'], key)) ||
    rest.some((word) => !word.includes('=') && word !== 'neg');
  if (isOdd) lines.faults.push(`${id}: odd field in ${line}`);
  lines.statements[id] = { type: type ?? '', neg: rest.includes('neg'), ...idLists(fields) };
}

function parseEvent(lines: Lines, id: string, { words, line }: Line): void {
  const [type, mode, status, ...rest] = words;
  if (words.length < 3) lines.faults.push(`short line: ${line}`);
  const modes = MODES.get(type ?? '');
  if (!modes) {
    lines.faults.push(`${id}: type ${type}?`);
    return;
  }
  if (mode !== '-' && !isOf(modes, mode)) lines.faults.push(`${id}: ${type} has no mode ${mode}`);
  if (!isOf(STATUSES, status)) lines.faults.push(`${id}: status ${status}?`);
  const fields = fieldsOf(rest);
  const isOdd =
    Object.keys(fields).some((key) => !isOf(['actor', 'recip', 'loc', 'time', 'ctx', 'same'], key)) ||
    rest.some((word) => !word.includes('='));
  if (isOdd) lines.faults.push(`${id}: odd field in ${line}`);
  if ((fields.ctx ?? '-').split(',').some((word) => !contexts.has(word)))
    lines.faults.push(`${id}: ctx ${fields.ctx}?`);
  lines.events[id] = { type: type!, mode: mode ?? '-', status: status ?? '', ...idLists(fields) };
}
