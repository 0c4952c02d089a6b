// The words of a mention → its segments: the phrase itself, then appositions and bracketed names; complements are left out.
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';

/** A stretch of a mention that names its bearer: words `from` to `to`. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const MARK = /^[,()[\]—–]$/;

/** At least one segment; the first is the phrase before any complement. */
export function splitSegments(words: readonly Word[], range: { from: number; to: number }): Segment[] {
  const segments: Segment[] = [];
  let from = range.from;
  let closed = false;
  const close = (to: number) => {
    if (!closed && to > from) segments.push({ from, to });
    closed = true;
  };
  for (let i = range.from; i < range.to; i++) {
    const word = words[i]!;
    if (MARK.test(word.text)) {
      close(i);
      from = skipAlias(i + 1, words);
      closed = false;
    } else if (i > from && opensComplement(i, words, range.to)) close(i);
  }
  close(range.to);
  return segments.length > 0 ? segments : [range];
}

/** `or NISA`, `also known as Abu Khadija`: the alias starts after these words. */
function skipAlias(i: number, words: readonly Word[]): number {
  let at = i;
  while (language.names.alias.test(words[at]?.lower ?? '')) at++;
  return at;
}

/** A preposition or relative pronoun ends the phrase, unless it is part of a name (`Committee for Freedom`, `Group of Seven`). */
function opensComplement(i: number, words: readonly Word[], end: number): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  if (word.pos === 'PRON' && language.grammar.anyRelative.test(word.lower)) return true;
  if (word.pos !== 'ADP' && word.pos !== 'SCONJ') return false;
  const inName = /^\p{Lu}/u.test(words[i - 1]!.text) && i + 1 < end && /^\p{Lu}/u.test(next?.text ?? '');
  return !(inName && language.names.afterName.test(word.lower));
}
