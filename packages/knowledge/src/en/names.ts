// English: names: titles, particles and what stands before them.
import type { NamesWords } from '../language/names.js';
import { anyOf } from './words.js';

/** Names: titles, particles and what stands before them, in English. */
export const names: NamesWords = {
  notSame: /^(?:\p{Lu}?\p{Ll}+ )?(?:and|or|other|another|some|more|no|any|many|several|few|\d)/iu,
  openNoun: anyOf('ministry army party council bank house state union united national'),
  groupCount:
    /\b(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)\b/i,
  twoOrAnother: /^(?:two|another)/i,
  particle: anyOf('de da dos del della di du van von der den bin ibn al el ag ould la le ter e y', 'i'),
  title:
    /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Prof|Gen|Col|Lt|Capt|Maj|Sgt|Adm|Rev|Sen|Rep|Gov|Hon|St|Mme|Herr|Don|Doña|Sheikh|Ayatollah|Mullah|Haji|Vice|Deputy|First|Former|Acting)\.?$/,
  manyOpening: anyOf('Dozens Scores Hundreds Thousands Tens Millions Several Many'),
  generation: /\b(?:younger|elder|older|junior)\b/,
  arabicArticle: /^(?:al|el|as|ad|ar|an|az|ash|at) /,
  alias: anyOf('or also formerly known called as better'),
  afterName: anyOf('of for without against to'),
  shortName: /^(?:the )?\p{Lu}\p{Ll}{1,2}$/u,
  alsoKnown: /^also known as/,
  formerlyKnown: /^(?:also|formerly) (?:known|called|named)|^better known/,
  loneArticle: anyOf('al el ul', 'i'),
  abbreviatedTitle: /^(?:mrs?|ms|dr|gen|col|sen|rep|gov)$/,
};
