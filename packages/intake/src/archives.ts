// gzip, tar and zip → what is in them, each file as an input of its own. Nothing is written to disk, so a path within an archive can lead nowhere.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { collect, encodingOf } from './bytes.js';
import { IntakeError, type Item, none, type ReadItems, type Source } from './item.js';

/** Most bytes of a zip archive: its list of files stands at its end, so it is held whole. */
const MOST_ZIP = 1024 ** 3;
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
  const from = Readable.from(bytes);
  from.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  try {
    for await (const chunk of from.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most)
        throw new IntakeError(
          'too-large',
          `found more than ${Math.round(most / 2 ** 20)} MB unpacked; expected at most that`,
        );
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

/** Reads each file of a tar archive by `inner`. */
export async function* readTar(source: Source, inner: ReadItems): AsyncGenerator<Item> {
  const tar = extract();
  const from = Readable.from(source.bytes);
  from.on('error', (error) => tar.destroy(error));
  from.pipe(tar);
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header;
      if (type === 'file' && !HIDDEN.test(name))
        yield* inner({
          ...source,
          name: `${source.name}!${name}`,
          bytes: entry,
          mime: undefined,
          depth: source.depth + 1,
        });
      entry.resume();
    }
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError('damaged', `found a damaged tar archive: ${(error as Error).message}`);
  } finally {
    from.destroy();
  }
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
    if (unpacked > source.options.mostUnpacked) {
      yield none(
        name,
        'too-large',
        `found more than ${Math.round(source.options.mostUnpacked / 2 ** 20)} MB unpacked; expected at most that`,
      );
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
