// Requests to a running server: made from its own description with values that do not fit, beside connections that are cut, slow or never read. None may end in a 5xx but 503 and 504, and others must be answered meanwhile.
import { connect } from 'node:net';
import { seededChance } from '@entente/fit';
import { ask, startDesk } from './desk.mjs';
import { below, pick } from './random.mjs';

const VALUES = [
  '',
  '0',
  '-1',
  '1e309',
  'null',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'KEN',
  '%',
  '\u0000',
  '\ud800',
  "'; drop table events; --",
  '../../etc/passwd',
  'x'.repeat(3000),
  '2024-02-30',
  '2024-01-01',
  'event',
  '<script>',
  '💥',
];

/** Cuts, stalls and floods: they end when the trial does. */
const CONNECTIONS = {
  'cut in the head': (socket) => socket.end('GET /api/totals HTTP/1.1\r\nHo'),
  'cut in the body': (socket) => {
    socket.write(
      'POST /api/read HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{"content": "',
    );
    setTimeout(() => socket.destroy(), 50);
  },
  'a slow head': (socket) => socket.write('GET / HTTP/1.1\r\n'),
  'a wrong length': (socket) => socket.write('POST /api/read HTTP/1.1\r\ncontent-length: -5\r\n\r\n'),
  'an answer never read': (socket) => {
    socket.pause();
    socket.write('GET /openapi.json HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'.repeat(20));
  },
  'no HTTP': (socket) => socket.write(Buffer.from([0, 1, 2, 255, 254, 22, 3, 1])),
};

/** Sends `count` requests. */
export async function hostileRequests({ seed, count, place }) {
  const random = seededChance(seed);
  const desk = await startDesk(place);
  const failed = [];
  const sockets = [];
  const statuses = new Map();
  try {
    const { body: api } = await ask(desk, '/openapi.json');
    const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    const { hostname, port } = new URL(desk.url);
    for (let i = 0; i < count; i++) {
      if (i % 10 === 0) {
        const socket = connect(Number(port), hostname).on('error', () => {});
        sockets.push(socket);
        CONNECTIONS[pick(random, Object.keys(CONNECTIONS))](socket);
      }
      const request = makeRequest(pick(random, operations), random);
      const status = await send(desk.url, request);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === null || (status >= 500 && status !== 503 && status !== 504))
        failed.push(`request ${i} (seed ${seed}): ${request.method} ${request.url}: ${status}`);
    }
    const totals = await ask(desk, '/api/totals');
    if (totals?.status !== 200) failed.push(`/api/totals afterwards: ${JSON.stringify(totals)}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    desk.signal('SIGTERM');
    await desk.ended;
  }
  return { tried: count, failed, note: [...statuses].map(([status, n]) => `${n} × ${status}`).join(', ') };
}

function makeRequest({ path, method, operation }, random) {
  const url = path.replace(/\{[^}]+\}/g, () => encodeURIComponent(wellFormed(pick(random, VALUES))) || 'x');
  const query = (operation.parameters ?? [])
    .filter(({ in: where }) => where === 'query' && random() < 0.4)
    .map(({ name }) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(pick(random, VALUES)))}`)
    .join('&');
  const value = () => pick(random, [...VALUES, 5, null, [], {}, { content: 5 }]);
  const fields = Object.keys(operation.requestBody?.content?.['application/json']?.schema?.properties ?? {});
  const body = Object.fromEntries(fields.filter(() => random() < 0.6).map((name) => [name, value()]));
  return {
    method: method.toUpperCase(),
    url: query ? `${url}?${query}` : url,
    body: method === 'get' ? undefined : JSON.stringify(body).slice(0, 5000 - below(random, 3)),
  };
}

/** Half of a surrogate pair cannot be written into an address. */
const wellFormed = (text) => text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/g, '');

async function send(base, { method, url, body }) {
  try {
    const answer = await fetch(base + url, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(120_000),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
