// English: a paragraph → tokens with their part of speech; base forms of words. Tagger, lexicon and lemmatizer: wink-nlp with its English lite
// model and wink-lemmatizer (MIT; Universal tags), loaded when the first text is read: whoever only asks a store needs none of them.
import { createRequire } from 'node:module';
import type * as lexicon from 'wink-eng-lite-web-model';
import type lemmatizer from 'wink-lemmatizer';
import type winkNLP from 'wink-nlp';
import { foldWord } from '../fold.js';
import type { PartOfSpeech, TaggedToken } from '../language/tagger.js';
import { once } from '../name-index.js';

const require = createRequire(import.meta.url);
const tagger = once(() => {
  const wink: typeof winkNLP = require('wink-nlp');
  const model: typeof lexicon.default = require('wink-eng-lite-web-model');
  return wink(model, ['pos']);
});
const lemmatize = once((): typeof lemmatizer => require('wink-lemmatizer'));

/** The longest stretch without a space that the tagger is shown: its time grows with the square of a stretch. */
const LONGEST = 256;
/** How far behind its place a token may stand, in characters. */
const AHEAD = 40;
const STRETCH = new RegExp(`\\S{${LONGEST}}(?=\\S)`, 'g');

/** The tagger's tokens with their offsets; a token that can't be found where it should stand is left out. */
export function tagTokens(text: string): readonly TaggedToken[] {
  const { its, readDoc } = tagger();
  const plain = plainLetters(text);
  const tokens = readDoc(plain.replace(STRETCH, '$& ')).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  const found: TaggedToken[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    if (!value.trim()) continue;
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (!plain.startsWith(value, at)) {
      const ahead = plain.slice(at, at + AHEAD + value.length).indexOf(value);
      if (ahead < 0) continue;
      at += ahead;
    }
    found.push({ start: at, end: at + value.length, pos: tags[i] as PartOfSpeech });
    at += value.length;
  }
  return found;
}

/** The tagger knows few letters beyond A to Z and cuts words at the others (`Zve č an`): it is shown each with its plain letter, so offsets stay. */
function plainLetters(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
    const plain = foldWord(letter)[0] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
}

/** The base form of a verb. */
export const verbLemma = (word: string): string => lemmatize().verb(word);

/** The singular of a noun. */
export const nounLemma = (word: string): string => lemmatize().noun(word);
