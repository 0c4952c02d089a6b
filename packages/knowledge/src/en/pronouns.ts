// English: pronouns and possessives.
import type { PronounsWords } from '../language/pronouns.js';
import { anyOf } from './words.js';

/** Pronouns and possessives, in English. */
export const pronouns: PronounsWords = {
  actorKinds: {
    ...Object.fromEntries('i me my he him his she her'.split(' ').map((word) => [word, 'person' as const])),
    ...Object.fromEntries('we us they their'.split(' ').map((word) => [word, 'group' as const])),
    its: 'organization',
  },
  one: anyOf('i me my mine myself he him his himself she her hers herself it its itself'),
  many: anyOf('we us our ours ourselves they them their theirs themselves'),
  male: anyOf('he him his himself'),
  female: anyOf('she her hers herself'),
  it: /^its?$|^itself$/,
  persons: {
    ...Object.fromEntries('i me my mine myself we us our ours ourselves'.split(' ').map((word) => [word, 1])),
    ...Object.fromEntries('you your yours yourself yourselves'.split(' ').map((word) => [word, 2])),
    ...Object.fromEntries(
      'he him his himself she her hers herself it its itself they them their theirs themselves'
        .split(' ')
        .map((word) => [word, 3]),
    ),
  },
  thirdPossessive: anyOf('his her its their', 'i'),
  reflexiveEnd: /sel(?:f|ves)$/i,
  speaker: anyOf('i we you us me'),
  possessive: anyOf('his her its their our my your'),
  invertedSubject: anyOf('he she they it'),
  personal: anyOf(
    'i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself they them their theirs themselves',
  ),
  person: anyOf('he him his himself she her hers herself i me my mine myself'),
  amount: anyOf('most many few several others none neither both half millions thousands'),
  anyPossessive: anyOf('my your his her its our their', 'i'),
  first: anyOf('i we us me our my', 'i'),
  they: /^(?:they|them|their|both|each other|one another)$/i,
  possessiveOpening: /^(?:its|his|her|their|our)\b/i,
};
