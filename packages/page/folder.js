// Where the built page lies, for whoever serves it.
import { fileURLToPath } from 'node:url';

/** Folder of the built page: index.html and its assets. */
export const pageFolder = fileURLToPath(new URL('./dist/', import.meta.url));
