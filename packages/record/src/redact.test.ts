// What redacting takes out of URLs and texts, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { redactText, redactUrl } from './redact.js';

const SECRETS: readonly (readonly [string, string])[] = [
  ['postgres://desk:hunter2@db/news', 'postgres://db/news'],
  ['postgres://desk:hun@ter2@db/news', 'postgres://db/news'],
  ['postgres://desk:hun/ter2@db:5432/news', 'postgres://db:5432/news'],
  ['postgres://desk:hun?ter#2@db/news', 'postgres://db/news'],
  ['postgres://desk:hun:ter2@[::1]:5432/news', 'postgres://[::1]:5432/news'],
  ['postgres://desk:%68unter2@db/news', 'postgres://db/news'],
  ['postgres://hunter2@db/news', 'postgres://db/news'],
  ['postgres:desk:hunter2@db/news', 'postgres:db/news'],
  ['postgres:/desk:hunter2@db/news', 'postgres:/db/news'],
  ['postgresql+psycopg://desk:hunter2@db/news', 'postgresql+psycopg://db/news'],
  ['POSTGRES://desk:hunter2@db/news', 'POSTGRES://db/news'],
  ['postgres://db/news?user=desk&password=hunter2', 'postgres://db/news?user=desk&password=***'],
  ['postgres://db/news?password=hun@ter2&user=desk', 'postgres://db/news?password=***&user=desk'],
  [
    'postgres://db/news?pass%77ord=hunter2&sslmode=require',
    'postgres://db/news?pass%77ord=***&sslmode=require',
  ],
  ['postgres://db/news?sslpassword=hunter2', 'postgres://db/news?sslpassword=***'],
  ['http://desk:hunter2@example.org/a', 'http://example.org/a'],
  ['http://desk:hun@ter2@example.org/a', 'http://example.org/a'],
  ['http://desk:hun/ter2@example.org/a', 'http://example.org/a'],
  ['http:\\\\desk:hunter2@example.org', 'http:\\\\example.org'],
  ['https://hunter2@example.org', 'https://example.org'],
  ['https://example.org/a?api_key=hunter2&page=2', 'https://example.org/a?api_key=***&page=2'],
  ['https://example.org/a?X-Amz-Signature=hunter2', 'https://example.org/a?X-Amz-Signature=***'],
  ['https://example.org/a#access_token=hunter2&x=1', 'https://example.org/a#access_token=***&x=1'],
  ['host=db user=desk password=hunter2', 'host=db user=desk password=***'],
  ["host=db password='hun ter2' user=desk", 'host=db password=*** user=desk'],
];
const PLAIN = [
  'https://example.org/world/story?page=2&id=a%40b#top',
  'https://medium.com/@author/story',
  'http://localhost:8080/@author',
  'http://[::1]:8080/@author?mail=a@b.org',
  'https://example.org/a?author=x&compass=north&key=politics',
  'file:///home/a@b/c.txt',
  'mailto:desk@example.org',
  'desk/news@2024',
  'C:\\stories\\a@b.txt',
];

describe('redactUrl', () => {
  it.each(SECRETS)('%s', (url, expected) => expect(redactUrl(url)).toBe(expected));
  it.each(PLAIN)('leaves %s', (url) => expect(redactUrl(url)).toBe(url));
});

describe('redactText', () => {
  it.each(SECRETS.filter(([url]) => url.includes('://')))('within a text: %s', (url) => {
    const text = redactText(`cannot open "${url}": no answer (${url}), ${url},${url}`);
    expect(text).not.toMatch(/hun|desk:|ter#2/);
    expect(text).toMatch(/^cannot open "/);
  });
  it.each(PLAIN)('leaves %s', (url) => {
    const text = `see ${url} and "${url}", at a@b.org\n    at file:///x/y.js:3:4`;
    expect(redactText(text)).toBe(text);
  });
  it('takes out credentials of headers', () => {
    expect(redactText('Authorization: Bearer hunter2hunter2 was sent')).toBe(
      'Authorization: Bearer *** was sent',
    );
    expect(redactText('needs Authorization: Bearer TOKEN')).toBe('needs Authorization: Bearer TOKEN');
  });
  it('takes time linear in the length', () => {
    for (const piece of ['a', 'a:', 'a://', '://', '@', 'http://a', "x='", 'x=\\', 'a%'])
      expect(redactText(piece.repeat(200_000)).length).toBeGreaterThan(0);
  });
});
