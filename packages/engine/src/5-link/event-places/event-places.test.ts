// Places of events without one: each rule on texts whose mentions and events are marked. `[Lagos]place`: a mention; `{held|COERCE/arrest a=police r=two men p=Lagos #1 !future}`:
// an event with its type and mode, the words of its actor, recipient and own place, the number of its happening, its status. ` ¶ `: a new paragraph. A case opens with the title.
import { loadKnowledge } from '@entente/knowledge';
import type {
  Analysis,
  Article,
  Event,
  IsOn,
  Mention,
  MentionKind,
  MentionLayer,
  Participant,
  Record,
  Span,
  TriggerLayer,
} from '@entente/record';
import { quoteSpan, verify } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { findDateline } from '../../2-article/dateline.js';
import { findGrammar } from '../../3-analyse/grammar/index.js';
import { splitTokens } from '../../3-analyse/index.js';
import { tagWords } from '../../3-analyse/parts-of-speech.js';
import { faultsOf, readRuleCases } from '../../3-analyse/test-support/rule-cases.js';
import { extractRecords } from '../../4-extract/index.js';
import { linkRecords } from '../index.js';
import { analysisOf } from '../test-support/analysis-of.js';
import { EVENT_PLACE_RULES } from './index.js';

const knowledge = loadKnowledge();
const DATE = '2024-05-14';

interface Marked extends Span {
  readonly note: string;
}

/** The text without its marks, its mentions and events. */
function unmark(marked: string): { text: string; mentions: MentionLayer[]; events: Marked[] } {
  let text = '';
  const mentions: MentionLayer[] = [];
  const events: Marked[] = [];
  for (const part of marked.split(/(\[[^\]]+\][a-z]+|\{[^}]*\})/)) {
    const mention = /^\[([^\]]+)\]([a-z]+)$/.exec(part);
    const event = /^\{([^|]*)\|(.*)\}$/.exec(part);
    const words = mention?.[1] ?? event?.[1] ?? part;
    const span = { start: text.length, end: text.length + words.length };
    if (mention)
      mentions.push({
        ...{ ...span, kind: mention[2] as MentionKind, form: 'name', inner: false },
        ...{ score: 0.9, origins: [], by: ['cases'] },
      });
    if (event) events.push({ ...span, note: event[2]! });
    text += words;
  }
  return { text, mentions, events };
}

/** An event record of a mark. */
function toEvent(
  { note, ...at }: Marked,
  i: number,
  { article, mentions, all }: { article: Article; mentions: readonly Mention[]; all: readonly Marked[] },
): Event {
  const trigger = quoteSpan(article.text, at);
  const who = (role: string): Participant[] => {
    const words = new RegExp(`(?:^| )${role}=([^=#!]+?)(?= [arp]=| #| !|$)`).exec(note)?.[1];
    if (words === undefined) return [];
    const near = (one: Mention) => Math.abs(one.spans[0]!.start - at.start);
    const [mention] = mentions.filter(({ quote }) => quote === words).sort((a, b) => near(a) - near(b));
    if (!mention) throw new Error(`no mention ${words}`);
    return [{ ref: mention.chain, mention: mention.id }];
  };
  const [, type, mode = null] = /^([A-Z]+)(?:\/([a-z-]+))?/.exec(note)!;
  const number = /#\d+/.exec(note)?.[0];
  const first = number ? all.findIndex((other) => other.note.includes(number)) : i;
  return {
    ...{ kind: 'event', id: `event-${i}`, article: article.id, spans: [trigger], quote: trigger.quote },
    ...{ by: ['cases'], confidence: 1, type: type as Event['type'], mode, contexts: [], trigger },
    ...{ actors: who('a'), recipients: who('r'), place: who('p')[0] ?? null, time: null },
    status: { value: (/!(\w+)/.exec(note)?.[1] ?? 'occurred') as Event['status']['value'], cue: null },
    ...{ statements: [], sentence: trigger },
    ...(first === i ? {} : { sameAs: `event-${first}` }),
    scores: { type: 1, runnerUp: null, status: 1, mode: 1 },
  };
}

/** The records of a case, linked. */
function linkCase(given: string, isOn: IsOn): { article: Article; records: Record[] } {
  const [title = '-', body = ''] = given.split(' | ');
  const { text, mentions, events } = unmark(
    (title === '-' ? body : `${title} ¶ ${body}`).replaceAll(' ¶ ', '\n\n'),
  );
  const plain = analysisOf({ text, mentions, date: DATE }, knowledge);
  const { paragraphs, sentences } = plain.analysis;
  const triggers = events.map(({ start, end }) => ({ start, end })) as TriggerLayer[];
  const words = tagWords(text, paragraphs);
  const grammar = findGrammar(triggers, {
    text,
    sentences,
    tokens: splitTokens(text),
    words,
    mentions,
    knowledge,
  });
  const lead = paragraphs[title === '-' ? 0 : 1]!;
  const line = findDateline(text.slice(lead.start, lead.end), knowledge);
  const within = (start: number, end: number) =>
    quoteSpan(text, { start: lead.start + start, end: lead.start + end });
  const article: Article = {
    ...plain.article,
    title: title === '-' ? null : quoteSpan(text, paragraphs[0]!),
    dateline: line && {
      span: within(0, line.end),
      place: line.place && within(line.place.start, line.place.end),
    },
  };
  const records = extractRecords(article, plain.analysis, { knowledge });
  const found = records.filter((record) => record.kind === 'mention');
  const told = events.map((event, i) => toEvent(event, i, { article, mentions: found, all: events }));
  const analysis: Analysis = { ...plain.analysis, triggers, grammar };
  return { article, records: linkRecords(article, [...records, ...told], { analysis, knowledge, isOn }) };
}

/** `word rule place` for each event that some rule places. */
const scenesOfCase = (given: string, isOn: IsOn = () => true): { line: string; rule: string }[] =>
  linkCase(given, isOn).records.flatMap((record) => {
    if (record.kind !== 'event' || !record.where) return [];
    const rule = record.by.at(-1)!;
    const { location, words } = record.where;
    return [{ rule, line: `${record.quote} ${rule.split('@')[0]} ${location.name} “${words.quote}”` }];
  });

const files = readRuleCases(new URL('./', import.meta.url));

describe('places of events without one', () => {
  for (const { rule, cases } of files)
    it.each(cases)(`${rule}: $name`, ({ given, expected }) => {
      const lines = scenesOfCase(given).map(({ line }) => line);
      expect(lines.join('; ')).toBe(expected);
    });

  it('are each read by a rule that has a case, a near miss and can be switched off', () => {
    const byOf = (given: string, isOn: IsOn) => scenesOfCase(given, isOn).map(({ rule }) => rule);
    const ids = EVENT_PLACE_RULES.map(({ id }) => id);
    expect(faultsOf(ids, files, byOf)).toEqual([]);
  });

  it('are records without faults', () => {
    for (const { given } of files.flatMap(({ cases }) => cases)) {
      const { article, records } = linkCase(given, () => true);
      expect(verify(article, records)).toEqual([]);
    }
  });
});
