// Every reading of a store: it can be read, is what its digest says, and verifies against its article and the schemas.
import { type NewArticle, verify } from '@entente/record';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';
import { digestOf, type ReadingRow, readingsOf } from '../write/readings.js';
import type { OnProgress, StoreFault } from './report.js';

const AT_ONCE = 50;

/** An article's place, from its row. */
export interface Listed {
  readonly n: number;
  readonly id: string;
  readonly reading: number;
}
/** Faults of readings, and the numbers of the articles whose last reading cannot be used. */
export interface CheckedReadings {
  readonly faults: readonly StoreFault[];
  readonly unusable: ReadonlySet<number>;
  readonly readings: number;
}

/** Checks all readings of the articles. */
export async function checkReadings(
  db: Database,
  articles: readonly Listed[],
  onProgress: OnProgress,
): Promise<CheckedReadings> {
  const faults: StoreFault[] = [];
  const unusable = new Set<number>();
  let readings = 0;
  const look = ({ id, n, reading: last }: Listed, rows: readonly ReadingRow[], broken: string | null) => {
    readings += rows.length;
    const own = rows.map((row) => ({ reading: row.reading, message: faultOf(row, id) }));
    if (broken) own.push({ reading: last, message: broken });
    else if (!rows.some((row) => row.reading === last))
      own.push({ reading: last, message: `found no reading ${last}` });
    for (const { reading, message } of own) {
      if (message === null) continue;
      faults.push({
        kind: 'reading',
        where: id,
        message: `reading ${reading}: ${message}`,
        repairable: false,
      });
      if (reading === last) unusable.add(n);
    }
  };
  for (let i = 0; i < articles.length; i += AT_ONCE) {
    const part = articles.slice(i, i + AT_ONCE);
    const numbers = part.map(({ n }) => n);
    const rows = await readingsOf(db, numbers).catch(() => null);
    for (const article of part) {
      const own = rows ?? (await readingsOf(db, [article.n]).catch((error: Error) => error));
      if (own instanceof Error) look(article, [], `cannot be read: ${own.message}`);
      else
        look(
          article,
          own.filter((row) => row.article === article.n),
          null,
        );
    }
    onProgress('readings', Math.min(i + AT_ONCE, articles.length), articles.length);
  }
  return { faults, unusable, readings };
}

/** What is wrong with a reading of the article with that id; null when nothing is. */
function faultOf({ digest, body }: ReadingRow, id: string): string | null {
  try {
    const given = unpack<NewArticle>(body);
    const { article, records } = given;
    if (article.id !== id) return `is of the article ${article.id}, expected ${id}`;
    if (digestOf(given) !== digest) return 'is not what its digest says';
    const [fault, ...more] = verify(article, records);
    if (!fault) return null;
    return `does not verify: ${fault.record}.${fault.path}: ${fault.message}${more.length > 0 ? `, and ${more.length} more` : ''}`;
  } catch (error) {
    return `cannot be unpacked: ${(error as Error).message}`;
  }
}
