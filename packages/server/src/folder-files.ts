// Serves the files of one folder, and none outside it, with media type, ETag, and brotli or gzip where the browser accepts it.

import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ownValue } from '@entente/record';
import { etagOf, matches } from './json-response.js';
import { ProblemError } from './problem.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const WORTH_PACKING = 1024;

/** A file ready to be sent. */
interface Loaded {
  readonly modified: number;
  readonly bytes: Buffer;
  readonly etag: string;
  readonly packed: Map<Packing, Promise<Buffer>>;
}
type Packing = 'br' | 'gzip';

/** Answers with files of a folder; null where there is none of this name. */
export type FolderFiles = (path: string, request: Request, cache: string) => Promise<Response | null>;

/** The files of a folder, read on demand and cached in memory until they change. */
export function makeFolderFiles(folder: string): FolderFiles {
  const kept = new Map<string, Loaded>();
  const root = realpath(folder).catch(() => null);
  return async (path, request, cache) => {
    const file = await findFile(await root, decodePath(path));
    if (!file) return null;
    const loaded = await load(file, kept);
    return answer(file, loaded, request, cache);
  };
}

/** The decoded path of a URL. @throws ProblemError when it leads out of the folder */
export function decodePath(path: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw new ProblemError(400, 'found a broken %-escape in the path, expected UTF-8');
  }
  const parts = decoded.split('/').slice(1);
  const bad = /[\0\\]|%(?:2e|2f|5c|00)/i.test(decoded) || parts.some((part) => /^\.{1,2}$/.test(part));
  if (bad || decoded.startsWith('//'))
    throw new ProblemError(
      400,
      'found a path with "..", "\\", "//" or an escaped one, expected a plain path',
    );
  return decoded;
}

async function findFile(root: string | null, path: string): Promise<string | null> {
  if (root === null || path.endsWith('/')) return null;
  // a symbolic link that leads out of the folder is rejected
  const file = await realpath(join(root, path)).catch(() => null);
  if (!file?.startsWith(root + sep)) return null;
  return (await stat(file)).isFile() ? file : null;
}

async function load(file: string, kept: Map<string, Loaded>): Promise<Loaded> {
  const { mtimeMs: modified } = await stat(file);
  const known = kept.get(file);
  if (known?.modified === modified) return known;
  const bytes = await readFile(file);
  const loaded = { modified, bytes, etag: etagOf(bytes), packed: new Map() };
  kept.set(file, loaded);
  return loaded;
}

async function answer(file: string, loaded: Loaded, request: Request, cache: string): Promise<Response> {
  const type = ownValue(TYPES, extname(file)) ?? 'application/octet-stream';
  const packing = choosePacking(type, loaded.bytes, request.headers.get('accept-encoding') ?? '');
  const etag = packing ? loaded.etag.replace(/"$/, `-${packing}"`) : loaded.etag;
  const headers = {
    etag,
    'cache-control': cache,
    'content-type': type,
    vary: 'Accept-Encoding',
    ...(packing ? { 'content-encoding': packing } : {}),
  };
  if (matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  const bytes = packing ? await pack(loaded, packing) : loaded.bytes;
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-length': String(bytes.length) },
  });
}

function choosePacking(type: string, bytes: Uint8Array, accepted: string): Packing | null {
  if (
    bytes.length < WORTH_PACKING ||
    !/^(?:text\/|image\/svg|application\/(?:json|wasm|manifest))/.test(type)
  )
    return null;
  const takes = (name: string) =>
    new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:[\\s,]|$))`, 'i').test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

function pack({ bytes, packed }: Loaded, packing: Packing): Promise<Buffer> {
  const known = packed.get(packing);
  if (known) return known;
  const packs =
    packing === 'br'
      ? promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : promisify(gzip)(bytes);
  packed.set(packing, packs);
  return packs;
}
