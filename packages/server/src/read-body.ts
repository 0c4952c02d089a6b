// Reads the body of a request in pieces, and stops once it exceeds the limit, regardless of its headers.
import { ProblemError } from './problem.js';

/** The JSON value of a request's body; `undefined` when there is none. @throws ProblemError */
export async function readJsonBody(request: Request, mostBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type');
  if (type !== null && !isJson(type))
    throw new ProblemError(415, `found content-type ${type.slice(0, 100)}, expected application/json`, {
      headers: { accept: 'application/json' },
    });
  const encoding = request.headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity')
    throw new ProblemError(415, `found content-encoding ${encoding.slice(0, 100)}, expected none`);
  const bytes = await readBytes(request, mostBytes);
  if (bytes.length === 0) return undefined;
  if (type === null)
    throw new ProblemError(415, 'found a body without content-type, expected application/json', {
      headers: { accept: 'application/json' },
    });
  return parseJson(bytes);
}

const isJson = (type: string): boolean =>
  /^application\/(?:json|[\w.-]+\+json)\s*(?:;\s*charset="?utf-?8"?\s*)?$/i.test(type.trim());

async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array> {
  const stated = Number(request.headers.get('content-length') ?? 0);
  if (stated > mostBytes) throw tooLarge(stated, mostBytes);
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.length;
    if (size > mostBytes) {
      // not awaited: the sender may never stop
      reader.cancel().catch(() => {});
      throw tooLarge(size, mostBytes);
    }
    chunks.push(value);
  }
}

const tooLarge = (found: number, most: number): ProblemError =>
  new ProblemError(413, `found ${found} bytes or more, expected at most ${most}`, {
    headers: { connection: 'close' },
  });

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError(400, 'found a body that is not UTF-8, expected JSON in UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError(400, `found a body that is not JSON: ${(error as Error).message}`);
  }
}
