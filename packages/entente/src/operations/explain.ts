// explain: a story and an id → why that event or statement is coded as it is, and from which words.
import { indexRecords, type Lookup, listParents, listReporting } from '@entente/exports';
import {
  type Event,
  granularityOf,
  isSureEvent,
  type Participant,
  type Record,
  type Statement,
} from '@entente/record';
import { z } from 'zod';
import { codesOf } from '../codes-of.js';
import type { Engine } from '../engine.js';
import { EXAMPLE_STORY } from './example-story.js';
import { type ExplainedRole, type ExplainedRule, type Explanation, explanation } from './explanation.js';
import { type Fact, findFacts } from './find-fact.js';
import type { Operation, OperationContext } from './operation.js';
import { bytesOf, givenOf, type Source, sourceFields } from './source.js';

const input = z.strictObject({
  ...sourceFields,
  id: z
    .string()
    .min(1)
    .describe('id of an event or statement, its start, its number, or a word of the trigger'),
});

type Input = Source & { readonly id: string };

/** Explains the facts that an id or word selects. */
export const explain: Operation<
  Input,
  readonly Explanation[],
  Pick<OperationContext, 'engine' | 'signal'>
> = {
  name: 'explain',
  summary:
    'Explain why a fact is coded as it is: scores, runner-up, rules and their reasons, the clause of the coding manual, the words.',
  route: { method: 'POST', path: '/api/explain' },
  needs: ['engine'],
  effect: 'read',
  gives: 'json',
  input,
  output: z.array(explanation),
  example: {
    shows: 'why `agreed` is AGREE',
    input: { content: EXAMPLE_STORY, date: '2019-05-14', id: 'agreed' },
  },
  async run({ id, ...source }, { engine, signal }) {
    const { article, records } = await engine.read(bytesOf(source), givenOf(source), { signal });
    const lookup = indexRecords(article, records);
    return findFacts(records, id).map((fact) => explainFact(lookup, fact, engine));
  },
};

/** Why one fact of an article is coded as it is. */
export function explainFact(lookup: Lookup, fact: Fact, engine: Engine): Explanation {
  const chain = fact.kind === 'event' ? fact.statements : listParents(lookup, fact);
  return {
    id: fact.id,
    kind: fact.kind,
    words: fact.kind === 'event' ? [fact.trigger] : fact.content,
    sentence: fact.kind === 'event' ? fact.sentence : null,
    coding: fact.kind === 'event' ? codingOf(fact, engine) : null,
    speech: fact.kind === 'event' ? null : { type: fact.type, cue: fact.cue, polarity: fact.polarity },
    roles: rolesOf(fact).map(([role, participant]) => explainRole(lookup, role, participant)),
    time: fact.kind === 'event' ? timeOf(lookup, fact) : null,
    where: fact.kind === 'event' ? whereOf(fact) : null,
    reporting: listReporting(lookup, chain).map(({ role, name, cue, denied }) => ({
      role,
      name,
      cue: cue?.quote ?? null,
      denied,
    })),
    sameAs: fact.kind === 'event' ? (fact.sameAs ?? null) : null,
    model: engine.model,
    confidence: fact.confidence ?? null,
    belief: (fact.kind === 'event' ? fact.belief : undefined) ?? null,
    sure: fact.kind === 'event' ? isSureEvent(fact) : null,
    rules: rulesOf(lookup, fact, engine),
  };
}

function codingOf({ type, mode, contexts, scores, status }: Event, { knowledge }: Engine) {
  const row = knowledge.eventTypes.find((item) => item.type === type);
  const modeRow = row?.modes.find((item) => item.mode === mode);
  return {
    type,
    label: row?.label ?? type,
    definition: row?.definition ?? '',
    clause: row?.clause ?? '',
    mode: mode ? { name: mode, definition: modeRow?.definition ?? '', score: scores.mode } : null,
    contexts: [...contexts],
    score: scores.type,
    runnerUp: scores.runnerUp,
    status: { value: status.value, score: scores.status, cue: status.cue },
    codes: codesOf(knowledge, { type, mode, contexts }),
  };
}

type Role = ExplainedRole['role'];
function rolesOf(fact: Fact): (readonly [Role, Participant])[] {
  const as = (role: Role, participants: readonly Participant[]) =>
    participants.map((participant) => [role, participant] as const);
  return fact.kind === 'event'
    ? [
        ...as('actor', fact.actors),
        ...as('recipient', fact.recipients),
        ...as('place', fact.place ? [fact.place] : []),
      ]
    : [...as('source', fact.sources), ...as('addressee', fact.addressees), ...as('carrier', fact.via)];
}

function explainRole(
  lookup: Lookup,
  role: Role,
  { ref, mention: id, confidence }: Participant,
): ExplainedRole {
  const actor = lookup.actors.get(ref);
  const place = lookup.places.get(ref);
  const mention = lookup.mentions.get(id);
  return {
    role,
    name: actor?.name ?? place?.name ?? ref,
    country: actor?.country ?? place?.location?.country ?? null,
    sectors: [...(actor?.sectors ?? [])],
    words: mention?.spans[0] ?? null,
    form: mention?.form ?? null,
    confidence: confidence ?? null,
  };
}

/** Its own time, else the day that another place of the article tells (`context`). */
function timeOf(lookup: Lookup, { time, day }: Event): Explanation['time'] {
  if (!time && day) {
    const { value, words, ref } = day;
    const granularity = lookup.times.get(ref ?? '')?.granularity ?? granularityOf(value);
    return { value, granularity, basis: 'context', words };
  }
  const found = time ? lookup.times.get(time.ref) : undefined;
  if (!time || !found) return null;
  const { granularity, basis, spans } = found;
  return { value: time.value, granularity, basis, words: spans[0] ?? null };
}

/** The place that another place of the article tells. */
function whereOf({ where }: Event): Explanation['where'] {
  if (!where) return null;
  const { name, country = null, feature } = where.location;
  return { name, country, feature, words: where.words };
}

/** Every rule that changed the fact or its parts. */
function rulesOf(lookup: Lookup, fact: Fact, engine: Engine): ExplainedRule[] {
  const touched = new Map<string, Set<string>>();
  for (const [part, { by }] of [[fact.kind, fact] as const, ...partsOf(lookup, fact)])
    for (const id of by) touched.set(id, (touched.get(id) ?? new Set()).add(part));
  const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));
  return [...touched].flatMap(([id, parts]) => {
    const rule = rules.get(id);
    return rule
      ? [{ id, touched: [...parts], room: rule.room, reason: rule.reason, clause: rule.clause }]
      : [];
  });
}

function partsOf(lookup: Lookup, fact: Event | Statement): (readonly [string, Record])[] {
  const time = fact.kind === 'event' && fact.time ? lookup.times.get(fact.time.ref) : undefined;
  const parts = rolesOf(fact).flatMap(([role, { ref, mention }]) =>
    [lookup.mentions.get(mention), lookup.actors.get(ref), lookup.places.get(ref)].map(
      (item) => [role, item] as const,
    ),
  );
  return [...parts, ['time', time] as const].flatMap(([role, item]) => (item ? [[role, item] as const] : []));
}
