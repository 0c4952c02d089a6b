// An app with fake operations, and helpers to send requests to it.
import { type AppOptions, createApp } from '../app.js';
import { fakeOperations, fakeStore } from './fake-operations.js';

/** A token that is long enough. */
export const TOKEN = 'a-token-of-more-than-16';
/** Headers of a JSON body. */
export const JSON_TYPE = { 'content-type': 'application/json' };

/** Starts an app. */
export function startApp(options: Partial<AppOptions> = {}) {
  const { operations, seen } = fakeOperations();
  const logged: unknown[] = [];
  const app = createApp({
    engine: { model: 'none' } as never,
    store: fakeStore(),
    operations,
    now: () => '2031-01-02T03:04:05Z',
    who: 'tester',
    log: (error) => logged.push(error),
    ...options,
  });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text ? JSON.parse(text) : null,
    };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { ...JSON_TYPE, ...headers },
    });
  return { ask, post, seen, logged };
}
