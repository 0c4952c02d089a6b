// URL → the bytes of its page, with limits on size and time, and errors with advice.
import { ownValue } from '@entente/record';
import { InputError } from './failure.js';

const TIMEOUT = 30_000;

/** A fetched page. */
export interface Page {
  readonly content: Uint8Array;
  /** URL after redirects */
  readonly url: string;
  readonly mime?: string;
}
export interface FetchOptions {
  /** maximum number of bytes */
  readonly most: number;
  readonly env: Readonly<globalThis.Record<string, string | undefined>>;
}

/** Fetches one page; undici is loaded only here, since most calls read files. @throws InputError */
export async function fetchPage(url: string, { most, env }: FetchOptions): Promise<Page> {
  const { fetch, EnvHttpProxyAgent } = await import('undici');
  const proxied = env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy;
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html,text/plain;q=.9,*/*;q=.1', 'user-agent': 'entente (news reader)' },
      signal: AbortSignal.timeout(TIMEOUT),
      ...(proxied ? { dispatcher: new EnvHttpProxyAgent() } : {}),
    });
    if (!response.ok)
      throw new InputError('noInput', `the server answered ${response.status} ${response.statusText}`.trim());
    const mime = response.headers.get('content-type');
    const content = await readBody(response.body, most);
    return { content, url: response.url || url, ...(mime ? { mime } : {}) };
  } catch (error) {
    throw error instanceof InputError ? error : networkError(error);
  }
}

async function readBody(body: AsyncIterable<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) throw new InputError('data', `found more than ${most} bytes; expected one page`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const CAUSES: Readonly<globalThis.Record<string, string>> = {
  ENOTFOUND: 'host not found; is the network off?',
  EAI_AGAIN: 'host not found; is the network off?',
  ECONNREFUSED: 'the host refused the connection; is the network off?',
  ENETUNREACH: 'the network is off or unreachable',
  EHOSTUNREACH: 'the host is unreachable; is the network off?',
  ETIMEDOUT: 'no answer in time; is the network off?',
  ECONNRESET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time; is the network off?',
  UND_ERR_SOCKET: 'the connection was cut',
};

function networkError(error: unknown): InputError {
  const { name, message, cause } = error as Error & {
    cause?: Error & { code?: string; errors?: { code?: string }[] };
  };
  if (name === 'TimeoutError')
    return new InputError('unavailable', `no answer within ${TIMEOUT / 1000} seconds`);
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  return new InputError(
    'unavailable',
    `cannot be fetched: ${ownValue(CAUSES, code) ?? cause?.message ?? message}${code ? ` [${code}]` : ''}`,
  );
}
