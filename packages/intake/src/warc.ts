// Web archives (WARC, also packed record by record) by warcio: a story per page that was fetched whole; every other response with the reason.
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { collect, peek, tooLarge } from './bytes.js';
import { type Fields, IntakeError, type Item, none, type Source } from './item.js';
import { guardAhead } from './read-ahead.js';

/** Records about the archive or the request, which never hold a story and are not told. */
const ABOUT = new Set(['warcinfo', 'request', 'metadata', 'continuation']);
/** Media types that a page of news can have; servers also send pages without a type, or with one that says nothing. */
const PAGES =
  /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|octet-stream|x-unknown)|unknown\/unknown)?$/;

/** The pages of a web archive. Content codings and chunks are taken away. */
export async function* readWarc({ name, bytes, options }: Source): AsyncGenerator<Item> {
  let count = 0;
  const opened = await peek(bytes, 11);
  if (Buffer.from(opened.head).toString('latin1').startsWith('filedesc://')) {
    yield none(name, 'unsupported', 'found an ARC archive; expected WARC, its successor');
    return;
  }
  try {
    const ahead = guardAhead(opened.bytes);
    for await (const record of new WARCParser(ahead.bytes)) {
      count++;
      ahead.expect(record.warcContentLength);
      if (!ABOUT.has(record.warcType ?? ''))
        yield await itemOf(record, `${name}#${count}`, options.mostBytes);
    }
  } catch (error) {
    yield none(
      `${name}#${count + 1}`,
      'damaged',
      `the archive can't be read from here on: ${(error as Error).message}`,
    );
    return;
  }
  if (count === 0) yield none(name, 'damaged', 'found no record; expected a WARC file');
}

async function itemOf(record: WARCRecord, name: string, most: number): Promise<Item> {
  const { warcType, warcTargetURI: url, warcDate: fetched, httpHeaders } = record;
  const skip = (found: string) =>
    none(url ? `${name} ${url}` : name, 'not-a-page', `found ${found}; expected a page`);
  if (warcType === 'revisit') return skip('a copy of an earlier response, without content');
  if (!['response', 'resource', 'conversion'].includes(warcType ?? ''))
    return skip(`a record of type ${warcType ?? '(none)'}`);
  if (warcType === 'response' && !httpHeaders) return skip('a response without HTTP headers');
  const status = httpHeaders?.statusCode;
  if (status !== undefined && status !== 200)
    return skip(`HTTP status ${status}${Math.floor(Number(status) / 100) === 3 ? ' (a redirect)' : ''}`);
  const mime = (httpHeaders ? httpHeaders.headers.get('content-type') : record.warcContentType) ?? undefined;
  if (!PAGES.test(mime?.split(';')[0]?.trim().toLowerCase() ?? '')) return skip(`media type ${mime}`);
  try {
    const content = await contentOf(record, most);
    if (content.length === 0) return skip('an empty response');
    const fields: Fields = { ...(fetched ? { fetched } : {}) };
    return {
      kind: 'story',
      name,
      origin: name,
      content,
      ...(mime ? { mime } : {}),
      ...(url ? { url } : {}),
      fields,
    };
  } catch (error) {
    if (error instanceof IntakeError) return none(name, error.code, error.message);
    return none(name, 'damaged', `the content can't be unpacked: ${(error as Error).message}`);
  }
}

/** Bytes of headers that may stand before the content of a response. */
const MOST_HEADERS = 1024 * 1024;

/** The content without chunks and content coding, within the limit before and after they are taken away. @throws IntakeError */
async function contentOf(record: WARCRecord, most: number): Promise<Uint8Array> {
  if (record.warcContentLength > most + MOST_HEADERS) throw new IntakeError('too-large', tooLarge(most));
  const headers = record.httpHeaders?.headers;
  const coding = headers?.get('content-encoding') ?? '';
  const transfer = headers?.get('transfer-encoding') ?? '';
  const chunked = transfer === 'chunked';
  // warcio would unpack a whole chunk at once, however large it becomes
  const content = await collect(new AsyncIterReader(record.reader, null, chunked), most + MOST_HEADERS);
  return unpackedWithin(content, coding || (chunked ? '' : transfer), most);
}

/** Content as a coding packed it; content that is not packed, whatever the coding says, stays as it is. @throws IntakeError, or the error of damaged content */
function unpackedWithin(content: Uint8Array, coding: string, most: number): Uint8Array {
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (content[0] === 0x1f && content[1] === 0x8b && /gzip/i.test(coding))
      return gunzipSync(content, options);
    if (/^deflate$/i.test(coding))
      return content[0] === 0x78 ? inflateSync(content, options) : inflateRawSync(content, options);
    if (/^br$/i.test(coding)) return brotliDecompressSync(content, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new IntakeError('too-large', tooLarge(most));
    throw error;
  }
  if (content.length > most) throw new IntakeError('too-large', tooLarge(most));
  return content;
}
