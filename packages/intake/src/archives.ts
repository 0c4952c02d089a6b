// gzip, tar and zip → what is in them, each file as an input of its own. Nothing is written to disk, so a path within an archive can lead nowhere.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { collect, encodingOf } from './bytes.js';
import { IntakeError, type Item, none, type ReadItems, type Source } from './item.js';
import { tarFiles } from './tar.js';

/** Most bytes of a zip archive: its list of files stands at its end, so it is held whole. */
const MOST_ZIP = 1024 ** 3;
/** Archives that unpack to more than so many times their size, and to more than so many bytes, are bombs: text packs to a tenth. */
const MOST_TIMES = 200;
const FREE = 256 * 1024 ** 2;
/** Files that systems put beside others. */
const HIDDEN = /(?:^|\/)(?:\.(?!\.)|__MACOSX\/|Thumbs\.db$)/;

/** Reads a gzip file by `inner`. */
export async function* readGzip(source: Source, inner: ReadItems): AsyncGenerator<Item> {
  const { bytes, options } = source;
  const unpacked = gunzipped(bytes, options.mostUnpacked);
  yield* inner({ ...source, bytes: unpacked, depth: source.depth + 1 });
}

/** The unpacked bytes of a gzip file. @throws IntakeError when it is damaged or unpacks to more than `most` */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let packed = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const from = Readable.from(counted());
  from.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  try {
    for await (const chunk of from.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      const fault = tooMuch(size, packed, most);
      if (fault) throw new IntakeError('too-large', fault);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof IntakeError
      ? error
      : new IntakeError('damaged', `found damaged gzip data: ${(error as Error).message}`);
  } finally {
    from.destroy();
    gunzip.destroy();
  }
}

/** Why an archive is not unpacked further; null while it may be. */
function tooMuch(unpacked: number, packed: number, most: number): string | null {
  if (unpacked > most)
    return `found more than ${Math.round(most / 2 ** 20)} MB unpacked; expected at most that`;
  return unpacked > FREE && unpacked > packed * MOST_TIMES
    ? `found data that unpack to more than ${MOST_TIMES} times their size; expected an archive of texts`
    : null;
}

/** Reads each file of a tar archive by `inner`. */
export async function* readTar(source: Source, inner: ReadItems): AsyncGenerator<Item> {
  for await (const { name, content } of tarFiles(source.bytes))
    if (!HIDDEN.test(name))
      yield* inner({
        ...source,
        name: `${source.name}!${name}`,
        bytes: content,
        mime: undefined,
        depth: source.depth + 1,
      });
}

/** Reads each file of a zip archive by `inner`. */
export async function* readZip(source: Source, inner: ReadItems): AsyncGenerator<Item> {
  const buffer = Buffer.from(await collect(source.bytes, MOST_ZIP));
  const zip = await opened(buffer);
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    const path = pathOf(entry);
    const name = `${source.name}!${path}`;
    if (path.endsWith('/') || HIDDEN.test(path)) continue;
    unpacked += entry.uncompressedSize;
    const fault = tooMuch(unpacked, buffer.length, source.options.mostUnpacked);
    if (fault) {
      yield none(name, 'too-large', fault);
      return;
    }
    if (entry.isEncrypted()) {
      yield none(name, 'unsupported', 'found an encrypted file; expected one without a password');
      continue;
    }
    yield* inner({
      ...source,
      name,
      bytes: contentOf(zip, entry),
      mime: undefined,
      depth: source.depth + 1,
    });
  }
}

/** The path within the archive; yauzl would end at one that climbs (`../x`), which is harmless where nothing is written. */
function pathOf({ fileName }: Entry): string {
  const bytes = fileName as unknown as Uint8Array;
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

const damagedZip = (error: Error): IntakeError =>
  new IntakeError('damaged', `found a damaged zip archive: ${error.message}`);

const opened = (buffer: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
      error ? reject(damagedZip(error)) : resolve(zip),
    ),
  );

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = (): Promise<Entry | null> =>
    new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        zip.removeAllListeners();
        settle();
      };
      zip.once('entry', (entry: Entry) => done(() => resolve(entry)));
      zip.once('end', () => done(() => resolve(null)));
      zip.once('error', (error: Error) => done(() => reject(damagedZip(error))));
      zip.readEntry();
    });
  for (let entry = await next(); entry; entry = await next()) yield entry;
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(damagedZip(error)) : resolve(opened))),
  );
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof IntakeError ? error : damagedZip(error as Error);
  } finally {
    stream.destroy();
  }
}
