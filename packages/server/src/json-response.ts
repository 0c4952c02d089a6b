// A value → its JSON answer, with a strong ETag from the bytes, so that an unchanged answer is not sent twice.
import { createHash } from 'node:crypto';

/** A strong ETag of these bytes. */
export const etagOf = (bytes: Uint8Array | string): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

/** Whether If-None-Match names this ETag; weak comparison, as RFC 9110 requires. */
export function matches(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** The answer to a query: cached by the browser only, which revalidates it each time. */
export function jsonAnswer(value: unknown, request: Request): Response {
  const body = `${JSON.stringify(value)}\n`;
  const etag = etagOf(body);
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}

/** The answer to a write: never cached. */
export const jsonResult = (value: unknown, status = 200): Response =>
  new Response(`${JSON.stringify(value)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
