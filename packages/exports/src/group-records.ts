// Lines of records, as `read --format jsonl`, the filter and `export --format jsonl` write them → article by article; a line that fits nowhere is told, with the article that it spoils.
import { type Article, type Correction, fromJsonLine, type Record } from '@entente/record';

/** An article as its lines give it: not verified. */
export interface GroupedArticle {
  readonly kind: 'article';
  /** number of its first line */
  readonly line: number;
  readonly article: Article;
  readonly records: readonly Record[];
  readonly corrections: readonly Correction[];
  /** id of an item → number of its line */
  readonly lineOf: ReadonlyMap<string, number>;
}
/** A line that is no record, or belongs to no article; the article that it stands in is left out. */
export interface StrayLine {
  readonly kind: 'stray';
  readonly line: number;
  /** what was found and what was expected */
  readonly message: string;
}
/** A story that could not be read, as the filter tells it. */
export interface FailureLine {
  readonly kind: 'failure';
  readonly line: number;
  readonly story: string;
  readonly message: string;
}
/** What lines come to. */
export type RecordGroup = GroupedArticle | StrayLine | FailureLine;

/** One line with its number; null for one that was too long to be kept. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | null;
}

interface Open {
  readonly line: number;
  readonly article: Article;
  readonly records: Record[];
  readonly corrections: Correction[];
  readonly lineOf: Map<string, number>;
  size: number;
}

/** Most characters of the lines of one article. */
const MOST_OF_ARTICLE = 64 * 1024 * 1024;

/** Groups lines that are pushed one by one; what is complete is returned at once. `stray` leaves out the article in which it stands, `end` returns the last article. */
export function createRecordGroups(): {
  push(line: NumberedLine): RecordGroup[];
  /** a line, or what follows the last one, that cannot be read */
  stray(line: number, message: string): RecordGroup[];
  end(): RecordGroup[];
} {
  let open: Open | null = null;
  /** the article of which more lines are passed over: it was told */
  let told: string | null = null;
  const end = (): RecordGroup[] => {
    const done = open;
    open = null;
    if (!done) return [];
    const { size: _, ...group } = done;
    return [{ kind: 'article', ...group }];
  };
  const stray = (line: number, message: string): RecordGroup[] => {
    const spoilt = open;
    told = spoilt?.article.id ?? told;
    open = null;
    const lost = spoilt ? `; the article ${spoilt.article.id} of line ${spoilt.line} is left out` : '';
    return [{ kind: 'stray', line, message: `${message}${lost}` }];
  };
  const push = ({ number, text }: NumberedLine): RecordGroup[] => {
    if (text === null) return stray(number, 'found a line over the limit');
    if (text.trim() === '') return [];
    const item = parse(text, number);
    if (typeof item === 'string') return stray(number, item);
    const { kind } = item;
    if (kind === 'failure') return [...end(), failureOf(item, number)];
    if (kind === 'article') {
      const before = end();
      const article = item as unknown as Article;
      open = { line: number, article, records: [], corrections: [], lineOf: new Map(), size: 0 };
      note(open, item, { number, text });
      told = null;
      return before;
    }
    const of = String(item.article);
    if (open?.article.id !== of) {
      if (!open && told === of) return [];
      const message = `expected a record of ${open?.article.id ?? 'an article'}, found one of ${of}`;
      told = of;
      return [...end(), { kind: 'stray', line: number, message }];
    }
    note(open, item, { number, text });
    if (open.size > MOST_OF_ARTICLE)
      return stray(number, `found more than ${MOST_OF_ARTICLE} characters of records of one article`);
    if (kind === 'correction') open.corrections.push(item as unknown as Correction);
    else open.records.push(item as unknown as Record);
    return [];
  };
  return { push, stray, end };
}

function note(open: Open, { id }: Item, { number, text }: { number: number; text: string }): void {
  if (typeof id === 'string') open.lineOf.set(id, number);
  open.size += text.length;
}

type Item = { readonly kind: string; readonly id?: unknown; readonly article?: unknown };

/** The object of a line, without the `story` that `--ids` puts in front; else what is wrong. */
function parse(text: string, number: number): Item | string {
  try {
    const { story, ...item } = fromJsonLine(text, number) as unknown as Item & { story?: unknown };
    return item.kind === 'failure' ? { ...item, id: story } : item;
  } catch (error) {
    return (error as Error).message.replace(/^line \d+: /, '');
  }
}

const failureOf = (item: Item, line: number): FailureLine => {
  const { message } = item as { message?: unknown };
  return { kind: 'failure', line, story: String(item.id ?? ''), message: String(message ?? '') };
};
