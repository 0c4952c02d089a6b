// code: sentences with marked source and target → the PLOVER type of what the source does to the target, with mode and status.
import { type EventType, type PairReading, quoteSpan, type Span } from '@entente/record';
import { z } from 'zod';
import { codesOf } from '../codes-of.js';
import type { Engine } from '../engine.js';
import { type GivenPair, type MarkedPair, PairError, parsePair } from '../parse-pair.js';
import { type CodedPair, codedPair, type UncodedPair, YIELD } from './coded-pair.js';
import type { Operation, OperationContext } from './operation.js';

/** Maximum number of pairs per call. */
export const MOST_PAIRS = 200;
/** Maximum length of one sentence in UTF-16 code units: well above one window of the model. */
const MOST_TEXT = 20_000;
const RUNNERS_UP = 3;

const party = (role: string) =>
  z
    .union([z.string(), z.array(z.tuple([z.number(), z.number()]))])
    .describe(`words of the text that name the ${role}, or their ranges [start, end] in UTF-16 code units`)
    .optional();
const input = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        text: z
          .string()
          .describe(
            'one sentence, or a few, with `<s>…</s>` around the source and `<t>…</t>` around the target',
          ),
        source: party('source'),
        target: party('target'),
      }),
    )
    .min(1)
    .max(MOST_PAIRS)
    .describe(
      'sentences with `<s>…</s>` around the source and `<t>…</t>` around the target; or plain sentences with the words of both in `source` and `target`',
    ),
  yield: z
    .boolean()
    .default(false)
    .describe('code CONCEDE and RETREAT as one, YIELD, as PLOVER did before 2021 and the PLV data set does'),
});

/** Input of `code`. */
export interface CodeInput {
  readonly pairs: readonly GivenPair[];
  readonly yield?: boolean;
}

/** Codes what the source does to the target, pair by pair, in order; a pair that can't be coded gives an error entry and does not affect the others. */
export const code: Operation<
  CodeInput,
  readonly (CodedPair | UncodedPair)[],
  Pick<OperationContext, 'engine'>
> = {
  name: 'code',
  summary:
    'Code what the source does to the target in sentences where both are marked: PLOVER type, mode and status, with the trigger.',
  route: { method: 'POST', path: '/api/code' },
  needs: ['engine'],
  effect: 'read',
  gives: 'json',
  input,
  output: z.array(codedPair),
  example: {
    shows: 'a warning with marked parties, and a visit with its parties in separate fields',
    input: {
      pairs: [
        { text: '<s>Kenya</s> warned <t>Somalia</t> on Tuesday that it would close the border.' },
        {
          text: 'Foreign Minister Hodan Warsame flew to Nairobi to meet Daniel Otieno.',
          source: 'Hodan Warsame',
          target: 'Daniel Otieno',
        },
      ],
    },
  },
  async run({ pairs, yield: joined = false }, { engine }) {
    const answers: (CodedPair | UncodedPair)[] = [];
    for (const given of pairs) answers.push(await codePair(given, { engine, joined }));
    return answers;
  },
};

interface Coding {
  readonly engine: Engine;
  /** whether CONCEDE and RETREAT are merged */
  readonly joined: boolean;
}

async function codePair(given: GivenPair, coding: Coding): Promise<CodedPair | UncodedPair> {
  try {
    if (given.text.length > MOST_TEXT)
      throw new PairError(`text: found ${given.text.length} characters, expected at most ${MOST_TEXT}`);
    const { text, ...pair } = parsePair(given);
    return toCodes({ text, ...pair }, await coding.engine.readPair(text, pair), coding);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PairError' || name === 'RangeError') return { text: given.text, error: message };
    throw error;
  }
}

function toCodes({ text, source, target }: MarkedPair, reading: PairReading, coding: Coding): CodedPair {
  const { knowledge } = coding.engine;
  const [best, ...others] = (coding.joined ? joinYield(reading.types) : reading.types).map(
    ([type, probability]) => ({ type, score: round(probability) }),
  );
  const { type, score } = best!;
  const ofType = type === YIELD ? 'RETREAT' : type; // the older code book has one root, 08, for both
  const mode = modeOf(reading, ofType);
  const quote = (span: Span) => quoteSpan(text, span);
  return {
    text,
    source: source.map(quote),
    target: target.map(quote),
    type,
    score,
    runnersUp: others.slice(0, RUNNERS_UP),
    mode,
    status: statusOf(reading),
    ...codesOf(knowledge, { type: ofType, mode: mode?.name ?? null, contexts: [] }),
    trigger: quote({ start: reading.trigger.start, end: reading.trigger.end }),
    model: reading.model,
  };
}

/** Merges CONCEDE and RETREAT with the sum of their probabilities; sorted again, best first. */
function joinYield(types: PairReading['types']): (readonly [EventType | typeof YIELD, number])[] {
  const isYield = (type: string) => type === 'CONCEDE' || type === 'RETREAT';
  const sum = types.reduce((all, [type, probability]) => all + (isYield(type) ? probability : 0), 0);
  const rest = types.filter(([type]) => !isYield(type));
  return [...rest, [YIELD, sum] as const].sort((a, b) => b[1] - a[1]);
}

/** The best mode; null where the model's modes belong to another type, or no mode is best. */
function modeOf({ types, modes }: PairReading, type: EventType): CodedPair['mode'] {
  const [best] = modes;
  if (types[0]?.[0] !== type || !best || best[0] === '-') return null;
  return { name: best[0], score: round(best[1]) };
}

function statusOf({ status }: PairReading): CodedPair['status'] {
  const [[value, score]] = (Object.entries(status) as [CodedPair['status']['value'], number][]).sort(
    (a, b) => b[1] - a[1],
  ) as [[CodedPair['status']['value'], number]];
  return { value, score: round(score) };
}

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
