// Readings of articles by a general language model that was given the manual: answers with quotes → rows by offset (corpus/readings), and rows → what the scorer takes.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EVENT_TYPES, STATUSES } from '../../packages/record/dist/index.js';
import { jsonLines } from './shared-sets.mjs';

/**
 * One answer, `{ article, events: [{ type, status, trigger, in, actors, recipients }] }` with exact words of the text, as a row with offsets (UTF-16, half-open).
 * What can't be found in the text is left out and told in `problems`.
 */
export function rowOf(answer, text) {
  const problems = [];
  const events = answer.events.flatMap((event) => {
    const found = locate(event, text);
    if (typeof found === 'string') {
      problems.push(`${answer.article}: ${found}`);
      return [];
    }
    return [found];
  });
  return { row: { article: answer.article, events }, problems };
}

/** An event with offsets, or what is wrong with it. */
function locate({ type, status, trigger, in: around, actors = [], recipients = [] }, text) {
  if (!EVENT_TYPES.includes(type)) return `expected a PLOVER type, found ${type}`;
  if (!STATUSES.includes(status)) return `expected a status, found ${status}`;
  const from = text.indexOf(around);
  const within = around.indexOf(trigger);
  if (from < 0 || within < 0) return `expected words of the text, found “${trigger}” in “${around}”`;
  const start = from + within;
  const spans = (names) => names.map((name) => nearest(text, name, start)).filter(Boolean);
  return {
    type,
    status,
    trigger: [start, start + trigger.length],
    actors: spans(actors),
    recipients: spans(recipients),
  };
}

/** Where the words stand that are nearest to a place in the text; null where they do not. */
function nearest(text, words, place) {
  let best = null;
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    if (best === null || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best === null ? null : [best, best + words.length];
}

/** A row as a reading that the scorer takes: each span a chain of its own. */
export function readingOf({ events }, text) {
  const chain = ([start, end]) => `${start}-${end}`;
  const spans = new Map(
    events.flatMap(({ actors, recipients }) => [...actors, ...recipients]).map((span) => [chain(span), span]),
  );
  return {
    text,
    mentions: [...spans].map(([id, [start, end]]) => ({ chain: id, start, end })),
    statements: [],
    events: events.map(({ actors, recipients, ...event }, at) => ({
      ...event,
      id: String(at),
      actors: actors.map(chain),
      recipients: recipients.map(chain),
    })),
  };
}

/**
 * In per cent, how much two runs agree: `typed`, on events that overlap and have one type (F1, each event paired once); `same`, of those, on status and on the words
 * of the parties.
 */
export function agreement(one, other) {
  const eventsOf = new Map(other.map(({ article, events }) => [article, events]));
  const all = [...one, ...other].reduce((sum, { events }) => sum + events.length, 0);
  const paired = new Set();
  let same = 0;
  for (const { article, events } of one)
    for (const event of events) {
      const twin = (eventsOf.get(article) ?? []).find(
        (candidate) =>
          !paired.has(candidate) &&
          candidate.type === event.type &&
          candidate.trigger[0] < event.trigger[1] &&
          event.trigger[0] < candidate.trigger[1],
      );
      if (!twin) continue;
      paired.add(twin);
      if (partiesOf(twin) === partiesOf(event)) same++;
    }
  return {
    typed: ((200 * paired.size) / Math.max(1, all)).toFixed(1),
    same: ((100 * same) / Math.max(1, paired.size)).toFixed(1),
  };
}

const partiesOf = ({ status, actors, recipients }) => JSON.stringify([status, actors, recipients]);

/** All readings of a folder: `{ model, run, note, characters, rows }`, a file each, whose first line describes it. */
export const loadReadings = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => {
      const [head, ...rows] = jsonLines(readFileSync(join(folder, name), 'utf8'));
      return { file: basename(name), ...head, rows };
    });
