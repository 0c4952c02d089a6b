// Write access: never from another web site through a browser (CSRF); with a token, only with that token.
import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback } from './guard-host.js';
import { ProblemError } from './problem.js';

const LEAST_TOKEN = 16;

/** Why a server may not start: it is open to the network without a token, or the token is weak or can't be sent in a header; null when it may. */
export function tokenFault(host: string, token: string | undefined): string | null {
  if (token === undefined)
    return isLoopback(host)
      ? null
      : `found host ${host} without a token, expected one (--token or ENTENTE_TOKEN): others on the network could write`;
  if (!/^[\x21-\x7e]+$/.test(token))
    return 'found a token with spaces or characters beyond ASCII, expected printable ASCII';
  return token.length < LEAST_TOKEN
    ? `found a token of ${token.length} characters, expected at least ${LEAST_TOKEN}`
    : null;
}

/**
 * Browsers send the origin of a request (Origin, Sec-Fetch-Site); programs without these headers pass.
 * @throws ProblemError
 */
export function checkOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin !== null) {
    if (origins.includes(origin) || isOwnOrigin(request, origin)) return;
    throw new ProblemError(
      403,
      `found origin "${origin.slice(0, 100)}", expected the server's own page: other sites may not write`,
    );
  }
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw new ProblemError(
      403,
      `found sec-fetch-site "${site.slice(0, 40)}", expected same-origin: other sites may not write`,
    );
}

function isOwnOrigin(request: Request, origin: string): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** @throws ProblemError 401 unless the request carries the token */
export function checkToken(request: Request, token: string | undefined): void {
  if (token === undefined) return;
  const given = /^Bearer +([\x21-\x7e]+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (given !== undefined && sameText(given, token)) return;
  const found = given === undefined ? 'found no token' : 'found another token';
  throw new ProblemError(401, `${found}, expected "Authorization: Bearer TOKEN" with the server's token`, {
    headers: { 'www-authenticate': 'Bearer realm="entente"' },
  });
}

/** Constant-time comparison, independent of the position of a difference and of the lengths. */
function sameText(one: string, two: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(two));
}
