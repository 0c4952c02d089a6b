// ARCHITECTURE.md's table as data: which part of the tree may import which. A row that is missing forbids everything.

/** What every room of the engine may import. */
const BELOW = ['record', 'knowledge', 'engine/language'];

/** Room → rooms whose `index.ts` it may import. Imports within a room are free. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  knowledge: ['record'],
  'model-en': ['record'],
  'engine/language': ['knowledge'],
  'engine/1-read': BELOW,
  'engine/2-article': [...BELOW, 'engine/1-read'],
  'engine/3-analyse': [...BELOW, 'engine/1-read', 'engine/2-article'],
  'engine/4-extract': [...BELOW, 'engine/1-read', 'engine/2-article', 'engine/3-analyse'],
  'engine/5-link': [...BELOW, 'engine/1-read', 'engine/2-article', 'engine/3-analyse', 'engine/4-extract'],
  engine: [
    'record',
    'knowledge',
    'engine/1-read',
    'engine/2-article',
    'engine/3-analyse',
    'engine/4-extract',
    'engine/5-link',
  ],
  fit: ['record', 'knowledge', 'engine', 'gold', 'happenings'],
  intake: ['record'],
  follow: ['record', 'intake'],
  exports: ['record', 'happenings'],
  gold: ['record'],
  copies: [],
  happenings: ['record', 'knowledge'],
  store: ['record', 'copies', 'happenings'],
  views: ['record', 'happenings'],
  entente: ['record', 'happenings', 'intake', 'knowledge', 'model-en', 'engine', 'exports', 'store', 'views'],
  server: ['entente', 'record'],
  page: ['record'],
  'apps/cli': ['entente', 'follow', 'record', 'server', 'page'],
};

/** Rooms that run anywhere: no files, network, clock or chance in them. */
export const PURE_ROOMS = /^(?:record|exports|happenings|views|fit|engine(?:\/|$))/;

/** What a pure room must not name, and why. */
export const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bMath\.random\b/, 'chance'],
  [/\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, 'the clock'],
  [/\bfetch\(/, 'the network'],
  [/\bprocess\./, 'the process'],
];

/** The room that a path from the root belongs to: `engine/3-analyse`, `record`, `apps/cli`. */
export function roomOf(path: string): string {
  const [top, workspace, , room] = path.split('/');
  if (path === 'packages/engine/src/language.ts') return 'engine/language';
  if (top === 'apps') return `apps/${workspace}`;
  return workspace === 'engine' && room && /^\d-/.test(room) ? `engine/${room}` : workspace!;
}
