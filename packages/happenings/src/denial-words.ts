// Words by which a report says that a claim is denied. Read by `denial-links.ts`.

const CLAIM = [
  'claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|insinuations?|stor(?:y|ies)|accounts?|version',
  'speculation|complaints?|criticism|reporting|statements?|narrative|talk',
].join('|');
const FALSE = [
  'false|untrue|not true|wrong|incorrect|inaccurate|baseless|unfounded|groundless|without (?:any )?(?:foundation|basis|substance|merit)|unsubstantiated',
  'fabricat(?:ed|ions?)|invent(?:ed|ions?)|(?:a |pure )?(?:lies?|fiction|fantasy|nonsense|slander|hoax|propaganda|rumours?|libel|calumny)|fake(?: news)?|made up|absurd|ridiculous',
].join('|');
const NOT_SO = `(?:^|and )(?:that )?`;
const VERDICT = `(?:(?:all|entirely|totally|completely|simply|utterly|absolutely|wholly|plainly|a|an|pure|complete|total|utter|outright|blatant|malicious) )*(?:${FALSE})`;
const MEANT = `it|this|that|these|those|they|such (?:an? )?(?:${CLAIM})|(?:the|these|those|all|both|any|his|her|its|their) (?:\\p{L}+ ){0,2}(?:${CLAIM})`;
const DENIES = 'den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?|contradict(?:s|ed)?';
const DISMISSES = 'reject(?:s|ed)?|dismiss(?:es|ed)?|rebuff(?:s|ed)?|rubbish(?:es|ed)?';
const CALLS =
  'call(?:s|ed)?|brand(?:s|ed)?|label(?:s|led)?|describ(?:es?|ed)|dismiss(?:es|ed)?|reject(?:s|ed)?|denounc(?:es?|ed)';
const HARD =
  '(?:(?:has|have|had|later|also|immediately|strongly|firmly|flatly|categorically|vehemently|again|both|repeatedly|angrily|quickly|promptly|\\p{L}+ly) ){0,3}';

/** A cue that denies; one that will not say it (`declined to say`, `did not confirm`) does not. */
export const DENYING_CUE =
  /\b(?:den(?:y|ies|ied|ying|ials?)|disput\w*|refut\w*|rebut\w*|contradict\w*|reject\w*|dismiss\w*|rebuff\w*|dis(?:own|claim|avow)\w*|untrue|false)\b/i;
