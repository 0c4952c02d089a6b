// WordPiece as BERT uncased does it (lower case, accents stripped, CJK split), each piece with its exact UTF-16 span in the text.
// Method: Devlin et al. 2019, Hugging Face BertNormalizer/BertPreTokenizer; greedy longest match.

/** Pieces of one text in columns; `start[i]..end[i]` is the half-open UTF-16 range that piece i was read from. No [CLS] or [SEP]. */
export interface Pieces {
  readonly ids: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const MAX_WORD = 100;
const CACHE_LIMIT = 100_000;
const PUNCTUATION = /^\p{P}$/u;
const SPACE = /^[\s\p{Zs}]$/u;
const CONTROL = /^\p{C}$/u;

const isAsciiPunctuation = (c: number) =>
  (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
const isSpace = (ch: string) => SPACE.test(ch);
const isControl = (ch: string) => ch === '\0' || ch === '\ufffd' || CONTROL.test(ch);
const isPunctuation = (ch: string) => {
  const c = ch.codePointAt(0)!;
  return c < 128 ? isAsciiPunctuation(c) : PUNCTUATION.test(ch);
};
const isCjk = (c: number) =>
  (c >= 0x4e00 && c <= 0x9fff) ||
  (c >= 0x3400 && c <= 0x4dbf) ||
  (c >= 0x20000 && c <= 0x2ceaf) ||
  (c >= 0xf900 && c <= 0xfaff) ||
  (c >= 0x2f800 && c <= 0x2fa1f);
const normal = (ch: string) =>
  ch
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** A normalised word, and the original range of each of its code units. */
interface Word {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Splits text into vocabulary pieces. One instance may be used for any number of texts; it caches words. */
export class WordPiece {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly #cache = new Map<string, readonly number[] | null>();

  /** @param vocabulary one piece per line, its id is the line number from 0; must contain `[UNK]`, `[CLS]`, `[SEP]` */
  constructor(vocabulary: readonly string[]) {
    this.#vocabulary = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.#unknown = this.#vocabulary.get('[UNK]') ?? 0;
  }

  encode(text: string): Pieces {
    const out: number[][] = [[], [], []];
    for (const word of words(text)) this.#split(word, out);
    const [ids, start, end] = out.map((column) => Int32Array.from(column));
    return { ids: ids!, start: start!, end: end! };
  }

  #split(word: Word, [ids, start, end]: number[][]): void {
    const split = this.#lookUp(word.text);
    if (split === null) {
      ids!.push(this.#unknown);
      start!.push(word.from[0]!);
      end!.push(word.to.at(-1)!);
      return;
    }
    for (let k = 0; k < split.length; k += 3) {
      ids!.push(split[k]!);
      start!.push(word.from[split[k + 1]!]!);
      end!.push(word.to[split[k + 2]! - 1]!);
    }
  }

  /** Flat triples (id, start, end) within the word, or null when the vocabulary does not cover it. */
  #lookUp(word: string): readonly number[] | null {
    const known = this.#cache.get(word);
    if (known !== undefined) return known;
    const split = word.length > MAX_WORD ? null : this.#longestMatches(word);
    if (this.#cache.size < CACHE_LIMIT) this.#cache.set(word, split);
    return split;
  }

  #longestMatches(word: string): number[] | null {
    const split: number[] = [];
    for (let start = 0; start < word.length; ) {
      let end = word.length;
      let id: number | undefined;
      for (; end > start; end--) {
        id = this.#vocabulary.get((start > 0 ? '##' : '') + word.slice(start, end));
        if (id !== undefined) break;
      }
      if (id === undefined) return null;
      split.push(id, start, end);
      start = end;
    }
    return split;
  }
}

/** Words and single punctuation marks of the text, normalised. */
function* words(text: string): Generator<Word> {
  let letters = '';
  let from: number[] = [];
  let to: number[] = [];
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i)!;
    const ch = String.fromCodePoint(point);
    const next = i + ch.length;
    const single = isPunctuation(ch) || isCjk(point);
    if ((single || isSpace(ch)) && letters) {
      yield { text: letters, from, to };
      letters = '';
      from = [];
      to = [];
    }
    if (!isSpace(ch) && !isControl(ch)) {
      const form = point < 128 ? ch.toLowerCase() : normal(ch);
      if (single && form)
        yield { text: form, from: Array(form.length).fill(i), to: Array(form.length).fill(next) };
      else {
        letters += form;
        for (let k = 0; k < form.length; k++) {
          from.push(i);
          to.push(next);
        }
      }
    }
    i = next;
  }
  if (letters) yield { text: letters, from, to };
}
