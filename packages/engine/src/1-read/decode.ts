// Bytes → text. Byte order mark, then the declared charset (media type, then meta or XML declaration) unless the bytes refute it, then UTF-8,
// then a guess by chardet. Names and tables of encodings: WHATWG Encoding Standard through TextDecoder.
import { mendWestern } from '@entente/record';
import { analyse } from 'chardet';
import { getEncoding } from 'encoding-sniffer/sniffer';

/** Decoded text, its encoding, and how that was known. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly how: 'bom' | 'valid' | 'declared' | 'guessed';
}

/**
 * Decodes `bytes`; null when no encoding gives readable text. `charset` is what the caller's media type declares: it wins over what the page
 * declares. Bytes refute a charset that is invalid for them, and one other than UTF-8 where they are plainly UTF-8.
 */
export function decode(bytes: Uint8Array, charset: string | null): Decoded | null {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  const sequences = countSequences(bytes);
  if (marked && (marked !== 'utf-8' || isMostlyUtf8(sequences)))
    return readable(decoded(bytes, marked, 'bom'));
  const unmarked = marked ? bytes.subarray(3) : bytes;
  const declared = [charset, sniffMeta(unmarked)].filter((name): name is string => name !== null);
  for (const name of declared) {
    const text = refutes(unmarked, name, sequences) ? null : attempt(unmarked, name, true);
    if (text !== null) return { text, encoding: name.toLowerCase(), how: 'declared' };
  }
  const strict = attempt(unmarked, 'utf-8', true);
  if (strict !== null) return { text: strict, encoding: 'utf-8', how: 'valid' };
  if (isMostlyUtf8(sequences) || isOneStrayByte(sequences, unmarked))
    return readable(decoded(unmarked, 'utf-8', 'valid'));
  const named = declared.find((name) => !UTF_8.test(name));
  return (named && readable(decoded(unmarked, named, 'declared'))) || guess(unmarked);
}

const UTF_8 = /^(?:unicode-1-1-)?utf-?8$/i;

/** Whether bytes without a mark can't be in the charset though each of them may be valid there. */
function refutes(bytes: Uint8Array, charset: string, { telling, whole, broken }: Sequences): boolean {
  if (UTF_8.test(charset)) return false;
  if (/^(?:utf-?16|ucs-2|unicode|iso-10646)/i.test(charset)) return !bytes.includes(0); // spaces and line ends have a zero
  return telling > 2 * broken || (broken === 0 && whole >= 3);
}

function decoded(bytes: Uint8Array, encoding: string, how: Decoded['how']): Decoded | null {
  const text = attempt(bytes, encoding, false);
  return text === null ? null : { text, encoding: encoding.toLowerCase(), how };
}

function attempt(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mendWestern(text) : text;
  } catch {
    return null; // malformed (fatal), or a name TextDecoder does not know
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: nearly every other byte of Western text is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le';
  return zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1 ? 'utf-16be' : null;
}

/** The charset that the page itself names. The sniffer always answers; where two defaults come back unchanged, the page names none. */
function sniffMeta(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 8192);
  const [one, other] = ['utf-8', 'koi8-r'].map((fallback) =>
    getEncoding(head, { maxBytes: 8192, defaultEncoding: fallback }),
  );
  return one && one === other ? one : null;
}

/** Longer sequences of UTF-8 that are whole, those of them that hardly stand for anything in another charset, and broken ones. */
interface Sequences {
  readonly whole: number;
  readonly telling: number;
  readonly broken: number;
}

/** `Ã©` and `â€™` are telling; `É’` (the end of a word in capitals and of a quote) is a whole sequence by chance. */
function countSequences(bytes: Uint8Array): Sequences {
  let [whole, telling, broken] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < length && ((bytes[i + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    if (length > 0 && lead < 0xf5 && found === length) {
      whole++;
      if (length > 1 || lead <= 0xc3) telling++;
    } else broken++;
    i += found;
  }
  return { whole, telling, broken };
}

/** Damaged or cut UTF-8: most of its longer sequences are whole, so what is broken is damage and no other encoding. */
const isMostlyUtf8 = ({ whole, broken }: Sequences): boolean => broken === 0 || whole > broken * 2;

/** One byte beyond ASCII in a long text of which nothing is known is damage. */
const isOneStrayByte = ({ whole, broken }: Sequences, bytes: Uint8Array): boolean =>
  broken === 1 && whole === 0 && bytes.length > 200;

/** Encodings that turn nearly any bytes into rare ideographs: a real text of theirs is recognised with much confidence. */
const MULTI_BYTE = /^(?:Shift_JIS|Big5|GB18030|EUC-|ISO-2022)/i;

/** chardet's guesses, best first; the first that TextDecoder knows and that reads as words. */
function guess(bytes: Uint8Array): Decoded | null {
  const names = analyse(bytes.subarray(0, 100_000))
    .filter(({ name, confidence }) => confidence >= (MULTI_BYTE.test(name) ? 50 : 10))
    .map((match) => match.name);
  // without any guess, a few odd bytes among Western letters; many are no text at all
  const odd = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const western = odd < bytes.length * 0.3 ? ['windows-1252'] : [];
  for (const name of [...names, ...western]) {
    const found = readable(decoded(bytes, name, 'guessed'));
    if (found && letterShare(found.text) >= 0.5) return found;
  }
  return null;
}

/** Refuses text that is full of replacement or control characters: the encoding was wrong. */
function readable(found: Decoded | null): Decoded | null {
  if (!found) return null;
  const bad = found.text.match(/[\uFFFD\u0080-\u0084\u0086-\u009F]/g)?.length ?? 0;
  return bad > found.text.length * 0.03 + 1 ? null : found;
}

/** Letters and digits among the characters that are not white space, in the first 20,000. */
function letterShare(text: string): number {
  const sample = text.slice(0, 20_000).replace(/\s+/g, '');
  return sample ? (sample.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0) / sample.length : 0;
}
