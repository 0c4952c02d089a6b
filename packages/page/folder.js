// The path of the built page, for servers.
import { fileURLToPath } from 'node:url';

/** Folder of the built page: index.html and its assets. */
export const pageFolder = fileURLToPath(new URL('./dist/', import.meta.url));
