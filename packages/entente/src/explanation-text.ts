// Explanation → terminal text: the code with its scores, its words, each role with its words, rules with reasons.
import { type Piece, piece, type Style } from '@entente/exports';
import { BELIEF_PARTS, placeWords } from '@entente/record';
import { codesPieces, type Look, type Row, writeRows } from './labelled-rows.js';
import type { ExplainedRole, Explanation } from './operations/explanation.js';

/** Text of one explanation. */
export const explanationText = (explanation: Explanation, look: Look = {}): string =>
  writeRows(rowsOf(explanation), look);

function rowsOf(explanation: Explanation): Row[] {
  const { id, kind, coding, speech, where, time, sameAs, reporting, model, confidence, sentence, words } =
    explanation;
  return [
    [kind, [piece(id, 'dim')]],
    ['words', quotedPieces(words.map(({ quote }) => quote).join(' … '), 'trigger')],
    ['sentence', sentence ? [piece(sentence.quote)] : []],
    ...(coding ? codingRows(coding) : []),
    ...(speech ? speechRows(speech) : []),
    ...explanation.roles.map((role): Row => [role.role, rolePieces(role)]),
    ['place', where ? wherePieces(where) : []],
    ['time', time ? timePieces(time) : []],
    ['told by', reportingPieces(reporting)],
    ['same as', sameAs ? [piece(sameAs, 'dim')] : []],
    ...(kind === 'event' ? confidenceRows(explanation) : []),
    [
      'read by',
      [
        piece(model),
        ...(kind === 'event' || confidence === null ? [] : [piece(`, ${percent(confidence)} sure`, 'dim')]),
      ],
    ],
    ...ruleRows(explanation),
  ];
}

/** Confidence of the whole event, whether it counts by default, and the belief in each part. */
function confidenceRows({ confidence, belief, sure }: Explanation): Row[] {
  if (confidence === null) return [];
  const parts = belief && BELIEF_PARTS.map((part) => `${part} ${percent(belief[part])}`);
  return [
    [
      'confidence',
      [
        piece(percent(confidence), sure ? 'plain' : 'warn'),
        piece(' that type, status, actors and recipients are all right', 'dim'),
        ...(sure ? [] : [piece('; unsure: not counted by default', 'warn')]),
      ],
    ],
    ['parts', parts ? [piece(parts.join(' · '))] : []],
  ];
}

function codingRows(coding: NonNullable<Explanation['coding']>): Row[] {
  const { type, label, definition, clause, mode, score, runnerUp, status, contexts, codes } = coding;
  return [
    ['type', [piece(type, 'type'), piece(` ${percent(score)}`), ...labelPieces(label, type)]],
    ['runner-up', runnerUp ? [piece(`${runnerUp.type} ${percent(runnerUp.score)}`)] : []],
    ['definition', definition ? [piece(definition)] : []],
    ['manual', clause ? [piece(clause)] : []],
    [
      'mode',
      mode
        ? [piece(mode.name, 'type'), piece(` ${percent(mode.score)}`), ...after(': ', mode.definition)]
        : [],
    ],
    [
      'status',
      [
        piece(status.value, 'status'),
        piece(` ${percent(status.score)}`),
        ...(status.cue ? [piece(', shown by '), ...quotedPieces(status.cue.quote, 'status')] : []),
      ],
    ],
    ['contexts', contexts.length > 0 ? [piece(contexts.join(', '))] : []],
    ['codes', codesPieces(codes)],
  ];
}

const labelPieces = (label: string, type: string): Piece[] =>
  label.toUpperCase() === type ? [] : [piece(` ${label}`, 'dim')];
const after = (mark: string, text: string): Piece[] => (text ? [piece(`${mark}${text}`, 'dim')] : []);

function speechRows({ type, cue, polarity }: NonNullable<Explanation['speech']>): Row[] {
  return [
    ['type', [piece(type, 'type')]],
    ['cue', cue ? quotedPieces(cue.quote, 'trigger') : [piece('none of its own: the quote goes on', 'dim')]],
    ['polarity', polarity === 'denied' ? [piece('denied', 'warn')] : []],
  ];
}

const ROLE_STYLES: Readonly<globalThis.Record<ExplainedRole['role'], Style>> = {
  actor: 'who',
  recipient: 'whom',
  place: 'where',
  source: 'who',
  addressee: 'whom',
  carrier: 'who',
};

function rolePieces({ role, name, country, sectors, words, form, confidence }: ExplainedRole): Piece[] {
  const codes = [...new Set([country, ...sectors])].filter(Boolean).join(' ');
  return [
    piece(name, ROLE_STYLES[role]),
    ...(codes ? [piece(` ${codes}`, 'dim')] : []),
    ...(words ? [piece(' from '), ...quotedPieces(words.quote, 'plain')] : []),
    ...(form ? [piece(` (${form})`, 'dim')] : []),
    ...(confidence === null ? [] : [piece(` ${percent(confidence)}`)]),
  ];
}

const timePieces = ({ value, granularity, basis, words }: NonNullable<Explanation['time']>): Piece[] => [
  piece(value ?? 'undated', 'when'),
  ...(words ? [piece(' from '), ...quotedPieces(words.quote, 'plain')] : []),
  piece(` (${granularity}, ${basis})`, 'dim'),
];

const wherePieces = ({ words, ...place }: NonNullable<Explanation['where']>): Piece[] => [
  piece(placeWords(place), 'where'),
  piece(' from '),
  ...quotedPieces(words.quote, 'plain'),
  piece(` (${place.feature}, context)`, 'dim'),
];

const reportingPieces = (links: Explanation['reporting']): Piece[] =>
  links.flatMap(({ name, cue, denied }, i) => [
    ...(i > 0 ? [piece(' › ', 'dim')] : []),
    piece(name),
    ...(denied ? [piece(' denies it', 'warn')] : []),
    ...(cue ? [piece(` (“${cue}”)`, 'dim')] : []),
  ]);

function ruleRows({ rules }: Explanation): Row[] {
  if (rules.length === 0) return [['rules', [piece('none touched it: as the model read it', 'dim')]]];
  return rules.map(({ id, touched, reason, clause }, i) => [
    i === 0 ? 'rules' : '',
    [
      piece(id, 'type'),
      piece(` (${touched.join(', ')}): `, 'dim'),
      piece(reason),
      ...(clause ? [piece(` Manual: ${clause}`, 'dim')] : []),
    ],
  ]);
}

const quotedPieces = (words: string, style: Style): Piece[] => [piece('“'), piece(words, style), piece('”')];

/** `91 %` */
const percent = (probability: number): string => `${Math.round(probability * 100)}\u202f%`;
