// Days of events without a time: each rule on texts whose events, own times and happenings are marked. `{killed|ASSAULT @Monday #1}`: an event with its type, the words
// of its own time and the number of its happening; `<said>`: a cue; ` ¶ `: a new paragraph. A case opens with the day of publication and the title.
import { loadKnowledge } from '@entente/knowledge';
import type { Analysis, Article, IsOn, Span, Status, TriggerLayer } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { findDateline } from '../../2-article/dateline.js';
import { findGrammar } from '../../3-analyse/grammar/index.js';
import { splitTokens } from '../../3-analyse/index.js';
import { splitParagraphs } from '../../3-analyse/paragraphs.js';
import { tagWords } from '../../3-analyse/parts-of-speech.js';
import { splitSentences } from '../../3-analyse/sentences.js';
import { faultsOf, readRuleCases } from '../../3-analyse/test-support/rule-cases.js';
import { findTimes } from '../../3-analyse/times/index.js';
import { DAY_RULES, inferDays, type Undated } from './index.js';

const knowledge = loadKnowledge();

interface Marked extends Span {
  readonly note: string;
}

/** The text without its marks, the events and the cues in it. */
function unmark(marked: string): { text: string; events: Marked[]; cues: Span[] } {
  let text = '';
  const events: Marked[] = [];
  const cues: Span[] = [];
  for (const part of marked.split(/(\{[^}]*\}|<[^>]*>)/)) {
    const [words, note = ''] = part.replace(/^[{<]|[}>]$/g, '').split('|') as [string, string?];
    const span = { start: text.length, end: text.length + words.length };
    if (part.startsWith('{')) events.push({ ...span, note });
    if (part.startsWith('<')) cues.push(span);
    text += part.startsWith('{') || part.startsWith('<') ? words : part;
  }
  return { text, events, cues };
}

/** `word rule value` for each event that some rule dates. */
function daysOfCase(given: string, isOn: IsOn = () => true): { line: string; rule: string }[] {
  const [published = '', title = '-', body = ''] = given.split(' | ');
  const whole = (title === '-' ? body : `${title} ¶ ${body}`).replaceAll(' ¶ ', '\n\n');
  const { text, events, cues } = unmark(whole);
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const words = tagWords(text, paragraphs);
  const times = findTimes(text, sentences, [], { published, knowledge });
  const triggers = events.map(({ start, end }) => ({ start, end })) as TriggerLayer[];
  const grammar = findGrammar(triggers, {
    text,
    sentences,
    tokens: splitTokens(text),
    words,
    mentions: [],
    knowledge,
  });
  const lead = paragraphs[title === '-' ? 0 : 1]!;
  const line = findDateline(text.slice(lead.start, lead.end), knowledge);
  const article = {
    text,
    title: title === '-' ? null : { ...paragraphs[0]!, quote: '' },
    dateline: line && { span: { start: lead.start, end: lead.start + line.end, quote: '' }, place: null },
    published: { value: published, basis: 'given' },
  } as Article;
  const analysis = { paragraphs, sentences, words, times, triggers, grammar, cues, contents: [] };
  const found = inferDays(undated(events, { text, times }), {
    article,
    analysis: analysis as unknown as Analysis,
    isOn,
  });
  return [...found].map(([i, { value, rule }]) => ({
    rule,
    line: `${text.slice(events[i]!.start, events[i]!.end)} ${rule.split('@')[0]} ${value}`,
  }));
}

function undated(
  events: readonly Marked[],
  { text, times }: { text: string; times: readonly Span[] },
): Undated[] {
  const happenings = events.map(({ note }) => /#\d+/.exec(note)?.[0]);
  return events.map(({ start, note }, trigger): Undated => {
    const own = /@([^#]+?)(?: #|$)/.exec(note)?.[1];
    const near = (time: Span) => Math.abs(time.start - start);
    const time = times
      .map((_, i) => i)
      .filter((i) => text.slice(times[i]!.start, times[i]!.end) === own)
      .sort((a, b) => near(times[a]!) - near(times[b]!))[0];
    if (own && time === undefined) throw new Error(`no time ${own}`);
    const first = happenings[trigger] ? happenings.indexOf(happenings[trigger]) : trigger;
    return {
      trigger,
      type: note.split(/[ /]/)[0] as Undated['type'],
      status: (/\/(\w+)/.exec(note)?.[1] ?? 'occurred') as Status,
      time: time ?? null,
      same: first === trigger ? null : first,
      parties: new Set(),
    };
  });
}

const files = readRuleCases(new URL('./', import.meta.url));

describe('days of events without a time', () => {
  for (const { rule, cases } of files)
    it.each(cases)(`${rule}: $name`, ({ given, expected }) => {
      expect(
        daysOfCase(given)
          .map(({ line }) => line)
          .join('; '),
      ).toBe(expected);
    });

  it('are each read by a rule that has a case, a near miss and can be switched off', () => {
    const byOf = (given: string, isOn: IsOn) => daysOfCase(given, isOn).map(({ rule }) => rule);
    expect(
      faultsOf(
        DAY_RULES.map(({ id }) => id),
        files,
        byOf,
      ),
    ).toEqual([]);
  });
});
