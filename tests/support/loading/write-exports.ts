// Test support: every export of the gold stories and one odd article in a folder, and beside them, as expected.json, what Python and R must find.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStoreFormat, readCsv, type StoredArticle } from '@entente/exports';
import {
  allStored,
  occurredIn,
  shifted,
  storedGold,
  type WrittenFile,
  withEvents,
  writeStored,
} from '../stored-gold.js';

/** Tables: what a reader must be told, and what it must find out by itself. */
const TABLES = [
  {
    name: 'gdelt',
    header: false,
    codes: ['EventCode', 'EventBaseCode', 'EventRootCode'],
    numbers: ['GLOBALEVENTID', 'FractionDate', 'QuadClass', 'GoldsteinScale', 'NumMentions', 'ActionGeo_Lat'],
    days: ['SQLDATE'],
    dayFormat: '%Y%m%d',
  },
  {
    name: 'gdelt-mentions',
    header: false,
    codes: [],
    numbers: [
      'GLOBALEVENTID',
      'SentenceID',
      'Actor1CharOffset',
      'ActionCharOffset',
      'Confidence',
      'MentionDocLen',
    ],
    days: [],
    dayFormat: '',
  },
  {
    name: 'icews',
    header: true,
    codes: ['CAMEO Code'],
    numbers: ['Event ID', 'Intensity', 'Story ID', 'Sentence Number', 'Latitude', 'Longitude'],
    days: ['Event Date'],
    dayFormat: '%Y-%m-%d',
  },
  {
    name: 'polecat',
    header: true,
    codes: [],
    numbers: ['Intensity', 'Latitude', 'Longitude', 'GeoNames ID'],
    days: ['Event Date', 'Publication Date'],
    dayFormat: '%Y-%m-%d',
  },
  {
    name: 'phoenix',
    header: false,
    codes: ['Month', 'Day', 'EventCode', 'EventRootCode'],
    numbers: ['Year', 'QuadClass', 'GoldsteinScore', 'Lat', 'Lon'],
    days: ['Date'],
    dayFormat: '%Y%m%d',
  },
  {
    name: 'csv',
    header: true,
    codes: ['cameo'],
    numbers: ['quad', 'goldstein_gdelt', 'lat', 'trigger_start', 'confidence', 'place_geonames'],
    days: ['published', 'date_from'],
    dayFormat: '%Y-%m-%d',
  },
] as const;

const PARQUET_TYPES = {
  text: 'string',
  integer: 'int32',
  number: 'double',
  day: 'date32[day]',
  list: 'list<element: string not null>',
} as const;

/** A story in which everything that breaks tables stands in names, title and publisher; its place is known. */
function oddArticle(): StoredArticle {
  const stored = shifted(storedGold('w05-026'), '🕊️ ');
  const article = { ...stored.article, id: 'odd-article' };
  const place = {
    name: 'Côte d\'Ivoire "North"',
    country: 'CIV',
    admin1: null,
    geonames: 2287781,
    lat: 8,
    lon: -5.5,
    feature: 'country',
    ref: 'place-odd',
  };
  return withEvents({ ...stored, article }, (events) =>
    events.map((event) => ({
      ...event,
      id: `odd-${event.id}`,
      happening: `odd-${event.happening}`,
      article: article.id,
      title: '=HYPERLINK("x")\n#1, "quoted\'; \t– Ελλάδα',
      publisher: '"Ünder\tthe #1 Tree',
      actors: event.actors.map((one) => ({ ...one, name: `${one.name} "the\n#1"` })),
      place,
    })),
  );
}

/** Writes all files and what is expected of them. */
export async function writeExports(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const articles = [...allStored(), oddArticle()];
  const write = async (name: string): Promise<WrittenFile & { file: string }> => {
    const format = findStoreFormat(name)!;
    const file = `events-${name}.${format.extension}`;
    const written = await writeStored(format, articles);
    writeFileSync(join(folder, file), written.bytes);
    writeFileSync(join(folder, `${file}.notes.json`), JSON.stringify(written.notes));
    return { ...written, file };
  };
  const tables: Record<string, object> = {};
  for (const { name, header, ...how } of TABLES) {
    const { file, text, lines } = await write(name);
    const columns = findStoreFormat(name)!.columns.map((column) => column.name);
    const body = lines.slice(Number(header)).map((line) => line.split('\t'));
    const cells = name === 'csv' ? rawCsv(text) : body;
    tables[name] = { file, header, columns, cells, separator: name === 'csv' ? ',' : '\t', ...how };
  }
  const columnsOf = (name: string) => findStoreFormat(name)!.columns.map((column) => column.name);
  const [parquet, jsonl, plover, geojson] = [
    await write('parquet'),
    await write('jsonl'),
    await write('plover'),
    await write('geojson'),
  ];
  const ids = ({ lines }: WrittenFile) => lines.map((line) => (JSON.parse(line) as { id: string }).id);
  const events = occurredIn(articles);
  const expected = {
    tables,
    parquet: {
      file: parquet.file,
      columns: columnsOf('parquet'),
      types: Object.fromEntries(
        findStoreFormat('parquet')!.columns.map(({ name, from }) => [
          name,
          PARQUET_TYPES[from.match(/\((\w+)\)$/)![1] as keyof typeof PARQUET_TYPES],
        ]),
      ),
      ids: events.map(({ id }) => id),
      codes: events.map(({ cameo }) => cameo),
      titles: events.map(({ title }) => title),
      actors: events.map(({ actors }) => actors.map(({ name }) => name)),
      days: events.map(({ date }) => date.from),
    },
    jsonl: { file: jsonl.file, ids: ids(jsonl), columns: ['id', 'kind', 'article', 'text', 'quote'] },
    plover: {
      file: plover.file,
      ids: ids(plover),
      columns: columnsOf('plover').filter((name) => name !== 'link'),
    },
    geojson: {
      file: geojson.file,
      ids: events.map(({ id }) => id),
      columns: columnsOf('geojson').filter((name) => name !== 'geometry'),
    },
    ...mentionWords(articles, tables['gdelt-mentions'] as { cells: string[][] }),
  };
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected));
}

/** CSV cells as they stand in the file, the mark against formulas included: pandas and R know nothing of it. */
function rawCsv(text: string): string[][] {
  return readCsv(text).map((row) =>
    Object.values(row).map((cell) =>
      /^'*[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+$/.test(cell) ? `'${cell}` : cell,
    ),
  );
}

/** The words that must stand at the offsets of each mention, from the records; null where the offset must be -1. */
function mentionWords(articles: readonly StoredArticle[], { cells }: { cells: string[][] }) {
  const byAddress = new Map(articles.map((stored) => [`entente:${stored.article.id}`, stored]));
  const words = cells.map((row) => {
    const { article, current } = byAddress.get(row[5]!)!;
    const points = [...article.text];
    return [row[7]!, row[8]!, row[9]!].map((offset) => {
      const at = Number(offset);
      if (at === -1) return null;
      const rest = points.slice(at).join('');
      const found = current
        .map(({ quote }) => quote)
        .filter((quote) => rest.startsWith(quote))
        .sort((a, b) => b.length - a.length);
      return found[0] ?? '(no mention begins here)';
    });
  });
  return {
    words,
    texts: Object.fromEntries([...byAddress].map(([key, { article }]) => [key, article.text])),
  };
}
