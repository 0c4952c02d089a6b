// Streams an export as a file, without holding it in memory.
import { ProblemError } from './problem.js';

/** A file from an operation: its name, its media type, and its bytes or text in pieces. */
export interface FileOutput {
  readonly name: string;
  readonly mime: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** The streaming answer. Errors before the first piece become problems; later ones abort the connection. */
export async function fileAnswer(
  { name, mime, content }: FileOutput,
  request: Request,
  log: (error: unknown) => void,
): Promise<Response> {
  const headers = {
    'content-type': mime,
    'content-disposition': disposition(name),
    'cache-control': 'private, no-cache',
  };
  if (request.method === 'HEAD') return new Response(null, { headers });
  const pieces = content[Symbol.asyncIterator]();
  const first = await pieces.next();
  return new Response(streamOf(pieces, first, log), { headers });
}

type Piece = IteratorResult<string | Uint8Array>;

function streamOf(pieces: AsyncIterator<string | Uint8Array>, first: Piece, log: (error: unknown) => void) {
  const encoder = new TextEncoder();
  let waiting: Piece | null = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = waiting ?? (await pieces.next());
          waiting = null;
          if (done) return controller.close();
          controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
        } catch (error) {
          log(error);
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** `attachment`, with the name in ASCII, and the full name where it has other characters. @see RFC 6266 */
function disposition(name: string): string {
  if (/[\p{Cc}/\\]/u.test(name))
    throw new ProblemError(500, 'found a file name with control characters or slashes');
  const plain = name.replace(/[^\x20-\x7e]|["%]/g, '_');
  const full =
    plain === name
      ? ''
      : `; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
  return `attachment; filename="${plain}"${full}`;
}
