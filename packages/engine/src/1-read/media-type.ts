// Media type of some bytes: from what the caller says, else from magic numbers and tags. In: bytes, text. Out: a type, or a name for what is unreadable.

/** What room 1 can read. */
export type ReadableType = 'text/html' | 'text/plain';

/** File signatures: name, hexadecimal bytes, offset. */
const SIGNATURES: readonly (readonly [name: string, hex: string, at?: number])[] = [
  ['a PDF file', '255044462d'],
  ['a PNG image', '89504e470d0a1a0a'],
  ['a JPEG image', 'ffd8ff'],
  ['a GIF image', '474946383761'],
  ['a GIF image', '474946383961'],
  ['a WebP image', '57454250', 8],
  ['a TIFF image', '49492a00'],
  ['a TIFF image', '4d4d002a'],
  ['a ZIP archive (or a DOCX, XLSX, ODT or EPUB file)', '504b0304'],
  ['a ZIP archive', '504b0506'],
  ['a gzip archive', '1f8b08'],
  ['a bzip2 archive', '425a6839'],
  ['an xz archive', 'fd377a585a00'],
  ['a 7z archive', '377abcaf271c'],
  ['a RAR archive', '526172211a07'],
  ['a Zstandard archive', '28b52ffd'],
  ['an old Office file (DOC, XLS, PPT)', 'd0cf11e0a1b11ae1'],
  ['an RTF document', '7b5c727466'],
  ['a PostScript file', '25215053'],
  ['an SQLite database', '53514c69746520666f726d6174203300'],
  ['a program (ELF)', '7f454c46'],
  ['an MP4 video', '66747970', 4],
  ['an MP3 sound file', '494433'],
  ['an Ogg file', '4f676753'],
  ['a RIFF file (WAV, AVI)', '52494646'],
];

/** The name of a binary format whose signature the bytes bear; null for anything that may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 32), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = SIGNATURES.find(([, hex, at = 0]) => head.startsWith(hex, at * 2));
  return found ? found[0] : null;
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const BINARY_TYPES = /^(image|audio|video|font)\/|^application\/(pdf|zip|gzip|x-|msword|vnd\.|rtf)/;

/** The type that a media type such as `text/html; charset=utf-8` promises; null when it promises nothing useful. */
export function declaredType(mime: string | undefined): ReadableType | 'binary' | null {
  const type = mime?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (HTML_TYPES.has(type)) return 'text/html';
  if (type === 'text/plain' || type === 'text/markdown') return 'text/plain';
  return BINARY_TYPES.test(type) && type !== 'application/x-unknown-content-type' ? 'binary' : null;
}

/** The `charset` parameter of a media type. */
export function declaredCharset(mime: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mime ?? '')?.[1] ?? null;
}

const OPENING =
  /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|(?:html|head|body|article|main)[\s>])/i;
const TAG =
  /<\/?(?:p|div|span|a|br|h[1-6]|ul|li|table|section|article|meta|link|script)(?:\s[^<>]{0,500})?\/?>/gi;

/** Whether decoded text is a page of HTML: it opens as one, or its first 20,000 characters hold several tags. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  return OPENING.test(head) || (head.match(TAG)?.length ?? 0) >= 4;
}

/** The name of a feed, a sitemap or other data that is text but no story; null otherwise. */
export function dataFormat(text: string): string | null {
  const head = text.slice(0, 3000).trimStart();
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(head))
    return 'a feed (RSS or Atom)';
  if (/^(?:<\?xml[^>]*\?>\s*)?<(?:urlset|sitemapindex)[\s>]/.test(head)) return 'a sitemap';
  return null;
}
