// Chains of persons → who they are, when knowledge is sure, and the office they hold on the date of the article.
import type { Knowledge, OfficeHolderRow } from '@entente/knowledge';
import type { Actor } from '@entente/record';
import { type ChainView, isSurnameOf } from './chain-views.js';

/** The row of the person that a chain names: by key, or by a surname that one person in office on the date bears. */
export function findPerson(
  { chain, mentions }: ChainView,
  {
    knowledge,
    published,
    nation,
  }: { knowledge: Knowledge; published: string | null; nation: string | undefined },
): OfficeHolderRow | undefined {
  if (chain.kind !== 'person') return undefined;
  if (chain.known?.startsWith('person:'))
    return knowledge.person(chain.name, published).find(({ key }) => key === chain.known);
  // an unknown full name is someone else, whatever the surname
  if (/\s/.test(chain.name) || !published || !mentions.some(({ form }) => form === 'name')) return undefined;
  const rows = knowledge.person(chain.name, published).filter((row) => holds(row, published));
  const keys = new Set(rows.map(({ key }) => key));
  const row = rows[0];
  return keys.size === 1 && row && (nation === undefined || row.country === nation || row.country === 'IGO')
    ? row
    : undefined;
}

/** Whether the term covers the day; coarse dates count for the whole month or year. */
export const holds = ({ from, to }: OfficeHolderRow, day: string): boolean =>
  day.slice(0, from.length) >= from && (to === undefined || day.slice(0, to.length) <= to);

/** The office on the date, of a known person or as the words of a mention give it; undefined without one. */
export function roleOf(
  { chain, mentions }: ChainView,
  person: OfficeHolderRow | undefined,
  { knowledge, published }: { knowledge: Knowledge; published: string | null },
): Actor['role'] {
  if (chain.kind !== 'person') return undefined;
  const held =
    person && published
      ? knowledge
          .person(person.name, published)
          .find((row) => row.key === person.key && holds(row, published))
      : undefined;
  if (held) return { title: held.title, from: held.from, ...(held.to ? { to: held.to } : {}) };
  for (const mention of mentions) {
    if (isSurnameOf(chain, mention)) continue;
    const { text } = mention;
    const role = knowledge.role(text);
    const title =
      role && role.kind === 'person' && role.sectors.length > 0 ? asWritten(role.noun, text) : undefined;
    if (title) return { title };
  }
  return undefined;
}

/** The role noun in the capitals of the text: `Foreign Minister`. */
function asWritten(noun: string, text: string): string | undefined {
  const pattern = noun
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s-]+');
  return text.match(new RegExp(`\\b${pattern}\\b`, 'i'))?.[0];
}
