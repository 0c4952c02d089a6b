// The parts of a phrase of role. In: a noun phrase as a text writes it. Out: its segments, each with its words, where its head ends
// and where the complement (`of …`, `for …`) starts. Head and modifiers after Huddleston & Pullum, Cambridge Grammar, ch. 5.
import { foldWord } from './fold.js';

/** A word of a phrase: folded, and what its spelling tells. */
export interface PhraseWord {
  readonly folded: string;
  /** folded without its possessive: `army's` is `armys` in `army's council`, `army` as the owner of a spokesman */
  readonly owner: string;
  /** as the text writes it, without possessive */
  readonly written: string;
  readonly capitalized: boolean;
  /** `Kenya's`, `the rebels'`: what follows is the head */
  readonly possessive: boolean;
}

/** A stretch of a phrase without comma, bracket or relative clause. */
export interface Segment {
  readonly words: readonly PhraseWord[];
  /** first word of the head: after a possessive and after `dozens of` */
  readonly start: number;
  /** one past the last word of the head: a preposition or the end */
  readonly end: number;
}

/** Words that the cutting of a phrase goes by; lists of data/words. */
export interface PhraseWords {
  readonly prepositions: ReadonlySet<string>;
  /** those of them that tell whose a person is: `of`, `for`, `from` */
  readonly 'belonging-prepositions': ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** `than`, `to`, `over`: before a figure no prepositions */
  readonly approximators: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
}

const POSSESSIVE = /['’]s?$/i;

/** Cuts a phrase into segments, in order. */
export function splitPhrase(phrase: string, lists: PhraseWords): readonly Segment[] {
  const segments: Segment[] = [];
  for (const stretch of phrase.split(/[,;:()[\]“”"]|\s[-–—]+\s|—/)) {
    const words = readWords(stretch);
    const cut = words.findIndex((word, at) => at > 0 && lists.relatives.has(word.folded));
    const kept = cut < 0 ? words : words.slice(0, cut);
    if (kept.length > 0) segments.push(boundHead(kept, lists));
  }
  return segments;
}

function readWords(stretch: string): readonly PhraseWord[] {
  return stretch.split(/\s+/).flatMap((token) => {
    const possessive = POSSESSIVE.test(token);
    // an abbreviation (`U.S.-backed`) and a compound (`vice-president`) are read word by word, as rows are folded
    const parts = token.split(/[-–/]/).filter((part) => foldWord(part) !== '');
    return parts.map((part, at) => ({
      folded: foldWord(part),
      owner: foldWord(part.replace(POSSESSIVE, '')),
      written: part.replace(POSSESSIVE, ''),
      capitalized: /^['‘"(]?\p{Lu}/u.test(part),
      possessive: possessive && at === parts.length - 1,
    }));
  });
}

function boundHead(words: readonly PhraseWord[], lists: PhraseWords): Segment {
  const preposition = nextPreposition(words, 1, lists);
  const first = words.slice(0, preposition);
  const last = first.at(-1);
  // `dozens of protesters`, `some of the soldiers`: the complement is the head
  if (last && lists.quantities.has(last.folded) && words[preposition]?.folded === 'of') {
    const rest = boundHead(words.slice(preposition + 1), lists);
    return { words, start: rest.start + preposition + 1, end: rest.end + preposition + 1 };
  }
  const possessive = first.findLastIndex((word, at) => word.possessive && at < first.length - 1);
  return { words, start: possessive + 1, end: first.length };
}

/** The next word that ends a head: a preposition, or `and` before a new noun phrase (`leader of the rebels and a friend of his`). */
function nextPreposition(words: readonly PhraseWord[], from: number, lists: PhraseWords): number {
  const found = words.findIndex((word, at) => {
    if (at < from) return false;
    const next = words[at + 1]?.folded ?? '';
    if (word.folded === 'and' || word.folded === 'or') return lists.determiners.has(next);
    // `more than 200 hostages`, `up to 500 troops`: the number goes on with the head
    const counts = lists.approximators.has(word.folded) && /^\d/.test(next);
    return lists.prepositions.has(word.folded) && !counts;
  });
  return found < 0 ? words.length : found;
}

/** What belongs to the head that ends before word `from`: `the rebels` in `leader of the rebels`; undefined when nothing follows. */
export function complementOf(segment: Segment, from: number, lists: PhraseWords): Segment | undefined {
  const at = nextPreposition(segment.words, from, lists);
  const preposition = segment.words[at];
  const rest = segment.words.slice(at + 1);
  if (!preposition || !lists['belonging-prepositions'].has(preposition.folded)) return undefined;
  return rest.length > 0 ? boundHead(rest, lists) : undefined;
}
