// The app with fake operations: routes, inputs, errors, ETags, files.
import { OPERATIONS, ReadingStoppedError } from '@entente/entente';
import { NoPairHeadError } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { startApp } from './test-support/start-app.js';

describe('questions', () => {
  const { ask, seen } = startApp();
  it('take the fields of a query: single, repeated, joined by commas', async () => {
    const { status, body, headers } = await ask('/api/events?type=AID&type=AGREE,ACCUSE&actor=RUS&limit=7');
    expect(status).toBe(200);
    expect(body.input).toEqual({ type: ['AID', 'AGREE', 'ACCUSE'], actor: ['RUS'], limit: 7 });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(seen.calls.at(-1)).toMatchObject({ name: 'events', who: 'tester', now: '2031-01-02T03:04:05Z' });
  });
  it('take a field of the path, decoded', async () => {
    const { body } = await ask('/api/events/name%3Ajos%C3%A9%2Fana%7CBRA');
    expect(body.id).toBe('name:josé/ana|BRA');
  });
  it('are answered with a strong ETag, and with 304 as long as it holds', async () => {
    const { headers } = await ask('/api/events/one');
    const etag = headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/api/events/one', { headers: { 'if-none-match': tag } });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const other = await ask('/api/events/two', { headers: { 'if-none-match': etag } });
    expect([other.status, other.headers.get('etag') === etag]).toEqual([200, false]);
  });
  it('have a HEAD without body', async () => {
    const { status, text, headers } = await ask('/api/events/one', { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
    expect(headers.get('etag')).toMatch(/^"/);
  });
});

describe('problems', () => {
  const { ask, post, logged } = startApp();
  for (const [what, path, status, detail] of [
    [
      'an unknown parameter',
      '/api/events?typ=AID',
      400,
      /query\.typ: found a field of this name, expected none/,
    ],
    ['a wrong value', '/api/events?limit=501', 400, /query\.limit: .*500/],
    ['a value that no list holds', '/api/events?type=AIDE', 400, /query\.type\.0: .*AGREE/],
    ['a day that does not exist', '/api/events?from=2031-02-30', 400, /query\.from/],
    ['a field of the path in the query', '/api/events/one?id=two', 400, /query\.id: .*in the path only/],
    ['a malformed cursor', '/api/events?cursor=%F0%9F%92%A9', 400, /found cursor "💩"/],
    ['a NUL', '/api/events?text=a%00b', 400, /query\.text: found the character U\+0000/],
    ['an id that names nothing', '/api/events/none', 404, /found no event "none"/],
    ['an id too long', `/api/events/${'x'.repeat(101)}`, 400, /path\.id/],
    ['no such route', '/api/evnets', 404, /found no route \/api\/evnets; \/docs lists/],
    ['no such route below one', '/api/events/one/two', 404, /found no route/],
    ['a long address', `/api/events?text=${'x'.repeat(17_000)}`, 414, /expected at most 16384/],
  ] as const)
    it(`tell of ${what}`, async () => {
      const { status: found, body, headers } = await ask(path);
      expect([found, body.status, body.detail]).toEqual([status, status, expect.stringMatching(detail)]);
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(body.type).toMatch(/^urn:entente:problem:[a-z-]+$/);
      expect(body.title).not.toBe('');
    });

  for (const [what, body, headers, status, detail] of [
    ['JSON that is none', '{"content":', {}, 400, /not JSON/],
    ['a list', '[]', {}, 422, /found a list in the body, expected a JSON object/],
    ['null', 'null', {}, 422, /found null/],
    ['a missing field', {}, {}, 422, /body\.content: /],
    ['nothing at all', '', {}, 422, /body\.content: /],
    ['a field too many', { content: 'x', titel: 'y' }, {}, 422, /body\.titel: found a field of this name/],
    ['a prototype', '{"content":"x","__proto__":{"date":"2031-01-01"}}', {}, 422, /body\.__proto__/],
    ['half a character', '{"content":"\\ud800"}', {}, 400, /body\.content: found half of a surrogate pair/],
    [
      'a form',
      'content=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      /expected application\/json/,
    ],
    ['another charset', '{}', { 'content-type': 'application/json; charset=latin1' }, 415, /latin1/],
    ['a packed body', '{}', { 'content-encoding': 'gzip' }, 415, /gzip/],
    ['another wish', { content: 'x' }, { accept: 'text/html' }, 406, /expected application\/json/],
  ] as const)
    it(`tell of ${what} in a body`, async () => {
      const { status: found, body: problem } = await post('/api/articles', body, headers);
      expect([found, problem.detail]).toEqual([status, expect.stringMatching(detail)]);
    });

  it('name each field that is wrong, with what was found', async () => {
    const { body } = await ask(`/api/events?limit=0&typ=x&from=${'y'.repeat(200)}`);
    expect(body.errors.map(({ at }: { at: string }) => at).sort()).toEqual([
      'query.from',
      'query.limit',
      'query.typ',
    ]);
    expect(body.errors.find(({ at }: { at: string }) => at === 'query.limit').found).toBe('0');
    expect(body.errors.find(({ at }: { at: string }) => at === 'query.from').found.length).toBeLessThan(90);
  });
  it('refuse deep nesting without falling over', async () => {
    const deep = `{"content":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect((await post('/api/articles', deep)).status).toBe(400);
  });
  it('refuse fields of the query where they stand in the body', async () => {
    expect((await post('/api/articles?content=x', {})).body.detail).toMatch(/query\.content: .*in the body/);
  });
  it('say why a story cannot be read', async () => {
    const { status, body } = await post('/api/read', { content: 'x' });
    expect([status, body.detail]).toEqual([422, 'found a picture, expected text']);
  });
  it('name the methods that there are', async () => {
    const { status, headers, body } = await ask('/api/events', { method: 'DELETE' });
    expect([status, headers.get('allow'), body.detail]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'found DELETE, expected GET',
    ]);
    const options = await ask('/api/articles', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
    expect((await ask('/anything', { method: 'PUT' })).status).toBe(405);
  });
  it('say that the store is gone, not where it was', async () => {
    const { status, text, headers } = await ask('/api/events/gone');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(text).toMatch(/the store does not answer/);
    expect(text).not.toMatch(/10\.0\.0\.7/);
  });
  it('say that the model can’t be asked about pairs', async () => {
    const readPair = () => Promise.reject(new NoPairHeadError('gold'));
    const { post: pose } = startApp({ operations: OPERATIONS, engine: { ...fakeEngine(), readPair } });
    const { status, body } = await pose('/api/code', { pairs: [{ text: '<s>A</s> met <t>B</t>.' }] });
    expect([status, body.detail]).toEqual([
      503,
      expect.stringMatching(/^found the model gold, expected one/),
    ]);
  });
  it('say that a story took more than its budget, and which', async () => {
    const read = () =>
      Promise.reject(
        new ReadingStoppedError('too-slow', 'found more than 8.0 s of work, in room model', {
          room: 'model',
        }),
      );
    const { post: pose } = startApp({ operations: OPERATIONS, engine: { ...fakeEngine(), read } });
    const { status, body } = await pose('/api/read', { content: 'a story' });
    expect([status, body.detail]).toEqual([422, 'found more than 8.0 s of work, in room model']);
    expect(body.errors).toEqual([{ at: 'body.content', message: '[too-slow]' }]);
  });
  it('keep to themselves what nobody expected', async () => {
    const { status, text } = await ask('/api/events/broken');
    expect(status).toBe(500);
    expect(text).not.toMatch(/swordfish|\.ts|\.js|\bat /);
    expect(String(logged.at(-1))).toMatch(/swordfish/);
  });
});

describe('files', () => {
  const { ask, logged } = startApp();
  it('are sent with their name and media type', async () => {
    const { status, text, headers } = await ask('/api/export?format=csv', {
      headers: { accept: 'text/csv' },
    });
    expect([status, text]).toEqual([200, 'id,type\n1,AID\n']);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="events.csv"');
    const named = (await ask('/api/export?format=named', { method: 'HEAD' })).headers.get(
      'content-disposition',
    );
    expect(named).toBe(
      `attachment; filename="C_te _d_Ivoire_.csv"; filename*=UTF-8''C%C3%B4te%20%22d%E2%80%99Ivoire%22.csv`,
    );
  });
  it('are a problem when nothing was sent yet, and broken off when something was', async () => {
    expect((await ask('/api/export?format=early')).status).toBe(404);
    await expect(ask('/api/export?format=late')).rejects.toThrow(/store went away/);
    expect(String(logged.at(-1))).toMatch(/store went away/);
  });
});
