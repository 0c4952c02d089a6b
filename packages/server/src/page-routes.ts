// Serves the page: the files of its folder, and index.html for every URL of a view.
import type { Hono } from 'hono';
import { decodePath, type FolderFiles, makeFolderFiles } from './folder-files.js';
import { ProblemError } from './problem.js';

const FRESH = 'no-cache';
const FOREVER = 'public, max-age=31536000, immutable';

/** Adds the page below `/`; all other routes must be added before it. */
export function addPage(app: Hono, pageFolder: string | undefined): void {
  const files = pageFolder === undefined ? null : makeFolderFiles(pageFolder);
  app.all('*', async (context) => {
    const { method, path } = context.req;
    if (method !== 'GET' && method !== 'HEAD')
      throw new ProblemError(405, `found ${method} of ${path}, expected GET`, {
        headers: { allow: 'GET, HEAD' },
      });
    decodePath(new URL(context.req.url).pathname);
    return (files ? await pageFile(files, context.req.raw) : null) ?? notFound(context.req.raw, path);
  });
}

async function pageFile(files: FolderFiles, request: Request): Promise<Response | null> {
  const path = new URL(request.url).pathname;
  // vite puts a content hash into the names of assets
  const file = await files(path, request, /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) ? FOREVER : FRESH);
  if (file) return file;
  return isView(path, request) ? files('/index.html', request, FRESH) : null;
}

/** Whether a request is for a view: no file extension, and it accepts HTML. */
function isView(path: string, request: Request): boolean {
  const accept = request.headers.get('accept') ?? '*/*';
  return (
    !/^\/(?:api|assets|docs)(?:\/|$)/.test(path) &&
    /text\/html|\*\/\*/.test(accept) &&
    !/\.\w{1,11}$/.test(path)
  );
}

function notFound(request: Request, path: string): never {
  throw new ProblemError(
    404,
    `found nothing at ${path.slice(0, 200)} for ${request.method}; /docs lists the routes`,
  );
}
