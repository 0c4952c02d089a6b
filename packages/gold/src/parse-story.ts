// A `.story` file → the annotated story and what is wrong with it: the same rows and faults as corpus/check.py gives.
import { parseLines } from './annotation-lines.js';
import type { GoldStory, MarkedSpan } from './gold-story.js';
import { parseMarked } from './marked-text.js';

const HEADS = ['story', 'date', 'publisher', 'kind', 'title'] as const;
type Head = (typeof HEADS)[number];

/** A story file as it was read: `story` is null where no line `---` parts text and annotation. */
export interface ParsedStory {
  readonly story: GoldStory | null;
  /** empty for a valid story */
  readonly faults: readonly string[];
}

/** Reads and checks one story file. */
export function parseStory(file: string): ParsedStory {
  const raw = `${file.trim()}\n`;
  const line = /^---\s*$/m.exec(raw);
  if (!line) return { story: null, faults: ['no --- line between text and annotation'] };
  const { heads, parts } = splitHeads(raw.slice(0, line.index));
  const { text, spans, faults } = joinParts([heads.title ?? '', ...parts]);
  const { ids, faults: lineFaults, ...rows } = parseLines(raw.slice(line.index + line[0].length));
  const story: GoldStory = {
    id: heads.story ?? '',
    date: heads.date ?? '',
    publisher: heads.publisher ?? '',
    kind: heads.kind ?? '',
    text,
    titleEnd: text.indexOf('\n\n'),
    spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end),
    ...rows,
  };
  return {
    story,
    faults: [
      ...HEADS.filter((head) => !(head in heads)).map((head) => `no #${head}`),
      ...faults,
      ...lineFaults,
      ...idFaults(spans, ids),
      ...referenceFaults(story),
    ],
  };
}

/** The story of a file. @throws Error that names the file's faults */
export function requireStory(file: string, name: string): GoldStory {
  const { story, faults } = parseStory(file);
  if (!story || faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  return story;
}

function splitHeads(top: string): { heads: Partial<Record<Head, string>>; parts: string[] } {
  const heads: Partial<Record<Head, string>> = {};
  const body = top.split('\n').filter((line) => {
    const head = /^#(story|date|publisher|kind|title)\s+(.*)$/.exec(line);
    const name = head?.[1] as Head | undefined;
    if (!name || name in heads) return true;
    heads[name] = head![2]!.trim();
    return false;
  });
  const parts = body
    .join('\n')
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim());
  return { heads, parts: parts.filter(Boolean) };
}

/** Title and paragraphs, marked → one text with an empty line between them. */
function joinParts(parts: readonly string[]) {
  const spans: MarkedSpan[] = [];
  const faults: string[] = [];
  let text = '';
  for (const part of parts) {
    const read = parseMarked(part);
    faults.push(...read.faults);
    for (const { id, start, end } of read.spans) {
      let last = end;
      while (last > start && read.text[last - 1] === ' ') last--;
      spans.push({ id, start: text.length + start, end: text.length + last });
    }
    text += `${read.text}\n\n`;
  }
  return { text: text.replace(/\n+$/, ''), spans, faults };
}

/** Spans without a line, lines without a span, cues and triggers that are marked twice. */
function idFaults(spans: readonly MarkedSpan[], lines: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { id } of spans) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [
    ...[...counts].flatMap(([id, count]) => [
      ...(!id.startsWith('c') && !lines.has(id) ? [`no line for ${id}`] : []),
      ...(/^[cv]/.test(id) && count > 1
        ? [`${id} marked ${count} times: each cue and trigger has its own id`]
        : []),
    ]),
    ...[...lines].filter((id) => !counts.has(id)).map((id) => `a line but no span: ${id}`),
  ];
}

/** Field of a line → letters of the ids that it may name. */
const REFERENCES = {
  statements: { source: 'ap', cue: 'cv', to: 'ap', via: 'ap' },
  events: { actor: 'ap', recip: 'ap', loc: 'ap', time: 't', same: 'v' },
} as const;

function referenceFaults({ spans, actors, statements, events }: GoldStory): string[] {
  const seen = new Set(spans.map(({ id }) => id));
  const check = (
    rows: Readonly<Record<string, object>>,
    fields: Readonly<Record<string, string>>,
  ): string[] =>
    Object.entries(rows).flatMap(([id, row]) =>
      Object.entries(fields).flatMap(([field, letters]) =>
        ((row as Record<string, readonly string[] | undefined>)[field] ?? [])
          .filter((ref) => !letters.includes(ref[0] ?? '?') || !seen.has(ref))
          .map((ref) => `${id}: ${field}=${ref} is not marked`),
      ),
    );
  return [
    ...Object.entries(actors).flatMap(([id, { members = [] }]) =>
      members.filter((member) => !seen.has(member)).map((member) => `${id}: member ${member} is not marked`),
    ),
    ...check(statements, REFERENCES.statements),
    ...check(events, REFERENCES.events),
  ];
}
