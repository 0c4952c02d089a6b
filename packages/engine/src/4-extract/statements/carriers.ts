// The words around an attribution → who carried it here: `according to RIA Novosti`, `Reuters reported, citing the ministry`, `quoted by`.

import type { MentionLayer, Rule, Span } from '@entente/record';
import type { StatementLexicon } from '../../3-analyse/index.js';
import { language } from '../../language.js';
import type { MentionLookUp } from './mention-look-up.js';

/** The rule. */
export const CARRIED: Rule = {
  id: 'carried-by@1',
  room: '4-extract',
  reason:
    'The network misses most carriers: a second attribution (`…, V reported`), a cited source (`V reported, citing S`), `quoted by`, `carried by`.',
  clause:
    '`via`: who carried it to this outlet, nearest last (`Wang told Lavrov …, according to RIA Novosti` → source Wang, to Lavrov, via RIA).',
};

/** What the rules look at: the sentence, the attribution in it, the mentions. */
export interface Attribution {
  readonly text: string;
  readonly sentence: Span;
  readonly parts: readonly Span[];
  readonly cue: Span;
  /** mentions that are its sources so far */
  readonly sources: readonly number[];
  readonly mentions: readonly MentionLayer[];
  readonly lookUp: MentionLookUp;
  readonly lexicon: StatementLexicon;
}
/** Sources and carriers as grammar has them. */
export interface Carriage {
  readonly sources: readonly number[];
  readonly via: readonly number[];
}

const RELAYED = language.speech.relayed;
const CITING = language.speech.citing;
const LEARNED = language.speech.learned;

/** Who said it and who passed it on. Each rule in turn may name a carrier, or show that the supposed source is one. */
export function carriersOf(attribution: Attribution): Carriage {
  return (
    quotedAs(attribution) ??
    citing(attribution) ??
    relayed(attribution) ?? { sources: attribution.sources, via: [] }
  );
}

/** `V quoted S as saying`, `S was quoted as saying by V`, `S, quoted by V, said`. */
function quotedAs({ text, cue, sentence, sources, lookUp, mentions }: Attribution): Carriage | null {
  const around = text.slice(cue.start, sentence.end);
  const match = around.match(language.speech.quotes);
  const object = match && lookUp.at(cue.start + match[0].length);
  if (
    match &&
    object !== null &&
    object !== undefined &&
    language.speech.asSaying.test(text.slice(mentions[object]!.end))
  )
    return { sources: [object], via: sources.filter((i) => i !== object) };
  const passive = around.match(language.speech.quotedBy);
  const agent = passive && lookUp.at(cue.start + passive[0].replace(language.speech.finalThe, '').length);
  if (agent !== null && agent !== undefined && passive) {
    const subject = subjectBefore(cue.start, { text, lookUp, mentions });
    if (sources.includes(agent)) return subject === null ? null : { sources: [subject], via: [agent] };
    return { sources, via: [agent] };
  }
  return null;
}

function subjectBefore(
  offset: number,
  { text, lookUp, mentions }: Pick<Attribution, 'text' | 'lookUp' | 'mentions'>,
): number | null {
  const found = lookUp.before(offset);
  if (found === null) return null;
  return language.speech.beBetween.test(text.slice(mentions[found]!.end, offset)) ? found : null;
}

/** `V reported, citing S`; `V learned from S`: V is the carrier, S the source. */
function citing({ text, cue, sentence, sources, lookUp, lexicon, parts }: Attribution): Carriage | null {
  if (sources.length === 0) return null;
  const word = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/).at(-1)!;
  const isCarrier =
    lexicon.has('carrier-verbs', word) || language.speech.accordingTo.test(text.slice(cue.start, cue.end));
  if (!isCarrier) return null;
  const end = endOfAttribution({ cue, parts });
  const tail = text.slice(end, sentence.end);
  const match =
    (LEARNED.test(word) && text.slice(cue.end, sentence.end).match(language.speech.fromBehind)) || null;
  const at = match ? cue.end + match[0].length : null;
  const cited =
    at ??
    (() => {
      const found = tail.match(CITING);
      return found ? end + found[0].length : null;
    })();
  const source = cited === null ? null : lookUp.at(cited);
  return source === null || sources.includes(source) ? null : { sources: [source], via: sources };
}

/** `…, according to V`, `…, V reported`, `in remarks carried by V`. */
function relayed({
  text,
  cue,
  sentence,
  sources,
  parts,
  mentions,
  lookUp,
  lexicon,
}: Attribution): Carriage | null {
  const end = endOfAttribution({ cue, parts });
  const tail = text.slice(end, sentence.end);
  const match = tail.match(RELAYED);
  const carrier = match ? lookUp.at(end + match[0].length) : null;
  if (carrier !== null && !sources.includes(carrier)) return { sources, via: [carrier] };
  const comma = tail.match(/^\s*,?\s+/);
  const subject = comma && /,/.test(tail.slice(0, comma[0].length)) ? lookUp.at(end + comma[0].length) : null;
  if (subject === null || sources.includes(subject)) return null;
  const verb = text.slice(mentions[subject]!.end, sentence.end).match(language.speech.verbBehind)?.[1];
  // `Canada asked for talks, the court said`: a statement about an act, not one that was carried
  const isSaid = lexicon.classesOf(text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)).has('say');
  return isSaid && verb && lexicon.has('carrier-verbs', verb.toLowerCase())
    ? { sources, via: [subject] }
    : null;
}

/** Where the cue and the content that precedes or follows it have both ended. */
const endOfAttribution = ({ cue, parts }: Pick<Attribution, 'cue' | 'parts'>): number =>
  Math.max(cue.end, ...parts.map(({ end }) => end));
