// One input of any format → its stories, one at a time, in order. A fault of a container ends that container, never the others.
import { collect, peek } from './bytes.js';
import {
  DEFAULT_LIMITS,
  type FormatIn,
  IntakeError,
  type IntakeInput,
  type IntakeOptions,
  type Item,
  none,
  type ReadItems,
  type Source,
} from './item.js';
import { formatOf } from './sniff.js';

/** Archives within archives that are opened. */
const MOST_DEPTH = 4;
/** Bytes by which a format is told. */
const HEAD = 65_536;

/** A reader that is loaded with the first input of its format: most runs need one, and some libraries are large. */
const later = (load: () => Promise<ReadItems>): ReadItems =>
  async function* (source) {
    yield* (await load())(source);
  };

const READERS: Readonly<Record<FormatIn, ReadItems>> = {
  story: readStory,
  jsonl: later(async () => (await import('./json.js')).readJsonLines),
  json: later(async () => (await import('./json.js')).readJson),
  csv: later(async () => (await import('./table.js')).readTable),
  tsv: later(async () => (await import('./table.js')).readTable),
  feed: later(async () => (await import('./feed.js')).readFeed),
  nitf: later(async () => (await import('./news-xml.js')).readNitf),
  newsml: later(async () => (await import('./news-xml.js')).readNewsml),
  warc: later(async () => (await import('./warc.js')).readWarc),
  tar: later(async () => {
    const { readTar } = await import('./archives.js');
    return (source) => readTar(source, readAny);
  }),
  zip: later(async () => {
    const { readZip } = await import('./archives.js');
    return (source) => readZip(source, readAny);
  }),
  gzip: later(async () => {
    const { readGzip } = await import('./archives.js');
    return (source) => readGzip(source, readAny);
  }),
};
const PACKED: ReadonlySet<FormatIn> = new Set(['tar', 'zip', 'gzip']);

/**
 * The stories of one input, and for each part that holds none the reason. Memory is that of one story, line or feed (of the whole file
 * for a zip archive). Never throws for what the input holds; errors of reading its bytes are thrown.
 */
export async function* openInput(input: IntakeInput, options: IntakeOptions = {}): AsyncGenerator<Item> {
  yield* readAny({ ...input, options: { ...DEFAULT_LIMITS, ...options }, depth: 0 });
}

async function* readAny(source: Source): AsyncGenerator<Item> {
  const { name, options, depth } = source;
  if (depth > MOST_DEPTH) {
    yield none(
      name,
      'too-deep',
      `found archives within archives, ${depth} deep; expected at most ${MOST_DEPTH}`,
    );
    return;
  }
  try {
    const { head, bytes } = await peek(source.bytes, HEAD);
    const found = formatOf(head, source, options.columns);
    // a stated format holds for what is within a packed file
    const format = options.as && !(PACKED.has(found) && !PACKED.has(options.as)) ? options.as : found;
    let count = 0;
    for await (const item of READERS[format]({ ...source, bytes })) {
      count++;
      yield item;
    }
    if (count === 0)
      yield none(name, 'no-text', `found nothing in it (${format}); expected at least one story`);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    yield none(name, error.code, error.message);
  }
}

/** One text or page; what it is, and whether it holds a story, the engine's first room says. */
async function* readStory({ name, bytes, mime, url, options }: Source): AsyncGenerator<Item> {
  const content = await collect(bytes, options.mostBytes);
  yield { kind: 'story', name, origin: name, content, ...(mime ? { mime } : {}), ...(url ? { url } : {}) };
}
