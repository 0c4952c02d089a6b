// Names of countries, demonyms and actors in an input → the codes and keys of filters: `--actor Russia` equals `--actor RUS`.
import { emptyTable, foldName, NONE, ownValue, type Reader } from '@entente/record';
import { knowledgeOnce } from './coder.js';
import type { Operation } from './operations/operation.js';

/** Input fields that name parties: with several values, with one, or the key of a dossier. */
const LISTS = ['actor', 'recipient', 'party', 'between', 'source', 'carrier', 'addressee', 'about'] as const;
const SINGLES = ['a', 'b'] as const;
const MOST_SUGGESTED = 5;

/** Thrown when a name is neither a key, a code nor a known name. The message suggests similar names. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
}

type Fields = Readonly<Record<string, unknown>>;

/** Wraps an operation so that its input may contain names of parties, in any case. @throws UnknownNameError */
export function resolvingNames<Input, Output>(operation: Operation<Input, Output>): Operation<Input, Output> {
  return {
    ...operation,
    run: async (input, context) =>
      operation.run((await resolveNames(input as Fields, context.store)) as Input, context),
  };
}

/** The input with names replaced by codes and keys. @throws UnknownNameError */
export async function resolveNames(input: Fields, store: Pick<Reader, 'findActors'>): Promise<Fields> {
  const resolved = Object.assign(emptyTable<unknown>(), input);
  for (const field of LISTS) {
    const values = ownValue(input, field) as readonly string[] | undefined;
    if (!values) continue;
    const found = await Promise.all(values.map((value) => partiesNamed(value, store)));
    resolved[field] = field === 'between' ? found.map(([first]) => first!) : [...new Set(found.flat())];
  }
  for (const field of SINGLES) {
    const value = ownValue(input, field);
    if (typeof value === 'string') resolved[field] = (await partiesNamed(value, store))[0];
  }
  if (typeof input.key === 'string') resolved.key = actorKey((await partiesNamed(input.key, store))[0]!);
  return resolved;
}

/** A dossier needs an actor key: for a country, the key of the actor that is the country. */
const actorKey = (party: string): string => (/^[A-Z]{3}$/.test(party) ? `country:${party}` : party);

/** Codes and keys for an input value: a key or code unchanged, a country by name or demonym, else every actor with exactly that name, the most mentioned first. */
async function partiesNamed(
  typed: string,
  store: Pick<Reader, 'findActors'>,
): Promise<readonly [string, ...string[]]> {
  if (typed === NONE || typed.includes(':') || /^[A-Z]{3}$/.test(typed)) return [typed];
  const { country, demonym, countryByCode } = await knowledgeOnce();
  const code = typed.toUpperCase();
  const found = countryByCode(code) ?? country(typed) ?? demonym(typed);
  if (found) return [found.code];
  const close = await store.findActors(typed, { limit: 20 });
  const wanted = foldName(typed);
  const [first, ...rest] = close.filter(({ names }) => names.some((name) => foldName(name) === wanted));
  if (first) return [first.key, ...rest.map(({ key }) => key)];
  throw new UnknownNameError(unknownWords(typed, close));
}

function unknownWords(typed: string, close: Awaited<ReturnType<Reader['findActors']>>): string {
  const known = `found nobody named "${typed}", expected an actor key, a country code, or the name of a country or actor`;
  if (close.length === 0) return `${known}; \`actors\` finds names`;
  const offered = close.slice(0, MOST_SUGGESTED).map(({ key, name }) => `${key} (${name})`);
  return `${known}; did you mean ${offered.join(', ')}?`;
}
