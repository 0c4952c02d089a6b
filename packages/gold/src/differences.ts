// Two verdicts on the same stories → what the second gained and lost, sentence by sentence.
import { type Article, listSentences, ownValue, type Span } from '@entente/record';
import { unsquash } from './align.js';
import type { GoldStory } from './gold-story.js';
import { EVENT_PARTS, isWhole, STATEMENT_PARTS, type StoryVerdict } from './verdict.js';

/** One change between two readings. */
export interface Difference {
  readonly story: string;
  readonly kind: 'event' | 'statement';
  /** annotated id, or the key of something that is not annotated */
  readonly id: string;
  /** whether an event wholly right (a statement with its source) was gained or lost, or only a part of one */
  readonly change: 'gained' | 'lost' | 'part gained' | 'part lost' | 'part changed';
  /** what changed, in words */
  readonly what: string;
  /** the annotation in words, or that there is none */
  readonly annotated: string;
  /** the sentence, the words in question in square brackets */
  readonly sentence: string;
  /** offset of the words in the gold's text */
  readonly start: number;
}

/** What changed in one story, in text order. */
export function differences(gold: GoldStory, before: StoryVerdict, after: StoryVerdict): Difference[] {
  const found = [
    ...compareRows(gold, 'event', { before: before.events, after: after.events }),
    ...compareRows(gold, 'statement', { before: before.statements, after: after.statements }),
    ...compareExtras(gold, 'event', { before: before.extraEvents, after: after.extraEvents }),
    ...compareExtras(gold, 'statement', { before: before.extraStatements, after: after.extraStatements }),
  ];
  return found.toSorted((a, b) => a.start - b.start);
}

type Kind = Difference['kind'];
const PARTS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  event: EVENT_PARTS,
  statement: STATEMENT_PARTS,
};
/** Whether letters say that all that counts is right. */
const isRight = (kind: Kind, letters: string) =>
  kind === 'event' ? isWhole(letters) : letters.includes('f') && letters.includes('s');

function compareRows(
  gold: GoldStory,
  kind: Kind,
  { before, after }: { before: Readonly<Record<string, string>>; after: Readonly<Record<string, string>> },
): Difference[] {
  const rows = kind === 'event' ? gold.events : gold.statements;
  return Object.keys(rows).flatMap((id): Difference[] => {
    const [old, now] = [ownValue(before, id) ?? '', ownValue(after, id) ?? ''];
    if (old === now) return [];
    const span = gold.spans.find((item) => item.id === id) ?? { start: 0, end: 0 };
    const gained = [...now].filter((letter) => !old.includes(letter));
    const lost = [...old].filter((letter) => !now.includes(letter));
    const whole = Number(isRight(kind, now)) - Number(isRight(kind, old));
    const part = lost.length === 0 ? 'part gained' : gained.length === 0 ? 'part lost' : 'part changed';
    const name = (letters: readonly string[]) => letters.map((letter) => PARTS[kind][letter]).join(', ');
    const what = [
      gained.length > 0 ? `right now: ${name(gained)}` : '',
      lost.length > 0 ? `no longer right: ${name(lost)}` : '',
    ];
    return [
      {
        story: gold.id,
        kind,
        id,
        change: whole > 0 ? 'gained' : whole < 0 ? 'lost' : part,
        what: what.filter(Boolean).join('; '),
        annotated: kind === 'event' ? describeEvent(gold, id) : describeStatement(gold, id),
        ...sentenceAt(gold, span),
      },
    ];
  });
}

function compareExtras(
  gold: GoldStory,
  kind: Kind,
  { before, after }: { before: readonly string[]; after: readonly string[] },
): Difference[] {
  const difference = (key: string, isNew: boolean): Difference => {
    const [, type = '', start = '0', end = '1'] = /^(?:(\w+) )?(-?\d+)-(-?\d+)$/.exec(key) ?? [];
    return {
      story: gold.id,
      kind,
      id: key,
      change: isNew ? 'part lost' : 'part gained',
      what: `${isNew ? 'read, not annotated' : 'no longer read'}: ${type || 'a statement'}`,
      annotated: 'none',
      ...sentenceAt(gold, unsquash(gold.text, { start: Number(start), end: Number(end) })),
    };
  };
  return [
    ...after.filter((key) => !before.includes(key)).map((key) => difference(key, true)),
    ...before.filter((key) => !after.includes(key)).map((key) => difference(key, false)),
  ];
}

/** The sentence in which a span begins, the span in brackets. */
function sentenceAt(gold: GoldStory, { start, end }: Span): { sentence: string; start: number } {
  const { text, titleEnd } = gold;
  const title = titleEnd > 0 ? { start: 0, end: titleEnd, quote: text.slice(0, titleEnd) } : null;
  const sentences = [...(title ? [title] : []), ...listSentences({ text, title } as Article, [])];
  const own = sentences.findLast((sentence) => sentence.start <= start) ?? { start: 0, end: text.length };
  const last = Math.min(Math.max(start + 1, end), Math.max(own.end, start + 1));
  const sentence = `${text.slice(own.start, start)}[${text.slice(start, last)}]${text.slice(last, own.end)}`;
  return { sentence: sentence.replace(/\s+/g, ' '), start };
}

const namesOf = (gold: GoldStory, ids: readonly string[] = []): string =>
  ids.map((id) => gold.actors[id]?.name ?? id).join(' + ') || '–';

/** An annotated event in words. */
function describeEvent(gold: GoldStory, id: string): string {
  const { type, mode, status, actor, recip } = gold.events[id]!;
  const who = recip?.length ? `${namesOf(gold, actor)} → ${namesOf(gold, recip)}` : namesOf(gold, actor);
  return `${type}${mode === '-' ? '' : ` ${mode}`}, ${status}, ${who}`;
}

/** An annotated statement in words. */
function describeStatement(gold: GoldStory, id: string): string {
  const { type, source } = gold.statements[id]!;
  return `${type} statement of ${namesOf(gold, source)}`;
}
