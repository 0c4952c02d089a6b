// A new folder is unpacked from a packed empty store where the build made one (scripts/store-snapshot.mjs); else PGlite makes it, which takes seconds.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The packed empty store; null where there is none. */
export function snapshotFile(): string | null {
  const path = fileURLToPath(new URL('../empty-store.tar.gz', import.meta.url.replace('/src/', '/dist/')));
  return existsSync(path) ? path : null;
}
