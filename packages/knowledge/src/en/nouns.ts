// English: nouns and their endings: persons, groups, bodies, countries.
import type { NounsWords } from '../language/nouns.js';
import { anyOf } from './words.js';

/** Nouns and their endings: persons, groups, bodies, countries, in English. */
export const nouns: NounsWords = {
  pluralHead: /[^s]s$|(?:men|people|children|women|police|troops|militia|staff|personnel|media|authorities)$/,
  male: /\b(?:mr|sir|lord|king|prince|emir|sultan|pope|sheikh|ayatollah|chairman|spokesman|businessman|congressman|policeman|gunman|man|men|boy|father|son|brother|husband|uncle|widower|he)\b/i,
  female:
    /\b(?:mrs|ms|miss|madam|mme|lady|dame|queen|princess|chairwoman|spokeswoman|businesswoman|congresswoman|policewoman|woman|women|girl|mother|daughter|sister|wife|aunt|widow|actress|first lady)\b/i,
  complementOpening: / of | for |, /,
  countOpening: /^(?:the|a|an|all|some|nearly|about|more|than|over|at|least|\d[\d,.]*)$/,
  pluralIes: /ies$/,
  pluralMen: /men$/,
  country: anyOf('country nation republic kingdom state government sultanate emirate monarchy'),
  ownGovernment: /^(his|her) government$/i,
  island: /^islands?$/,
  someMany: /\b(?:two|both|three)\b/,
  placeNoun: anyOf('city town village port capital'),
  openingThis: /^this /i,
  leaders: new Set([
    'leader',
    'president',
    'head-of-state',
    'head-of-government',
    'prime minister',
    'premier',
    'chancellor',
    'king',
  ]),
  groupBody: /^(?:group|organi[sz]ation|movement|front)$/,
  militiaBody: /^militia$/,
  allianceBody: anyOf('bloc alliance union body league'),
  companyBody: anyOf('company firm carrier bank'),
  partyBody: /^party$/,
  mediaBody: anyOf('agency network outlet newspaper broadcaster daily paper channel station'),
  serviceBody: anyOf('agency service'),
  openingNo: /^no (?=\S)/i,
  pluralCountry:
    /^(?:countries|nations|neighbou?rs|states|governments|capitals|allies|rivals|sides|parties|powers)$/,
  pluralBody: /^(?:sides|parties|groups|organi[sz]ations|agencies|companies)$/,
  pluralOpening: /^(?:the two|the three|both|both the|these two|the)$/,
  joins: /^(?:and|with|vs|versus|against|[-–&])$/,
  pairs: /^(?:sides|parties|neighbou?rs)$/,
  pluralPersons: anyOf('men women leaders'),
  plural: /[^s]s$|(?:men|people)$/,
  theCountry: /^the (?:country|nation|kingdom)$/i,
  theGroup: /^the (?:\p{Ll}+ )*group$/iu,
  pluralPeople: /[^s]s$|(?:men|people|children|police)$/,
  countryNoun: anyOf('country nation kingdom'),
  groupNoun: /group$/,
  pluralOrForce: /s$|^(?:military|police)$/,
  pluralActor: /(?:[^s]s|men|people|police|troops|they|them|their)$/i,
};