/** A cue that also refuses what is no claim: `rejected calls for sanctions`. */
export const REJECTING_CUE = /\b(?:reject|dismiss|rebuff)/i;
/** A content that a claim opens: `accusations that its police had fired`. */
export const OPENS_WITH_CLAIM = new RegExp(`^(?:that\\b|[“"]?(?:\\p{L}+['’]?s? ){0,4}(?:${CLAIM})\\b)`, 'iu');
/** A trigger that is the claim, not the act that it tells. */
export const CLAIM_NOUN = new RegExp(`^(?:${CLAIM})$`, 'iu');
/** What is denied points back: `it`, `the allegations`, `this report`, alone or with the words of whom it accuses. */
export const POINTS_BACK = new RegExp(
  `^(?:that |as )?(?:${MEANT}|so|any of it|everything|them|(?:${CLAIM}))(?:$|[\\s,.;])`,
  'iu',
);
/** A saying that is nothing but such a verdict: `this was untrue`, `it is a lie`, `as baseless`, `I deny that`. */
export const SAYS_FALSE = new RegExp(
  [
    `${NOT_SO}(?:${MEANT})(?:[^.;:]{0,40})? (?:is|was|are|were|has been|had been) (?:${VERDICT})(?:$|[\\s,.;”"])`,
    `^as (?:${VERDICT})(?:$|[\\s,.;”"])`,
    `^(?:that )?(?:i|we|he|she|they|it) ${HARD}(?:${DENIES}) (?:${MEANT})(?:$|[\\s,.;”"])`,
    `${NOT_SO}there (?:is|was|were) (?:no|not a|not any) (?:\\p{L}+ )?(?:truth|word of truth|basis|substance)`,
    `^(?:that )?(?:${VERDICT})[.,!”"]*$`,
    `${NOT_SO}(?:it|this|that|nothing of the (?:kind|sort)|no such thing) (?:did not happen|never happened|(?:had |has )?(?:ever |not )?happened|did not take place|never took place)`,
  ].join('|'),
  'iu',
);
/** After a trigger of rejecting, in its sentence: a claim is rejected, no offer. */
export const REJECTS_CLAIM = new RegExp(
  `^(?:${DENIES}|${DISMISSES})(?: (?:as (?:${VERDICT})))? (?:any |all |both )?(?:(?:the|these|those|such|a|an|his|her|its|their|\\p{Lu}[\\p{L}’']*) ){0,3}(?:\\p{L}+ ){0,2}(?:${CLAIM})\\b`,
  'u',
);
/** After a claim in its own sentence: `, which Benin denied`, `, a charge that the army has rejected`. */
export const WHICH_DENIED = new RegExp(
  `(?:, |—| – )(?:(?:a|an) (?:\\p{L}+ )?(?:${CLAIM}) (?:that |which )?|which |something (?:that )?|but )([^,;:.“”]{2,60}?) ${HARD}(?:${DENIES}|${DISMISSES})(?: (?:it|this|that))?(?=[\\s,.;]|$)`,
  'u',
);
/** A sentence of its own: `The army called the report false`, `Benin rejected the claims`, `Mali's army refuted the allegations`. */
export const SENTENCE_DENIES = new RegExp(
  [
    `^([^,;:.“”]{2,80}?)(?:, [^;:.“”]{2,80},)? ${HARD}(?:${CALLS}) (?:${MEANT}|them)(?: (?:of|that)[^.;:]{0,60})?(?: as)? [“"]?(?:${VERDICT})`,
    `^([^,;:.“”]{2,80}?)(?:, [^;:.“”]{2,80},)? ${HARD}(?:${DENIES}|${DISMISSES}) (?:${MEANT})(?=[\\s,.;]|$)`,
  ].join('|'),
  'u',
);
/** What is denied is not that it happened, but whose doing it was. */
export const RESPONSIBILITY =
  /\b(?:responsib\w+|involve\w*|role|hand|part in|complicity|link(?:s|ed)?|behind|connection|guilt|guilty|culpab\w+|ordered|knowledge of)\b/i;
/** A content that says of something that it is not. */
export const NEGATIVE =
  /^(?:that )?[“"]?(?:[\p{L}\p{N}’'.-]+ ){0,7}?(?:nobody|no one|none|nothing|never|no|not|neither|cannot|\p{L}+n['’]t)\b/iu;
/** Words by which something is not. */
export const NEGATION =
  /^(?:nobody|no one|no|none|nothing|never|not|nor|neither|cannot|without|\p{L}+n['’]t)$/iu;
/** A refusal, an intention or what is still to be, no denial: `they would not sit with him`, `urged them not to fire`, `no intention of leaving`. */
export const REFUSES =
  /\b(?:wo|would|will|shall|should|must|can|could|ca)(?: ?n['’]?o?t| never| no longer)\b|\bcannot\b|\bnot (?:to|yet|ruled? out)\b|\byet to\b|\bno (?:interest|intentions?|plans?|need|reason|comment|doubt|longer|information|date|decision|choice|word|fewer|less|more)\b/iu;
/** Words after which a sentence tells what else there was: `after insurgents had attacked the post`. */
export const BESIDES =
  /\b(?:after|before|when|while|because|since|following|during|ahead of|in (?:response|retaliation|return|protest))\b/iu;
/** Names of those who answer for a state. */
export const STATE_VOICE =
  /\b(?:ministry|government|presidency|embassy|(?:foreign|prime|defen[cs]e) minister|spokes\p{L}+|ambassador)\b/iu;
/** Outlets that are no outlets: what they publish is their own word. */
export const OWN_WORD = /\b(?:ministry|government|presidency|embassy|armed forces|office of)\b/i;
/** Words of their names that say no more than what they are. */
export const OFFICE =
  /^(?:Ministry|Government|Presidency|Embassy|Office|Republic|Kingdom|Armed|Forces|Foreign|Affairs|Defen[cs]e|Interior|Trade|The)$/;
/** One that says so of all: this is how somebody answers who is accused. */
export const NEGATIVE_OF_ALL =
  /\b(?:nobody|no one|none|nothing|never|no \p{L}+(?: \p{L}+){0,4} (?:has|had|have|was|were|is|are|did)|not (?:a|one|any|a single)|ever)\b/iu;
