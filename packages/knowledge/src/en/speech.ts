// English: reported speech: cues, sources, addressees, carriers and where a content begins and ends.
import type { SpeechWords } from '../language/speech.js';
import { anyOf, set, WEEKDAYS } from './words.js';

/** Reported speech: cues, sources, addressees, carriers and where a content begins and ends, in English. */
export const speech: SpeechWords = {
  contentStarts: set('that to whether if how what as of for about'),
  citedVerb: anyOf('quoted cited'),
  relativeClause: /, (?:which|who|whose) /,
  lastRelativeClause: /^[^,]*, (?:which|who|whose) [^,]*$/,
  trailingJoint: /[\s,]*(?:\b(?:and|but|or|as|that|which|who)\s*)?$/,
  leadingJoint: /^[\s,]*(?:(?:and|but)\s+)?/i,
  contentLead: /^(?:[\s,;:.—–-]+|(?:and|but)\s+(?=that\s)|of\s+(?=that\s))/,
  thatBefore: /\b(?:that|whether)\s+$/,
  butWithin: /, (?:but|while|although|though) /,
  contentTail:
    /(?:[\s,;:—–-]+|(?:[\s,]+(?:and|but|or))+|[.!?](?=$)(?<!\b(?:\p{Lu}|Inc|Co|Corp|Jr|Sr|etc)\.))+$/u,
  occasion: anyOf('in on at during after of'),
  emptyContent: anyOf('it its that this what which he him them they so no the a of to'),
  plainSay: anyOf('say said says told tells tell'),
  speakerLabel:
    /^["“”]?(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|de |van |al-|bin )[\p{L}\p{M}.'’-]*){0,4})((?:, [^:\n]{1,60})?(?: \([^)\n]{1,60}\))?):\s+(?=\S)/u,
  bareSay: anyOf('say says said'),
  claim: /^claim/,
  dayAfterCue: anyOf(`on ${WEEKDAYS} yesterday today`),
  trailingOpening: /(?:; |: |[—–―] | - |[”"] |, (?:and|but|while|though|although) |• )/g,
  trailingLead: /^(?:(?:and|but|meanwhile|however|still|yet),? )+/i,
  endsRelative: /(?:^|\s)(?:which|that|who)$/,
  dayThenEnd:
    /^(?: (?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today))?\s*(?:[.;]|,|$)/,
  andBetween: /^,? and /,
  contentOpening: anyOf('of about against the a an its his her their'),
  pastCue: /(?:ed|said|told|wrote|spoke|swore|put)$/,
  danglingSource:
    /(?:^|\s)(?:the|an?|this|that|of|in|on|at|for|and|or|to|with|by|from|its|his|her|their|’s|'s)$/i,
  timeEnd:
    /(?:^|\s)(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|day|week|month|year|morning|night)$/i,
  danglingBeforeSource:
    /(?:^|[\s(])(?:the|an?|this|that|its|his|her|their|our|of|in|on|at|for|and|or|to|with|by|from|as|’s|'s)$/i,
  joinsSource: anyOf('and or of in on at for to with by from'),
  sayingVerb:
    /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|hinks?|hought)|adm[a-z]+|add(?:s|ed)?|alleg[a-z]+|announc[a-z]+|argu[a-z]+|believ[a-z]+|claim[a-z]*|conclud[a-z]+|confirm[a-z]*|declar[a-z]+|den(?:y|ies|ied)|estimat[a-z]+|fear[a-z]*|hear[a-z]*|hop(?:es?|ed)|indicat[a-z]+|insist[a-z]*|kn(?:ow|ows|ew)|learn[a-z]*|mean[a-z]*|not(?:es?|ed)|report[a-z]*|s(?:aw|ees?|how[a-z]*|uggest[a-z]*|tat(?:es?|ed))|warn[a-z]*|wr(?:ites?|ote))$/,
  passiveBeforeCue: /^(?:was|were|been|being|is|are|am|be)\s*$/i,
  addresseeGap: /^\s+(?:to\s+|with\s+|on\s+|upon\s+)?/,
  toWithin: /\bto\s/,
  addresseePreposition: /\b(?:to|on|upon|with)$/,
  relayed:
    /^[^.;:“”"\n]{0,80}?(?:,\s*according to|\b(?:as|was|were)?\s*(?:carried|reported|quoted|cited|published|broadcast|aired|relayed|printed|picked up|released|distributed) (?:by|on|in))\s+/,
  citing:
    /^[^.;“”"\n]{0,60}?,?\s*(?:(?:which|that|who)\s+)?(?:citing|cited|quoting|quoted|crediting|naming|relaying|attributing (?:it|this|the \p{L}+) to|on the (?:word|say-so|authority) of)\s+/u,
  learned: /^(?:learn|gather|understand|hear|relay)/,
  quotes: /^(?:has |had |also )?(?:quoted|quotes|cited)\s+/,
  asSaying: /^\s*as\s+\p{L}+ing/u,
  quotedBy: /^(?:(?:was|were) )?(?:quoted|cited)(?: as saying)? by\s+(?:the\s+)?/,
  finalThe: /the\s+$/,
  beBetween: /^[\s,]*(?:(?:was|were|is|are|has been|have been)\s+)?$/,
  accordingTo: /^according to$/i,
  fromBehind: /^\s+from\s+/,
  verbBehind: /^\s+(?:has |had |have |also |later )?(\p{L}+)/u,
  betweenSources: /^\s*(?:,\s*)?(?:and|as well as|or|,)\s+(?:[\p{L}.]+(?: \p{Lu}[\p{L}.]*)?['’]s? )?$/u,
};
