// Room 1: bytes → Document. Sniffs the media type, decodes the characters, takes the main text of a page. Throws ReadError for what holds no story.
import type { Document as EntenteDocument, Given } from '@entente/record';
import { hashBytes } from '@entente/record';
import { decode } from './decode.js';
import { readHtml } from './html.js';
import { binaryFormat, dataFormat, declaredCharset, declaredType, looksLikeHtml } from './media-type.js';
import { everyPageRule, type PageSwitch } from './page-rules.js';
import { ReadError } from './read-error.js';

export { foldWords } from './fold-words.js';
export {
  everyPageRule,
  PAGE_RULE_REASONS,
  type PageRule,
  type PageSwitch,
  pageRulesWithout,
} from './page-rules.js';
export { ReadError, type ReadErrorCode } from './read-error.js';

/** The most bytes that are read as one story. */
const MOST_BYTES = 32_000_000;

/** Reads one story from the bytes of a file or page; `isOn` tells which rules for pages apply. @throws ReadError */
export function readDocument(
  bytes: Uint8Array,
  given: Given,
  isOn: PageSwitch = everyPageRule,
): EntenteDocument {
  const where = given.origin ?? given.url;
  if (bytes.length === 0) throw new ReadError('empty', { found: '0 bytes', expected: 'text or HTML', where });
  if (bytes.length > MOST_BYTES)
    throw new ReadError('too-large', {
      found: `${bytes.length} bytes`,
      expected: `at most ${MOST_BYTES}`,
      where,
    });
  const content = characters(bytes, given);
  const declared = declaredType(given.mime);
  const data = dataFormat(content);
  if (data) throw new ReadError('no-article', { found: data, expected: 'one story as text or HTML', where });
  const mime =
    declared === 'text/html' || (declared === null && looksLikeHtml(content)) ? 'text/html' : 'text/plain';
  const { text, metadata, sections } =
    mime === 'text/html'
      ? readHtml(content, given, isOn)
      : { text: content, metadata: {}, sections: undefined };
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new ReadError('empty', {
      found: `${bytes.length} bytes without a letter`,
      expected: 'text or HTML',
      where,
    });
  return { id: hashBytes(bytes), mime, text, metadata, ...(sections ? { sections } : {}), given };
}

/** The decoded characters, without a byte order mark. */
function characters(bytes: Uint8Array, given: Given): string {
  const where = given.origin ?? given.url;
  const format =
    binaryFormat(bytes) ?? (declaredType(given.mime) === 'binary' ? `media type ${given.mime}` : null);
  if (format) throw new ReadError('binary', { found: format, expected: 'text or HTML', where });
  const decoded = decode(bytes, declaredCharset(given.mime));
  if (decoded && decoded.how !== 'guessed') {
    refuseControls(decoded.text, where);
    return decoded.text;
  }
  refuseControls(new TextDecoder('latin1').decode(bytes), where);
  if (!decoded) {
    const named = declaredCharset(given.mime);
    const found = `bytes that are neither UTF-8 nor readable in ${named ?? 'any encoding that was tried'} (first odd byte at ${firstOddByte(bytes)})`;
    throw new ReadError('encoding', { found, expected: 'UTF-8, or a declared encoding', where });
  }
  return decoded.text;
}

/** Text may hold a stray control character after damage; one in a hundred means that it is no text. */
function refuseControls(text: string, where: string | undefined): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary data from text
  const found = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (found > text.length * 0.01 + 1)
    throw new ReadError('binary', {
      found: `${found} control characters in ${text.length}`,
      expected: 'text or HTML',
      where,
    });
}

function firstOddByte(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80);
}
