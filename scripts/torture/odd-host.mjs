// A host of feeds and pages that misbehaves in every way that a follower must bear: slow, endless, redirects that lead nowhere or to private addresses, errors,
// bombs, wrong charsets. It keeps a log of what it was asked, by which `impoliteIn` judges whether its rules were kept.
import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const SENTENCE = 'The harbour council of the lake district agreed on Monday to open the second ferry line. ';
/** A page with a whole story. */
export const storyPage = (title, { head = '', words = 300 } = {}) =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${`<p>${SENTENCE.repeat(5)}</p>`.repeat(Math.ceil(words / 75))}</article></body></html>`;
/** Items of RSS. */
export const rss = (title, items, { channel = '' } = {}) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${channel}${items
    .map(
      ({ id, link, text = 'A short word of it', whole = '' }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>Story ${id}</title>${link ? `<link>${link}</link>` : ''}<pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate><description>${text}</description>${whole ? `<content:encoded><![CDATA[${whole}]]></content:encoded>` : ''}</item>`,
    )
    .join('')}</channel></rss>`;
/** A text that is a whole story. */
export const WHOLE = `<p>${SENTENCE.repeat(6)}</p><p>${SENTENCE.repeat(6)}</p>`;

const XML = { 'content-type': 'application/rss+xml' };
/** A byte of text at a time, or many, without end. */
const pour = (response, text, every) => {
  const timer = setInterval(() => response.write(text), every);
  response.on('close', () => clearInterval(timer));
};
const redirect = (status, to) => (_, response) => response.writeHead(status, { location: to }).end();
const answer =
  (status, headers = {}, body = '') =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** Ways to misbehave, by path; `size`: bytes that a bomb unpacks to. */
export const oddRoutes = ({ size = 64 * 2 ** 20 } = {}) => ({
  '/slow': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, XML);
    pour(response, ' ', 20);
  },
  '/endless': (_, response) => {
    response.writeHead(200, XML);
    pour(response, 'x'.repeat(65_536), 1);
  },
  '/loop': redirect(302, '/loop'),
  '/loop-a': redirect(301, '/loop-b'),
  '/loop-b': redirect(308, '/loop-a'),
  '/nowhere': redirect(302, 'http://'),
  '/script': redirect(302, 'javascript:alert(1)'),
  '/not-modified': answer(304),
  '/gone': answer(410),
  '/missing': answer(404),
  '/busy': answer(429, { 'retry-after': '7200' }),
  '/down': answer(503, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  '/error': answer(500),
  '/teapot': answer(418, {}, 'short and stout'),
  '/empty': answer(200, XML),
  '/page': answer(
    200,
    { 'content-type': 'text/html' },
    storyPage('No feed', {
      head: '<link rel="alternate" type="application/rss+xml" href="/named.xml">',
    }),
  ),
  '/binary': answer(200, { 'content-type': 'image/png' }, Buffer.from([137, 80, 78, 71, 0, 1, 2, 255])),
  '/bomb': answer(200, { ...XML, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(size, 32))),
  '/bomb-br': answer(
    200,
    { ...XML, 'content-encoding': 'br' },
    brotliCompressSync(Buffer.alloc(size, 32), { params: { 1: 4 } }),
  ),
  '/cut-gzip': answer(
    200,
    { ...XML, 'content-encoding': 'gzip' },
    gzipSync(rss('Cut', [{ id: 'cut', whole: WHOLE }])).subarray(0, 200),
  ),
  '/no-gzip': answer(200, { ...XML, 'content-encoding': 'gzip' }, rss('Plain', [])),
  '/packed': answer(200, { ...XML, 'content-encoding': 'zstd, gzip' }, 'x'),
  '/cut': (_, response) =>
    response
      .writeHead(200, { ...XML, 'content-length': '5000' })
      .write(rss('Cut', [{ id: 'cut', whole: WHOLE }]).slice(0, 300), () => response.destroy()),
  '/reset': (request) => request.socket.destroy(),
  '/headers': answer(200, { 'x-long': 'y'.repeat(100_000) }),
});

/**
 * Starts a host on a port of its own. `routes`: path → handler, or a function that gives them for the origin. Unknown paths are 404.
 * Resolves to `{ origin, log, routes, close }`; a line of the log has the path, the headers, and when the request came and its answer was sent.
 */
export async function startOddHost(given = {}, { port = 0 } = {}) {
  const log = [];
  let routes = {};
  const server = createServer((request, response) => {
    const line = { path: request.url, headers: request.headers, from: performance.now(), to: null };
    log.push(line);
    response.on('finish', () => {
      line.to = performance.now();
    });
    response.on('error', () => {});
    const route = routes[request.url] ?? routes[new URL(request.url, 'http://x').pathname];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  routes = typeof given === 'function' ? given(origin) : given;
  return {
    origin,
    log,
    routes,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** Timers may fire a little early. */
const EARLY_MS = 3;

/** What in the log of a host breaks its rules: forbidden paths, anything before robots.txt, two requests at a time, or too soon after another. */
export function impoliteIn(log, { pause = 0, forbids = () => false } = {}) {
  const faults = [];
  for (const [i, { path, from, headers }] of log.entries()) {
    if (forbids(path)) faults.push(`${path} is forbidden`);
    if (i === 0 && path !== '/robots.txt') faults.push(`${path} before /robots.txt`);
    if (!/^entente\/\S+ \(\+https?:\/\//.test(headers['user-agent'] ?? ''))
      faults.push(`${path}: ${headers['user-agent']}`);
    const before = log[i - 1];
    if (!before) continue;
    const since = from - (before.to ?? before.from);
    if (since < pause - EARLY_MS) faults.push(`${path} ${since.toFixed(0)} ms after ${before.path}`);
  }
  return faults;
}
