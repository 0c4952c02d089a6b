// Who published: `Source: Al Jazeera`, `© 2024 The Harbour Wire. All rights reserved`, a line that is an outlet's name. In: a short paragraph. Out: the name.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../language.js';
import { wordsOf } from './paragraph.js';

/** A line about the publisher: why it is left out, and the name if it gives one. */
export interface PublisherLine {
  readonly reason: 'source' | 'copyright' | 'outlet';
  readonly name: string | null;
}

const SOURCE = language.pages.sourceLine;
const COPYRIGHT = language.pages.copyrightLine;
const TITLED = language.pages.titled;

/** Reads a line about the publisher; null when it is none. `edge`: it stands above or below the story's prose, where a bare name is one. */
export function publisherLine(
  text: string,
  { edge, knowledge }: { edge: boolean; knowledge: Knowledge },
): PublisherLine | null {
  const length = wordsOf(text).length;
  if (length > 40 || text.length > 300) return null;
  const source = SOURCE.exec(text);
  if (source && length <= 14)
    return { reason: 'source', name: edge ? sourceName(source[1]!, knowledge) : null };
  const copyright = COPYRIGHT.exec(text);
  if (copyright)
    return {
      reason: 'copyright',
      name: outletName(copyright[1]!.split(language.pages.afterHolder)[0]!, knowledge),
    };
  if (edge && length <= 5 && /^\p{Lu}/u.test(text) && knowledge.outlet(text))
    return { reason: 'outlet', name: knowledge.outlet(text)!.name };
  return null;
}

/** `Al Jazeera and news agencies` → Al Jazeera; the first of several; an organisation that is no outlet (a table's source) gives none. */
function sourceName(value: string, knowledge: Knowledge): string | null {
  const first = value.split(language.pages.betweenSources)[0]!.trim();
  if (knowledge.outlet(value)) return knowledge.outlet(value)!.name;
  const pair = first.split(language.pages.betweenTwo)[0]!;
  if (!knowledge.outlet(first) && knowledge.outlet(pair)) return knowledge.outlet(pair)!.name;
  if (!knowledge.outlet(first) && (knowledge.organization(first) || knowledge.country(first))) return null;
  return outletName(first, knowledge);
}

/** The outlet's own name for itself; an unknown one passes when it is written as a name. */
export function outletName(value: string, knowledge: Knowledge): string | null {
  const name = value.trim();
  const known = knowledge.outlet(name) ?? knowledge.outlet(name.replace(language.pages.openingThe, ''));
  if (known) return known.name;
  return name.length >= 2 && name.length <= 60 && TITLED.test(name) ? name : null;
}

/**
 * The outlet that a page belongs to: by the name it states, by its address, else as it states it, else the address's host. A part of a site
 * (`news.harbourwire.example`) that states a name of its own keeps it.
 */
export function pageOutlet(
  stated: string | undefined,
  url: string | undefined,
  knowledge: Knowledge,
): string | null {
  const known = stated ? knowledge.outlet(stated) : undefined;
  if (known) return readersName(known.name);
  const host =
    /^https?:\/\/(?:www\d?\.|m\.|mobile\.|edition\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  for (let i = 0; i + 1 < labels.length; i++) {
    const outlet = knowledge.outlet(labels.slice(i).join('.'));
    if (outlet && outlet.type !== 'platform')
      return i > 0 && stated && !stated.includes('.') ? stated : readersName(outlet.name);
  }
  return stated ?? (labels.length > 1 ? host : null);
}

/** Rows tell `ABC newspaper` from the broadcasters of that name; readers know it as ABC. */
const readersName = (name: string): string => name.replace(language.pages.outletNoun, '');
