// Which format an input has: by its bytes where they say it, else by its name, else by the media type that the transport states.
import { encodingOf } from './bytes.js';
import { delimiterOf, hasText, headerOf } from './columns.js';
import type { ColumnMap, FormatIn } from './item.js';

/** What is known of an input besides its bytes. */
export interface Named {
  readonly name: string;
  readonly mime?: string | undefined;
}

/** The format of an input whose first bytes (64 KB where there are so many) are `head`. */
export function formatOf(head: Uint8Array, { name, mime }: Named, columns?: ColumnMap): FormatIn {
  const packed = packedFormat(head);
  if (packed) return packed;
  const text = new TextDecoder(encodingOf(head)).decode(head, { stream: true }).replace(/^\uFEFF/, '');
  if (/^(?:WARC\/1\.\d\r?\n|filedesc:\/\/)/.test(text)) return 'warc';
  return xmlFormat(text) ?? jsonFormat(text, name, mime) ?? tableFormat(text, name, mime, columns) ?? 'story';
}

function packedFormat(head: Uint8Array): FormatIn | null {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  return new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar' ? 'tar' : null;
}

/** The name of an XML text's root; declarations and comments before it are passed over. */
function rootName(text: string): string | null {
  let rest = text.trimStart();
  for (let i = 0; i < 20; i++) {
    const before =
      /^(?:<\?[^>]{0,2000}\?>|<!--[\s\S]{0,20000}?-->|<!DOCTYPE[^>[]{0,2000}(?:\[[\s\S]{0,20000}?\]\s*)?>)\s*/i.exec(
        rest,
      );
    if (!before) break;
    rest = rest.slice(before[0].length);
  }
  return /^<([A-Za-z_][\w.-]*(?::[\w.-]+)?)[\s/>]/.exec(rest)?.[1] ?? null;
}

const ROOTS: ReadonlyMap<string, FormatIn> = new Map([
  ['rss', 'feed'],
  ['feed', 'feed'],
  ['rdf', 'feed'],
  ['nitf', 'nitf'],
  ['newsmessage', 'newsml'],
  ['newsitem', 'newsml'],
  ['newsml', 'newsml'],
  ['packageitem', 'newsml'],
]);

function xmlFormat(text: string): FormatIn | null {
  const root = rootName(text);
  return root ? (ROOTS.get(root.slice(root.indexOf(':') + 1).toLowerCase()) ?? null) : null;
}

const endOf = (name: string): string => /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const typeOf = (mime: string | undefined): string => mime?.split(';')[0]?.trim().toLowerCase() ?? '';

function jsonFormat(text: string, name: string, mime: string | undefined): FormatIn | null {
  const end = endOf(name);
  const type = typeOf(mime);
  if (['jsonl', 'ndjson', 'jsonlines'].includes(end) || /(?:jsonl|ndjson|jsonlines|json-seq)$/.test(type))
    return 'jsonl';
  const start = text.trimStart();
  if (!/^(?:\{\s*["}]|\[)/.test(start)) return end === 'json' ? 'json' : null;
  const stated = end === 'json' || /json$/.test(type);
  if (start.startsWith('[')) return stated || /^\[\s*(?:\{\s*"|\])/.test(start) ? 'json' : null;
  // an object that ends on its first line, and another one on the next, are lines
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  if (isWhole(first) && second.trimStart().startsWith('{')) return 'jsonl';
  // one line longer than the head can't be told from one document: where more lines follow, reading them as lines is right
  return isWhole(start) || stated || /^\{\s*"/.test(start)
    ? first.length >= 60_000
      ? 'jsonl'
      : 'json'
    : null;
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tableFormat(
  text: string,
  name: string,
  mime: string | undefined,
  columns?: ColumnMap,
): FormatIn | null {
  const end = endOf(name);
  const type = typeOf(mime);
  if (end === 'csv' || type === 'text/csv') return 'csv';
  if (end === 'tsv' || end === 'tab' || type === 'text/tab-separated-values') return 'tsv';
  // a text of which nobody said that it is a table: its first line must name the text and one more field
  const delimiter = delimiterOf(text);
  if (!delimiter || end === 'txt' || end === 'html') return null;
  const header = headerOf(text.split(/\r?\n/, 1)[0]!, delimiter);
  const named = header.every((column) => /^[\p{L}_][\p{L}\p{N}_ .:-]{0,40}$/u.test(column));
  return named && header.length >= 2 && hasText(header, columns)
    ? delimiter === '\t'
      ? 'tsv'
      : 'csv'
    : null;
}
