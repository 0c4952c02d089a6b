// Address → answer, by the rules: public addresses only, robots.txt, one request a host at a time with a pause, redirects hop by hop under the same
// rules, limits of time and size. (RFC 9110 for redirects and conditions, RFC 9309 for robots.txt.)
import type { Readable } from 'node:stream';
import { type Feeds, redactUrl } from '@entente/record';
import { deadlineOf } from './deadline.js';
import { retryAfterOf } from './due.js';
import { asFetchError, FetchError } from './fetch-error.js';
import { type Clock, type HostTurns, makeTurns } from './host-turns.js';
import { type PublicOnlyOptions, publicOnly } from './public-only.js';
import { ACCEPT_ENCODING, readBody } from './read-body.js';
import {
  isAllowed,
  MOST_ROBOTS,
  pauseOfHost,
  type RobotsAnswer,
  type RobotsRules,
  rulesOf,
} from './robots.js';

/** Seconds for one answer, headers and body, redirects each. */
export const FETCH_SECONDS = 30;
/** Redirects that are followed, of a page and of robots.txt. */
export const MOST_HOPS = 8;
/** Milliseconds between two requests to a host that asks for nothing. */
export const LEAST_PAUSE = 1000;
const MOST_ADDRESS = 2000;

/** Options of the fetcher. */
export interface PoliteOptions extends PublicOnlyOptions {
  readonly feeds: Pick<Feeds, 'host' | 'keepHost'>;
  readonly clock: Clock;
  /** the whole User-Agent; its first word, up to a slash, is the name that robots.txt is asked about */
  readonly agent: string;
  /** milliseconds between two requests to a host; default a second */
  readonly leastPause?: number;
  /** seconds for one answer */
  readonly seconds?: number;
}
/** What is asked for. */
export interface Asked {
  readonly accept: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** bytes of the body, unpacked */
  readonly most: number;
  readonly signal: AbortSignal;
}
/** An answer of any status but a redirect. */
export interface Answer {
  readonly status: number;
  /** by names in lower case */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** address after redirects */
  readonly url: string;
  /** the address to which permanent redirects led from the first on; null where there were none */
  readonly moved: string | null;
}
/** The fetcher. */
export interface PoliteFetcher {
  /** @throws FetchError; the signal's reason once it is aborted */
  get(url: string, asked: Asked): Promise<Answer>;
  close(): Promise<void>;
}

interface Fetcher extends PoliteOptions {
  readonly guard: Awaited<ReturnType<typeof publicOnly>>;
  readonly turns: HostTurns;
  readonly leastPause: number;
  readonly seconds: number;
  readonly name: string;
  /** robots.txt that are being fetched, by origin */
  readonly coming: Map<string, Promise<Rules>>;
}
type Rules = Pick<RobotsRules, 'text' | 'unreachable'>;

/** Opens a fetcher; close it when done. */
export async function openFetcher(options: PoliteOptions): Promise<PoliteFetcher> {
  const { leastPause = LEAST_PAUSE, seconds = FETCH_SECONDS, agent, feeds, clock } = options;
  const fetcher: Fetcher = {
    ...options,
    guard: await publicOnly(options),
    turns: makeTurns(feeds, clock),
    leastPause,
    seconds,
    name: agent.split(/[\s/]/, 1)[0]!,
    coming: new Map(),
  };
  return {
    get: (url, asked) => get(fetcher, url, asked),
    close: () => fetcher.guard.dispatcher.destroy(),
  };
}

async function get(fetcher: Fetcher, first: string, asked: Asked): Promise<Answer> {
  let url = parse(first);
  let moved: string | null = null;
  let permanent = true;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    await check(fetcher, url);
    const rules = await rulesFor(fetcher, url, asked.signal);
    if (!isAllowed(rules.text, url, fetcher.name))
      throw rules.unreachable
        ? new FetchError(
            'robots-unreachable',
            `robots.txt of ${url.host} cannot be had, so nothing of it is fetched`,
          )
        : new FetchError('robots', `robots.txt of ${url.host} forbids ${redactUrl(url.href)}`);
    const pause = pauseOfHost(rules.text, url, fetcher.name, fetcher.leastPause);
    const answer = await ask(fetcher, url, { ...asked, pauseOf: () => pause });
    const to = redirectOf(answer, url);
    if (to === null) return { ...answer, url: url.href, moved };
    permanent &&= answer.status === 301 || answer.status === 308;
    if (permanent) moved = to.href;
    url = to;
  }
  throw new FetchError('redirects', `found more than ${MOST_HOPS} redirects from ${redactUrl(first)}`);
}

/** @throws FetchError for an address that must not be asked */
const check = ({ guard, seconds }: Fetcher, url: URL): Promise<void> =>
  guard.check(url).catch((error: unknown) => {
    throw asFetchError(error, seconds);
  });

function parse(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href))
    throw new FetchError('refused', `found the address ${address.slice(0, 200)}, which is none`);
  const url = new URL(address, base);
  if (url.href.length > MOST_ADDRESS)
    throw new FetchError(
      'refused',
      `found an address of ${url.href.length} characters, expected at most ${MOST_ADDRESS}`,
    );
  url.hash = '';
  url.username = url.password = '';
  return url;
}

function redirectOf({ status, headers }: Pick<Answer, 'status' | 'headers'>, from: URL): URL | null {
  const to = headers.get('location');
  return to !== undefined && [301, 302, 303, 307, 308].includes(status) ? parse(to, from) : null;
}

