// In: data/events/TYPE.json (one file a PLOVER type) and two tables by CAMEO code. Out: the types, a CAMEO code for what was coded, its scales.
// Scales disagree by publisher, so each is asked for by the publisher's name (Schrodt's CAMEO 1.1b3; docs/exports.md, Quad classes and Goldstein values).
import { EVENT_TYPES, type EventType } from '@entente/record';
import { readDataText } from './read-data.js';
import { readTable } from './table.js';
import type { EventTypeRow, ModeRow } from './types.js';

/** Whose scale: GDELT, ICEWS, Phoenix, or PLOVER's own, which scores a type and its mode instead of a code. */
export type ScaleTable = 'gdelt' | 'icews' | 'phoenix' | 'plover';

/** A mode with PLOVER's own score for it, as the row files keep it. */
export interface ScoredModeRow extends ModeRow {
  readonly score: number;
}

/** What `loadEvents` gives: the rows and the look-ups by code. */
export interface EventKnowledge {
  readonly eventTypes: readonly EventTypeRow[];
  /** CAMEO code of a type, mode and contexts; the type's own default where the mode is unknown */
  cameo(type: EventType, mode: string | null, contexts: readonly string[]): string;
  /** Goldstein value of a CAMEO code; for `plover` also of `TYPE` or `TYPE/mode`, which is exact */
  goldstein(cameo: string, table: ScaleTable): number | undefined;
  /** quad class that a publisher gives to the code's root (GDELT puts PROTEST in 3, Phoenix in 4) */
  quad(cameo: string, table: 'gdelt' | 'icews' | 'phoenix'): number | undefined;
}

type Scales = Readonly<Partial<Record<string, number>>>;

/** Read the event rows and code tables under `dataDir`. */
export function loadEvents(dataDir: string): EventKnowledge {
  const eventTypes = readTypes(dataDir);
  const modes = new Map(
    eventTypes.flatMap((row) => row.modes.map((mode) => [`${row.type}/${mode.mode ?? '-'}`, mode])),
  );
  const scales = readScales(dataDir, 'cameo-goldstein.tsv');
  const quads = readScales(dataDir, 'cameo-quad.tsv');
  return {
    eventTypes,
    cameo: (type, mode, contexts) => {
      const row = modes.get(`${type}/${mode ?? '-'}`) ?? modes.get(`${type}/-`);
      if (!row)
        throw new Error(`no event row for ${type}: expected data/events/${type}.json with a mode null`);
      return codeInContext(row, contexts);
    },
    goldstein: (cameo, table) =>
      table === 'plover' && /^[A-Z]/.test(cameo) ? ploverScore(modes, cameo) : scaleOf(scales, cameo, table),
    quad: (cameo, table) => quads.get(cameo.slice(0, 2))?.[table],
  };
}

const readTypes = (dataDir: string): EventTypeRow[] =>
  EVENT_TYPES.map((type) => JSON.parse(readDataText(dataDir, `events/${type}.json`)) as EventTypeRow);

/** First column a code, then named columns of numbers; an empty cell means that the publisher has no such code. */
function readScales(dataDir: string, file: string): Map<string, Scales> {
  const [heading = [], ...rows] = readTable(dataDir, file);
  const isNumber = (cell: string | undefined) => cell !== undefined && /^-?[\d.]+$/.test(cell);
  return new Map(
    rows.map(([code = '', ...cells]) => {
      const columns = heading.slice(1).map((column, i) => [column, cells[i]] as const);
      const numbers = columns
        .filter(([, cell]) => isNumber(cell))
        .map(([column, cell]) => [column, Number(cell)]);
      return [code, Object.fromEntries(numbers)];
    }),
  );
}

/** The first entry whose contexts (joined by `+`) are all present decides: entries stand in order of weight. */
function codeInContext(row: ModeRow, contexts: readonly string[]): string {
  for (const [key, code] of Object.entries(row.cameoByContext)) {
    if (key.split('+').every((context) => contexts.includes(context))) return code;
  }
  return row.cameo;
}

/** The code's own value, else its parent's. Phoenix's pipeline jumps from an unknown code to the root, so 1241 is -4 there, not 124's -5. */
function scaleOf(scales: Map<string, Scales>, cameo: string, table: ScaleTable): number | undefined {
  const parents =
    table === 'phoenix' ? [cameo, cameo.slice(0, 2)] : [cameo, cameo.slice(0, 3), cameo.slice(0, 2)];
  for (const code of parents) {
    const value = scales.get(code)?.[table];
    if (value !== undefined) return value;
  }
  return undefined;
}

function ploverScore(modes: ReadonlyMap<string, ModeRow>, key: string): number | undefined {
  const row = modes.get(key) ?? modes.get(`${key.split('/')[0]}/-`);
  return (row as ScoredModeRow | undefined)?.score;
}
