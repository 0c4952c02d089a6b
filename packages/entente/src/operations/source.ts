// The input story of an operation: its bytes or text, and metadata from the caller.
import { type Given, redactUrl } from '@entente/record';
import { z } from 'zod';

/** Fields shared by the inputs of operations that read a story. */
export const sourceFields = {
  content: z
    .union([
      z.string(),
      z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected text or bytes'),
      z
        .strictObject({ base64: z.base64() })
        .transform(({ base64 }) => new Uint8Array(Buffer.from(base64, 'base64'))),
    ])
    .describe('the story: plain text or HTML, as text or bytes; over HTTP bytes are `{"base64": "…"}`'),
  date: z.iso.date().describe('publication date, YYYY-MM-DD').optional(),
  publisher: z.string().min(1).describe('name of the outlet').optional(),
  title: z.string().min(1).describe('the headline, when the content lacks it').optional(),
  url: z.url().describe('where the story was published').optional(),
  origin: z.string().describe('your name for the input; shown in errors').optional(),
  mime: z.string().describe('media type, when you know it').optional(),
  fields: z
    .record(z.string(), z.string())
    .describe('further fields of the story, by name; kept with the article')
    .optional(),
};
const source = z.strictObject(sourceFields);
export type Source = Readonly<z.infer<typeof source>>;

/** The bytes of a source. */
export const bytesOf = ({ content }: Source): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The caller's metadata, without absent fields, and without passwords in addresses: they go into records, files and logs. */
export function givenOf({ date, publisher, title, url, origin, mime, fields }: Source): Given {
  const [shownUrl, shownOrigin] = [url, origin].map((address) => address && redactUrl(address));
  const given = { date, publisher, title, url: shownUrl, origin: shownOrigin, mime, fields };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
