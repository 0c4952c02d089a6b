// Forms of a verb or noun of event-words.tsv. In: a lemma. Out: its written forms. English inflection by rule, irregular verbs by table.
import type { VerbTables, WordForm } from '../language/inflect.js';

const sibilant = /(?:s|x|z|ch|sh)$/;
const consonantY = /[^aeiou]y$/;
const shortClosed = /^[^aeiou]*[aeiou][^aeiouwxyh]$/;

/** Forms of a verb, whose first word bends (`call for` → `called for`). */
export function verbForms(lemma: string, { irregular, doubling }: VerbTables): ReadonlyMap<string, WordForm> {
  const [head = '', ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const doubles = doubling.has(head) || shortClosed.test(head);
  const stem = doubles ? head + head.at(-1) : head;
  const forms = new Map<string, WordForm>([
    [head, 'base'],
    [thirdPerson(head), 's'],
    [presentParticiple(head, stem), 'ing'],
  ]);
  for (const past of irregular.get(head) ?? [regularPast(head, stem)])
    if (!forms.has(past)) forms.set(past, 'ed');
  // British doubling: cancelled, labelling
  if (head.endsWith('l') && !irregular.has(head)) forms.set(`${head}led`, 'ed').set(`${head}ling`, 'ing');
  return new Map([...forms].map(([form, kind]) => [form + tail, kind]));
}

const thirdPerson = (head: string) =>
  sibilant.test(head) || head.endsWith('o')
    ? `${head}es`
    : consonantY.test(head)
      ? `${head.slice(0, -1)}ies`
      : `${head}s`;

function presentParticiple(head: string, stem: string): string {
  if (head.endsWith('ie')) return `${head.slice(0, -2)}ying`;
  if (head.endsWith('e') && !/(?:ee|oe|ye)$/.test(head) && head !== 'be') return `${head.slice(0, -1)}ing`;
  return `${stem}ing`;
}

function regularPast(head: string, stem: string): string {
  if (head.endsWith('e')) return `${head}d`;
  return consonantY.test(head) ? `${head.slice(0, -1)}ied` : `${stem}ed`;
}

/** Forms of a noun, whose last word bends; one that is already plural (`talks`) keeps its form. */
export function nounForms(lemma: string): ReadonlyMap<string, WordForm> {
  if (/[^s]s$/.test(lemma)) return new Map([[lemma, 'singular']]);
  const plural = sibilant.test(lemma)
    ? `${lemma}es`
    : consonantY.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  return new Map<string, WordForm>([
    [lemma, 'singular'],
    [plural, 'plural'],
  ]);
}
