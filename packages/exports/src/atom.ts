// Happenings with their fields → an Atom feed (RFC 4287): an entry for each happening, and one for each of its disputed fields, so that a feed reader tells each once.
import { type FieldView, type HappeningItem, isOfFact, type Telling } from '@entente/record';
import { dayOf, headOf } from './brief/sections.js';
import { escapeHtml } from './html/escape.js';

const NEVER = '1970-01-01';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly happening: string;
  readonly lines: readonly string[];
}

/**
 * The feed. It depends on the happenings alone: the same ones give the same bytes. Links lead to the page of the server that gives it.
 * @param happenings with their fields
 * @param question the filter as the query of an address, by which the feed is known
 */
export function toAtom(happenings: readonly HappeningItem[], question: string): string {
  const entries = happenings
    .flatMap(entriesOf)
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:entente:alerts:${escapeHtml(encodeURIComponent(question))}</id>
<title>${escapeHtml(question === '' ? 'Happenings' : `Happenings: ${question}`)}</title>
<author><name>Entente</name></author>
<updated>${entries[0]?.day ?? NEVER}T00:00:00Z</updated>
${entries.map(entryText).join('')}</feed>
`;
}

/** The happening, known since its first report; each field that is disputed, since the last report that gives a value of it. */
function entriesOf(item: HappeningItem): readonly Entry[] {
  const head = headOf(item, dayOf(item));
  const { id: happening, outlets } = item;
  const quote = `“${item.sentence.quote.replace(/\s+/g, ' ')}” ${item.publisher ?? 'unknown outlet'}`;
  const told = {
    ...{ id: happening, title: head, day: item.first ?? NEVER, happening },
    lines: [quote, ...(outlets.length > 0 ? [`reported by ${outlets.join(', ')}`] : [])],
  };
  const disputed = (item.fields ?? []).filter((field) => field.verdict === 'disputed' && isOfFact(field));
  return [
    told,
    ...disputed.map((field) => ({
      ...{ id: `${happening}:disputed:${field.name}`, title: `Disputed: ${field.name} · ${head}`, happening },
      day: lastOf(field),
      lines: field.values.map(({ shown, tellings }) => `${shown}: ${outletsOf(tellings)}`),
    })),
  ];
}

const lastOf = ({ values }: FieldView): string =>
  values
    .flatMap(({ tellings }) => tellings.flatMap(({ published }) => published ?? []))
    .sort()
    .at(-1) ?? NEVER;

const outletsOf = (tellings: readonly Telling[]): string =>
  [...new Set(tellings.map(({ publisher }) => publisher ?? 'unknown outlet'))].join(', ');

const entryText = ({ id, title, day, happening, lines }: Entry): string =>
  `<entry>
<id>urn:entente:${escapeHtml(id)}</id>
<title>${escapeHtml(title)}</title>
<updated>${escapeHtml(day)}T00:00:00Z</updated>
<link rel="alternate" href="/happenings/${escapeHtml(encodeURIComponent(happening))}"/>
<content type="text">${escapeHtml(lines.join('\n'))}</content>
</entry>
`;
