// A new folder is unpacked from an empty store that the build packed (scripts/store-snapshot.mjs); without it PGlite creates the folder, which takes seconds.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The packed empty store; null where there is none. */
export function snapshotFile(): string | null {
  const path = fileURLToPath(new URL('../empty-store.tar.gz', import.meta.url.replace('/src/', '/dist/')));
  return existsSync(path) ? path : null;
}
