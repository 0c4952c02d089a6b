// PostgreSQL as WebAssembly, compiled once a process: every thread that opens a store takes the same modules, so that a further opening compiles nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A `WebAssembly.Module`, which Node's types do not have; threads share it. */
type Module = object;
/** The modules that PGlite runs. */
export interface Compiled {
  readonly pglite: Module;
  readonly initdb: Module;
}

const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { compile(bytes: Uint8Array): Promise<Module> };
};
let compiled: Promise<Compiled> | null = null;

/** The modules, compiled at the first call. @throws Error when PGlite's files cannot be read */
export function compiledDatabase(): Promise<Compiled> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<Compiled> {
  const folder = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const read = async (name: string) => WebAssembly.compile(await readFile(join(folder, name)));
  const [pglite, initdb] = await Promise.all([read('pglite.wasm'), read('initdb.wasm')]);
  return { pglite, initdb };
}
