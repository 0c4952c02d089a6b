// URL → the bytes of its page, with limits on size, time, redirects and on where it may lead, and errors with advice.
import { type PublicOnly, publicOnly, type Resolve, refusalIn } from '@entente/follow';
import { ownValue, redactUrl } from '@entente/record';
import { InputError } from './failure.js';

/** Maximum milliseconds until the page is there, redirects included. */
export const FETCH_TIMEOUT = 30_000;
/** Maximum redirects that are followed. */
export const MOST_REDIRECTS = 10;

/** A fetched page. */
export interface Page {
  readonly content: Uint8Array;
  /** URL after redirects, without user info */
  readonly url: string;
  readonly mime?: string;
}
export interface FetchOptions {
  /** maximum number of bytes */
  readonly most: number;
  readonly env: Readonly<globalThis.Record<string, string | undefined>>;
  /** whether this machine and private networks may be fetched from, by the URL or by a redirect */
  readonly allowPrivate?: boolean;
  /** resolves names; the system's resolver where absent */
  readonly resolve?: Resolve;
}

/** Fetches one page; undici is loaded only here, since most calls read files. @throws InputError */
export async function fetchPage(url: string, options: FetchOptions): Promise<Page> {
  const { most, env, allowPrivate = false, resolve } = options;
  const guard = await publicOnly({ allowPrivate, env, ...(resolve ? { resolve } : {}) }).catch(
    (error: unknown) => {
      throw networkError(error); // a malformed address of a proxy
    },
  );
  try {
    const { response, at } = await follow(parseUrl(url), guard);
    if (!response.ok)
      throw new InputError('noInput', `the server answered ${response.status} ${response.statusText}`.trim());
    const mime = response.headers.get('content-type');
    const content = await readBody(response.body, most);
    return { content, url: at, ...(mime ? { mime } : {}) };
  } catch (error) {
    throw error instanceof InputError ? error : networkError(error);
  } finally {
    guard.dispatcher.destroy().catch(() => {});
  }
}

function parseUrl(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new InputError('data', `found a malformed address, expected one as https://example.org/story`);
}

/** Asks for the page and follows redirects; each hop is checked. User info becomes a header and is sent to its own host only. */
async function follow(first: URL, { dispatcher, check }: PublicOnly) {
  const { fetch } = await import('undici');
  const signal = AbortSignal.timeout(FETCH_TIMEOUT);
  const authorization = authorizationOf(first);
  let at = withoutUserInfo(first);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    await check(at).catch((error: unknown) => {
      throw hops > 0 ? asRedirected(refusalOf(error), at) : refusalOf(error);
    });
    const own = authorization && at.origin === first.origin ? { authorization } : {};
    const response = await fetch(at.href, {
      headers: {
        accept: 'text/html,text/plain;q=.9,*/*;q=.1',
        'user-agent': 'entente (news reader)',
        ...own,
      },
      redirect: 'manual',
      signal,
      dispatcher,
    }).catch((error: unknown) => {
      throw hops > 0 ? asRedirected(refusalOf(error), at) : refusalOf(error);
    });
    const to = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (to === null) return { response, at: at.href };
    await response.body?.cancel();
    at = withoutUserInfo(parseUrl(URL.canParse(to, at.href) ? new URL(to, at.href).href : ''));
  }
  throw new InputError('unavailable', `found more than ${MOST_REDIRECTS} redirects; expected a page`);
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The error of the guard, also where the connection failed because of it, for the user. */
const refusalOf = (error: unknown): unknown => {
  const refused = refusalIn(error);
  return refused
    ? new InputError(refused.reason === 'protocol' ? 'data' : 'unavailable', refused.message)
    : error;
};

/** Says that a redirect led to what was refused. */
const asRedirected = (error: unknown, at: URL): unknown =>
  error instanceof InputError
    ? new InputError(error.kind, `found a redirect to ${redactUrl(at.href)}: ${error.message}`)
    : error;

function withoutUserInfo(url: URL): URL {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  return plain;
}

function authorizationOf({ username, password }: URL): string | null {
  if (!username && !password) return null;
  const given = `${username}:${password}`;
  const plain = /%(?![\da-f]{2})/i.test(given) ? given : decodeURIComponent(given);
  return `Basic ${Buffer.from(plain).toString('base64')}`;
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
    return new InputError('unavailable', `no answer within ${FETCH_TIMEOUT / 1000} seconds`);
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  return new InputError(
    'unavailable',
    `cannot be fetched: ${ownValue(CAUSES, code) ?? cause?.message ?? message}${code ? ` [${code}]` : ''}`,
  );
}
