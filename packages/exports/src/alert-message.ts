// An entry of a saved question → the JSON that is posted, and the mail (RFC 5322, MIME) that says the same in text and HTML.
import type { HappeningItem } from '@entente/record';
import type { AlertEntry } from './alert-entries.js';
import { escapeHtml } from './html/escape.js';

/** What is posted to a webhook, as JSON. */
export interface AlertMessage {
  /** the same for the same question, happening and field: by it a receiver drops repeats */
  readonly id: string;
  readonly kind: 'happening' | 'disputed';
  /** the disputed field; null of a happening */
  readonly field: string | null;
  readonly question: { readonly id: string; readonly name: string; readonly filter: string };
  /** as the Atom feed has it */
  readonly entry: {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    /** page of the happening on the server of the store */
    readonly link: string;
    readonly content: string;
  };
  /** with its members and fields: who gives which value, where, in which words */
  readonly happening: HappeningItem;
}

/** The message of an entry. */
export const toAlertMessage = (
  { id, name, filter }: AlertMessage['question'],
  entry: AlertEntry,
  happening: HappeningItem,
): AlertMessage => ({
  id: `urn:entente:question:${id}:${entry.id}`,
  kind: entry.field === null ? 'happening' : 'disputed',
  field: entry.field,
  question: { id, name, filter },
  entry: {
    id: `urn:entente:${entry.id}`,
    title: entry.title,
    updated: `${entry.day}T00:00:00Z`,
    link: `/happenings/${encodeURIComponent(entry.happening)}`,
    content: entry.lines.join('\n'),
  },
  happening,
});

/** Who gets a mail, and when it was composed (ISO 8601). */
export interface MailOptions {
  readonly to: string;
  readonly date: string;
}
const FROM = 'Entente <entente@localhost>';

/** The mail: header fields in ASCII, lines of at most 76 characters that end in CRLF. The same message gives the same bytes. */
export function toMail({ id, question, entry }: AlertMessage, { to, date }: MailOptions): string {
  const text = `${entry.title}\n\n${entry.content}\n\nQuestion: ${question.name}\nPage: ${entry.link}\n`;
  const html = `<!doctype html><html><body><h1>${escapeHtml(entry.title)}</h1>${entry.content
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join(
      '',
    )}<p>Question: ${escapeHtml(question.name)}<br>Page: ${escapeHtml(entry.link)}</p></body></html>\n`;
  const mark = id.replace(/[^A-Za-z0-9-]+/g, '.');
  const boundary = `=_${mark.slice(-60)}`;
  return [
    `From: ${FROM}`,
    `To: <${plain(to)}>`,
    `Subject: ${encoded(`${question.name}: ${entry.title}`)}`,
    `Date: ${mailDate(date)}`,
    `Message-ID: <${mark}@entente.invalid>`,
    `X-Entente-Message: ${plain(id)}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

const part = (boundary: string, type: string, text: string): readonly string[] => [
  `--${boundary}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  ...(base64(text.replace(/\r?\n/g, '\r\n')).match(/.{1,76}/g) ?? []),
];

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** Without what could end a header field. */
const plain = (text: string): string => text.replace(/[^\x20-\x7e]/g, '');

/** A text as encoded words (RFC 2047) of at most 75 characters each, folded; as it is where it is short and plain. */
function encoded(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/^[\x20-\x7e]{1,60}$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const char of line) {
    if (base64(word + char).length > 60) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  return [...words, word].map((one) => `=?utf-8?B?${base64(one)}?=`).join('\r\n ');
}

/** `Mon, 04 May 2026 12:00:00 +0000` */
const mailDate = (moment: string): string => new Date(moment).toUTCString().replace('GMT', '+0000');
