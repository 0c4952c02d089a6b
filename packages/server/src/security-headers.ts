// Security headers, and CORS headers for allowed origins.

const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // charts contain style elements
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Adds the security headers to an answer: strict ones for data, those of the page for HTML and what it loads. */
export function addSecurityHeaders(headers: Headers): void {
  const isHtml = /^text\/html\b/.test(headers.get('content-type') ?? '');
  headers.set('content-security-policy', isHtml ? PAGE_POLICY : DATA_POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
}

/** Lets one of the allowed origins read the answer. Without such origins nothing is added. */
export function addCorsHeaders(headers: Headers, request: Request, origins: readonly string[]): void {
  if (origins.length === 0) return;
  headers.append('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', 'content-disposition, etag, retry-after');
  headers.set('cross-origin-resource-policy', 'cross-origin');
  if (request.method !== 'OPTIONS') return;
  headers.set('access-control-allow-methods', 'GET, POST');
  headers.set('access-control-allow-headers', 'authorization, content-type, if-none-match');
  headers.set('access-control-max-age', '600');
}
