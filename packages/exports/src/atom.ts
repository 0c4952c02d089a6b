// Happenings with their fields → an Atom feed (RFC 4287): an entry for each happening, and one for each of its disputed fields, so that a feed reader tells each once.
import type { HappeningItem } from '@entente/record';
import { type AlertEntry, alertEntries, NEVER } from './alert-entries.js';
import { escapeHtml } from './html/escape.js';

/**
 * The feed. It depends on the happenings alone: the same ones give the same bytes. Links lead to the page of the server that gives it.
 * @param happenings with their fields
 * @param question the filter as the query of an address, by which the feed is known
 * @param name of the saved question; the filter where absent
 */
export function toAtom(happenings: readonly HappeningItem[], question: string, name = question): string {
  const entries = happenings
    .flatMap(alertEntries)
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:entente:alerts:${escapeHtml(encodeURIComponent(question))}</id>
<title>${escapeHtml(name === '' ? 'Happenings' : `Happenings: ${name}`)}</title>
<author><name>Entente</name></author>
<updated>${entries[0]?.day ?? NEVER}T00:00:00Z</updated>
${entries.map(entryText).join('')}</feed>
`;
}

const entryText = ({ id, title, day, happening, lines }: AlertEntry): string =>
  `<entry>
<id>urn:entente:${escapeHtml(id)}</id>
<title>${escapeHtml(title)}</title>
<updated>${escapeHtml(day)}T00:00:00Z</updated>
<link rel="alternate" href="/happenings/${escapeHtml(encodeURIComponent(happening))}"/>
<content type="text">${escapeHtml(lines.join('\n'))}</content>
</entry>
`;
