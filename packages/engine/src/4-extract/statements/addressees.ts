// A cue and its content → who is spoken to: what the network links to the content, and the object of `told`, `urged`, `wrote to`.

import type { Rule, Span } from '@entente/record';
import type { StatementLexicon } from '../../3-analyse/index.js';
import { language } from '../../language.js';
import type { MentionLookUp } from './mention-look-up.js';

/** The rule. */
export const SPOKEN_TO: Rule = {
  id: 'spoken-to@1',
  room: '4-extract',
  reason: 'The network misses the object of a cue that takes its addressee (`told`, `urged`, `wrote to`).',
  clause: '`told [outlet]` is `to=`.',
};

/** The mention that grammar makes the addressee of a cue; null when there is none. */
export function addresseeOf(
  text: string,
  { cue, parts }: { cue: Span; parts: readonly Span[] },
  { lookUp, lexicon }: { lookUp: MentionLookUp; lexicon: StatementLexicon },
): number | null {
  const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/);
  if (lexicon.classesOf(words).has('phrases')) return null;
  const head = words[Math.max(0, lexicon.headOf(words))] ?? '';
  if (
    language.speech.passiveBeforeCue.test(
      text.slice(Math.max(0, cue.start - 12), cue.start).match(/(\S+)\s*$/)?.[1] ?? '',
    )
  )
    return null;
  const after = text.slice(cue.end, cue.end + 40);
  const gap = after.match(language.speech.addresseeGap)?.[0] ?? '';
  const isTo = /\S/.test(gap);
  const found = gap ? lookUp.at(cue.end + gap.length) : null;
  if (found === null) return null;
  const at = cue.end + gap.length;
  if (parts.some(({ start, end }) => start <= at && at < end)) return null;
  if (isTo) return language.speech.toWithin.test(gap) || lexicon.has('ask', head) ? found : null;
  return lexicon.has('address', head) || language.speech.addresseePreposition.test(words.join(' '))
    ? found
    : null;
}
