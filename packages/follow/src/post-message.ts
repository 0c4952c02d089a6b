// A message → one POST of JSON, signed where there is a secret: to public addresses only unless told otherwise, redirects hop by hop under the same rule.
import { createHmac } from 'node:crypto';
import { deadlineOf } from './deadline.js';
import { asFetchError, FetchError } from './fetch-error.js';
import { type PublicOnlyOptions, publicOnly } from './public-only.js';

/** Seconds for one answer. */
export const POST_SECONDS = 20;
/** Redirects that are followed: only those that keep the POST (307, 308). */
export const MOST_POST_HOPS = 3;

/** Options of who posts. */
export interface PosterOptions extends PublicOnlyOptions {
  readonly agent: string;
  readonly seconds?: number;
  readonly signal: AbortSignal;
}
/** What is posted. */
export interface Posted {
  readonly id: string;
  readonly body: string;
  readonly secret: string | null;
}
/** Posts messages. */
export interface Poster {
  /** Resolves once a receiver answered with 2xx. @throws FetchError; the signal's reason once it is aborted */
  post(address: string, message: Posted): Promise<void>;
  close(): Promise<void>;
}

/** Opens one; close it when done. */
export async function openPoster(options: PosterOptions): Promise<Poster> {
  const guard = await publicOnly(options);
  return {
    post: (address, message) => post({ ...options, guard }, address, message),
    close: () => guard.dispatcher.destroy(),
  };
}

interface Posting extends PosterOptions {
  readonly guard: Awaited<ReturnType<typeof publicOnly>>;
}

async function post(posting: Posting, address: string, message: Posted): Promise<void> {
  let url = new URL(address);
  for (let hops = 0; hops <= MOST_POST_HOPS; hops++) {
    const { status, location } = await send(posting, url, message);
    if (status >= 200 && status < 300) return;
    if ((status !== 307 && status !== 308) || location === null)
      throw new FetchError(
        'network',
        `found the answer ${status}${status >= 300 && status < 400 ? ', a redirect that does not keep the message' : ''}, expected 200 to 299`,
      );
    const to = URL.canParse(location, url.href) ? new URL(location, url) : null;
    if (to === null) throw new FetchError('refused', 'found a redirect to what is no address');
    if (url.protocol === 'https:' && to.protocol !== 'https:')
      throw new FetchError('refused', `found a redirect from https: to ${to.protocol}, expected https:`);
    url = to;
  }
  throw new FetchError('redirects', `found more than ${MOST_POST_HOPS} redirects`);
}

async function send(
  { guard, agent, seconds = POST_SECONDS, signal }: Posting,
  url: URL,
  { id, body, secret }: Posted,
): Promise<{ readonly status: number; readonly location: string | null }> {
  const { request } = await import('undici');
  const deadline = deadlineOf(seconds, signal);
  try {
    await guard.check(url);
    const answer = await request(url, {
      dispatcher: guard.dispatcher,
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': agent,
        'entente-message': id,
        ...(secret === null ? {} : { 'entente-signature': `sha256=${signatureOf(body, secret)}` }),
      },
      body,
      signal: deadline.signal,
    });
    answer.body.on('error', () => {}).destroy(); // its status says all
    return { status: answer.statusCode, location: [answer.headers.location].flat()[0] ?? null };
  } catch (error) {
    signal.throwIfAborted();
    throw asFetchError(deadline.signal.aborted ? deadline.signal.reason : error, seconds);
  } finally {
    deadline.end();
  }
}

/** HMAC-SHA256 of the bytes of the body, in hexadecimal digits. */
export const signatureOf = (body: string, secret: string): string =>
  createHmac('sha256', secret).update(body, 'utf8').digest('hex');
