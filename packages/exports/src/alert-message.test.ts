// The mail of an alert: header fields, encoded subject, and that no text of a story or a question ends a header field.
import { expect, it } from 'vitest';
import { type AlertMessage, toMail } from './alert-message.js';

const message = (name: string, title: string): AlertMessage =>
  ({
    id: 'urn:entente:question:q1:event-1:disputed:killed',
    question: { id: 'q1', name, filter: 'party=KEN' },
    entry: { title, content: 'twelve: Harbour Wire\n<b>nine</b>: Radio Awash', link: '/happenings/event-1' },
  }) as unknown as AlertMessage;
const to = { to: 'desk@news.example', date: '2026-05-04T09:05:07.250Z' };
const headOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ').split('\r\n');
const decode = (field: string) =>
  field
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, part) => Buffer.from(part, 'base64').toString('utf8'));
const parts = (mail: string) =>
  [...mail.matchAll(/base64\r\n\r\n([\s\S]*?)\r\n--=_/g)].map(([, body]) =>
    Buffer.from(body!.replaceAll('\r\n', ''), 'base64').toString('utf8'),
  );

it('has the date and the subject in the form of RFC 5322 and RFC 2047', () => {
  const title = 'Disputed: killed · Kenia – “Ärger” an der Grenze '.repeat(3).trim();
  const mail = toMail(message('Näheres', title), to);
  expect(headOf(mail)).toContain('Date: Mon, 04 May 2026 09:05:07 +0000');
  const subject = headOf(mail).find((field) => field.startsWith('Subject: '))!;
  expect(subject).toMatch(/^[\x20-\x7e]+$/);
  expect(decode(subject)).toBe(`Subject: Näheres: ${title}`);
  for (const line of mail.split('\r\n')) expect(line.length, line).toBeLessThanOrEqual(98);
  expect(toMail(message('Näheres', title), to)).toBe(mail);
});

it('says the same in text and HTML, where it is no markup', () => {
  const [text, html] = parts(toMail(message('Kenya', 'Kenya → SANCTION'), to));
  expect(text).toBe(
    'Kenya → SANCTION\r\n\r\ntwelve: Harbour Wire\r\n<b>nine</b>: Radio Awash\r\n\r\nQuestion: Kenya\r\nPage: /happenings/event-1\r\n',
  );
  expect(html).toContain(
    '<h1>Kenya → SANCTION</h1><p>twelve: Harbour Wire</p><p>&lt;b&gt;nine&lt;/b&gt;: Radio Awash</p>',
  );
});

it('lets nothing end a header field', () => {
  const plain = toMail(message('Kenya', 'a'), to);
  const odd = toMail(message('Kenya\r\nBcc: all@news.example', 'a\nX-Odd: 1'), {
    ...to,
    to: 'desk@news.example\r\nBcc: all@news.example',
  });
  const names = (mail: string) => headOf(mail).map((field) => field.split(':')[0]);
  expect(names(odd)).toEqual(names(plain));
});
