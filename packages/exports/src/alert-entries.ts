// A happening with its fields → what is told of it: itself, and each of its fields of fact that is disputed. Feeds and messages of saved questions have the same entries.
import { disputedFacts, type FieldView, type HappeningItem, outletsOf } from '@entente/record';
import { dayOf, headOf } from './brief/sections.js';

/** The day of what has none. */
export const NEVER = '1970-01-01';

/** One thing that is told once. */
export interface AlertEntry {
  /** `event-…`, or `event-…:disputed:killed` */
  readonly id: string;
  readonly title: string;
  /** day of the first report; of a dispute that of the last report that gives a value */
  readonly day: string;
  /** id of the happening */
  readonly happening: string;
  /** name of the disputed field; null: the happening itself */
  readonly field: string | null;
  readonly lines: readonly string[];
}

/** The happening, known since its first report; each field that is disputed, since the last report that gives a value of it. */
export function alertEntries(item: HappeningItem): readonly AlertEntry[] {
  const head = headOf(item, dayOf(item));
  const { id: happening, outlets } = item;
  const quote = `“${item.sentence.quote.replace(/\s+/g, ' ')}” ${item.publisher ?? 'unknown outlet'}`;
  const told = {
    ...{ id: happening, title: head, day: item.first ?? NEVER, happening, field: null },
    lines: [quote, ...(outlets.length > 0 ? [`reported by ${outlets.join(', ')}`] : [])],
  };
  return [
    told,
    ...disputedFacts(item.fields ?? []).map((field) => ({
      ...{ id: `${happening}:disputed:${field.name}`, title: `Disputed: ${field.name} · ${head}`, happening },
      field: field.name,
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
