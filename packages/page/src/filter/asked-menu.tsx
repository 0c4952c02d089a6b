// A multi-select menu with choices from the store: modes, countries of places, publishers.
import type { Breakdown } from '@entente/record';
import { useAnswer } from '../ask/use-answer.js';
import { learnName } from '../parts/names.js';
import { ChoiceMenu } from './choice-menu.js';

interface Props {
  readonly label: string;
  readonly href: string;
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}
type Listed = Partial<Breakdown> & {
  readonly items?: readonly { readonly name: string; readonly articles: number }[];
};

/** A menu whose choices come from an answer; selected values stay even when the answer lacks them. */
export function AskedMenu({ label, href, values, onChange }: Props) {
  const { value } = useAnswer<Listed>(href);
  const listed = value === null ? [] : choicesOf(value);
  const missing = values.filter((item) => !listed.some(([key]) => key === item));
  const choices = [...missing.map((item) => [item, item] as const), ...listed];
  return <ChoiceMenu label={label} choices={choices} values={values} onChange={onChange} />;
}

function choicesOf({ items, rows }: Listed): (readonly [string, string])[] {
  if (items) return items.map(({ name, articles }) => [name, `${name} (${articles})`] as const);
  return (rows ?? []).flatMap(({ values: [named], happenings }) => {
    if (!named) return [];
    learnName(named.key, named.name);
    return [[named.key, `${named.name} (${happenings})`] as const];
  });
}
