// Article: the text that all spans of its records point into, and the metadata of the publication.
import { z } from 'zod';
import { quotedSpan } from '../span.js';

/** Origin of a value: given by the caller, the page's metadata, the dateline, the text, or unknown. */
export const basis = z.enum(['given', 'metadata', 'dateline', 'text', 'unknown']);

/** Schema of an article. */
export const article = z.strictObject({
  kind: z.literal('article'),
  /** hash of `text` */
  id: z.string(),
  /** hash of the document's bytes */
  document: z.string(),
  url: z.string().optional(),
  /** where the bytes came from, as the caller named it (file path, URL, `-`) */
  origin: z.string().optional(),
  /** further fields of the row, item or record that it came in (columns of a table, keys of a JSON line), by name */
  fields: z.record(z.string(), z.string()).optional(),
  title: quotedSpan.nullable(),
  byline: quotedSpan.nullable(),
  /** the writers' names, from the page's metadata, the byline or the closing credits; absent when unknown */
  authors: z.array(z.string()).optional(),
  /** `NAIROBI, May 14 (Harbour Wire) —`: the whole span, and the place within it */
  dateline: z.strictObject({ span: quotedSpan, place: quotedSpan.nullable() }).nullable(),
  publisher: z.strictObject({ value: z.string().nullable(), basis }),
  /** YYYY-MM-DD or null; unknown stays unknown */
  published: z.strictObject({ value: z.iso.date().nullable(), basis }),
  /** entries of a live page, in text order: from where to where in `text`, the day and, where stated, the time of publication; absent elsewhere */
  sections: z
    .array(
      z.strictObject({
        start: z.int(),
        end: z.int(),
        date: z.iso.date(),
        /** HH:MM as the page states it, in the zone of its stamp */
        time: z
          .string()
          .regex(/^\d\d:\d\d$/)
          .nullable(),
      }),
    )
    .optional(),
  /** ISO 639-1, or `und` */
  language: z.strictObject({ value: z.string(), confidence: z.number().min(0).max(1) }),
  /** title, empty line, paragraphs separated by empty lines; the title may be absent */
  text: z.string().min(1),
  /** `text[start, end)` was copied from the document's text at `from`; white space may have been folded between runs */
  runs: z.array(z.strictObject({ start: z.int(), end: z.int(), from: z.int() })),
  /** removed page furniture: reason, range in the document's text, and words */
  dropped: z.array(z.strictObject({ reason: z.string(), from: z.int(), to: z.int(), quote: z.string() })),
});
/** One story. @see docs/reference/records.md */
export type Article = Readonly<z.infer<typeof article>>;
