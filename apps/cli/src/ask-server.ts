// Runs an operation on a server instead of here: the store that a command names is held by a running `entente serve`, which answers over HTTP.
import type { Operation } from '@entente/entente';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';

/** A server that holds a store. */
export interface ServedAt {
  /** its address, http://127.0.0.1:4310 */
  readonly url: string;
  /** the token that it wants for writes */
  readonly token?: string | undefined;
}

/** The server at an address, with the token that the environment names. */
export const serverAt = (url: string, { env }: Pick<Io, 'env'>): ServedAt => ({
  url,
  token: env.ENTENTE_TOKEN,
});

/**
 * Sends an operation with its input to the server, and returns its answer: JSON, or a file whose content is streamed.
 * @throws UsageError for an input that the server refuses; InputError for what it does not have, and when it does not answer
 */
export async function askServer<Output>(
  operation: Operation<never, Output>,
  input: unknown,
  server: ServedAt,
): Promise<Output> {
  const response = await send(operation as Operation, (input ?? {}) as Fields, server);
  if (!response.ok) throw await refusal(response, server);
  if (operation.gives === 'json') return (await response.json()) as Output;
  const name =
    /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? operation.name;
  const mime = response.headers.get('content-type') ?? 'application/octet-stream';
  return { name, mime, content: response.body } as Output;
}

type Fields = Readonly<Record<string, unknown>>;

function send({ route }: Operation, input: Fields, { url, token }: ServedAt): Promise<Response> {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  const address = new URL(path, url);
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  if (route.method === 'GET') {
    for (const [name, value] of rest)
      for (const one of [value].flat()) address.searchParams.append(name, String(one));
    return answerOf(fetch(address, { headers }), url);
  }
  headers['content-type'] = 'application/json';
  const body = JSON.stringify(Object.fromEntries(rest), bytesAsBase64);
  return answerOf(fetch(address, { method: 'POST', headers, body }), url);
}

/** Bytes of a story, as the operations take them over HTTP. */
const bytesAsBase64 = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;

const answerOf = (answer: Promise<Response>, url: string): Promise<Response> =>
  answer.catch((error: Error) => {
    const why = (error.cause as Error | undefined)?.message ?? error.message;
    throw new InputError(
      'unavailable',
      `the server at ${url}, which has the store open, does not answer: ${why}`,
    );
  });

/** The problem that the server tells, as an error of the command line. */
async function refusal(response: Response, { url }: ServedAt): Promise<Error> {
  const { detail, title } = (await response.json().catch(() => ({}))) as { detail?: string; title?: string };
  const why = detail ?? title ?? `status ${response.status}`;
  if (response.status === 400) return new UsageError(why);
  if ([404, 409, 413, 422].includes(response.status)) return new InputError('data', why);
  if (response.status === 401)
    return new InputError(
      'unavailable',
      `the server at ${url}, which has the store open, wants its token for this: set ENTENTE_TOKEN`,
    );
  return new InputError('unavailable', `the server at ${url}, which has the store open, says: ${why}`);
}