/** The rules of the host of an address: kept ones while they hold, else fetched, once for all who ask. */
function rulesFor(fetcher: Fetcher, { origin }: URL, signal: AbortSignal): Promise<Rules> {
  const { coming } = fetcher;
  const known = coming.get(origin);
  if (known) return known;
  const mine = findRules(fetcher, origin, signal).finally(() => coming.delete(origin));
  coming.set(origin, mine);
  return mine;
}

async function findRules(fetcher: Fetcher, origin: string, signal: AbortSignal): Promise<Rules> {
  const { feeds, clock } = fetcher;
  const kept = (await feeds.host(origin))?.robots ?? null;
  if (kept && Date.parse(kept.until) > clock.now())
    return { text: kept.text, unreachable: kept.text === UNREACHABLE };
  const before = kept?.text === UNREACHABLE ? null : (kept?.text ?? null);
  const answer = await fetchRobots(fetcher, origin, { before, signal });
  const { text, keep, unreachable } = rulesOf(answer, before);
  const until = new Date(clock.now() + keep).toISOString();
  const robots = { text: unreachable ? UNREACHABLE : text, until };
  await feeds.keepHost({ host: origin, robots, next: null });
  return { text, unreachable };
}
/** Kept in the place of rules that could not be had. It forbids everything. */
const UNREACHABLE = 'User-agent: *\nDisallow: /\n# unreachable\n';

/** The answer for robots.txt, after redirects; null where none came. @throws FetchError for a host that must not be asked; the signal's reason once it is aborted */
async function fetchRobots(
  fetcher: Fetcher,
  origin: string,
  { before, signal }: { readonly before: string | null; readonly signal: AbortSignal },
): Promise<RobotsAnswer> {
  let url = new URL('/robots.txt', origin);
  const asked = { accept: 'text/plain, */*;q=.1', most: MOST_ROBOTS, cut: true, signal };
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    try {
      const answer = await ask(fetcher, url, { ...asked, pauseOf: pauseOfRobots(fetcher, url, before) });
      const to = redirectOf(answer, url);
      if (to === null) return robotsAnswer(answer);
      url = to;
    } catch (error) {
      if (!(error instanceof FetchError) || error.code === 'resting') throw error;
      // a redirect that must not be followed leads to no file
      if (error.code === 'refused' && hops > 0) break;
      if (error.code === 'refused') throw error;
      return null;
    }
  }
  return { status: 404, text: '' };
}

const robotsAnswer = ({ status, bytes, headers }: Heard): NonNullable<RobotsAnswer> => ({
  status,
  text: new TextDecoder().decode(bytes),
  cacheControl: headers.get('cache-control'),
});

/** The pause that the host asks for, which is known once its robots.txt was read; until then the one that it asked for before. */
const pauseOfRobots =
  ({ name, leastPause }: Fetcher, url: URL, before: string | null) =>
  (answer: Heard | null): number =>
    pauseOfHost(answer ? rulesOf(robotsAnswer(answer), before).text : (before ?? ''), url, name, leastPause);

/** An answer before its redirect is followed. */
type Heard = Pick<Answer, 'status' | 'headers' | 'bytes'>;
interface AskedInTurn extends Asked {
  /** whether what is beyond the limit is cut off, instead of being an error */
  readonly cut?: boolean;
  /** milliseconds until the next request to the host, before and after the answer */
  pauseOf(answer: Heard | null): number;
}

/** One request, in the turn of its host. @throws FetchError */
async function ask(fetcher: Fetcher, url: URL, asked: AskedInTurn): Promise<Heard> {
  const { turns, clock } = fetcher;
  await check(fetcher, url);
  return turns.take(url.host, { pause: asked.pauseOf(null), signal: asked.signal }, async () => {
    const result = await request(fetcher, url, asked);
    const busy = result.status === 429 || result.status === 503;
    const wanted = busy ? (retryAfterOf(result.headers.get('retry-after'), clock.now()) ?? 0) : 0;
    return { result, rest: Math.max(wanted, asked.pauseOf(result)) };
  });
}

async function request(
  { guard, seconds, agent }: Fetcher,
  url: URL,
  { accept, headers = {}, most, cut = false, signal }: AskedInTurn,
): Promise<Heard> {
  const { request: send } = await import('undici');
  const deadline = deadlineOf(seconds, signal);
  try {
    const answer = await send(url, {
      dispatcher: guard.dispatcher,
      method: 'GET',
      headers: { accept, 'accept-encoding': ACCEPT_ENCODING, 'user-agent': agent, ...headers },
      signal: deadline.signal,
    });
    const given = headersOf(answer.headers);
    const status = answer.statusCode;
    const isRead = status >= 200 && status < 300 && status !== 204;
    if (!isRead) answer.body.on('error', () => {}).destroy();
    const encoding = given.get('content-encoding') ?? '';
    const bytes = isRead
      ? await readBody(answer.body as Readable, { encoding, most, cut, signal: deadline.signal })
      : new Uint8Array();
    return { status, headers: given, bytes };
  } catch (error) {
    signal.throwIfAborted();
    throw asFetchError(deadline.signal.aborted ? deadline.signal.reason : error, seconds);
  } finally {
    deadline.end();
  }
}

/** The first value of each header. */
const headersOf = (
  given: Readonly<Record<string, string | string[] | undefined>>,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(given).flatMap(([name, value]) => {
      const first = [value].flat()[0];
      return first === undefined ? [] : [[name.toLowerCase(), first] as const];
    }),
  );
