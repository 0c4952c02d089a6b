// Arguments that name feeds → their addresses: web addresses as they are, files as lists (OPML, or an address a line).
import { readFile } from 'node:fs/promises';
import { addFeed, readFeedList } from '@entente/entente';
import type { FailureKind } from './exit-codes.js';
import { describeFailure, InputError, systemMessage } from './failure.js';
import type { Io } from './io.js';

/** Addresses, each once, and the kinds of what was named and is none. */
export interface NamedFeeds {
  readonly addresses: readonly string[];
  readonly kinds: readonly FailureKind[];
}

/** The feeds that the arguments name; says on stderr what is none. Nothing is fetched. */
export async function namedFeeds(
  args: readonly string[],
  { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>,
): Promise<NamedFeeds> {
  const parts = await Promise.all(args.map((arg) => feedsOf(arg, stdin)));
  const failed = parts.flatMap(({ failures }) =>
    failures.map(({ name, error }) => describeFailure(name, error)),
  );
  for (const { message } of failed) stderr.write(`entente: ${message}\n`);
  return {
    addresses: [...new Set(parts.flatMap(({ addresses }) => addresses))],
    kinds: failed.map(({ kind }) => kind),
  };
}

interface Found {
  readonly addresses: readonly string[];
  readonly failures: readonly { readonly name: string; readonly error: InputError }[];
}

async function feedsOf(arg: string, stdin: AsyncIterable<unknown>): Promise<Found> {
  const isAddress = /^(?:feed:)?(?:https?:)?\/\//i.test(arg);
  const text = isAddress ? arg : await textOf(arg, stdin).catch((error: unknown) => error as Error);
  if (typeof text !== 'string')
    return {
      addresses: [],
      failures: [{ name: arg, error: new InputError('noInput', systemMessage(text)) }],
    };
  const { addresses, faults } = readFeedList(text);
  const refused = addresses.flatMap((address) => {
    const { success, error } = addFeed.input.safeParse({ url: address });
    return success ? [] : [{ address, message: `found ${address}, ${error.issues[0]!.message}` }];
  });
  const messages = [
    ...faults.map(
      ({ line, text: found }) =>
        `${line > 0 ? `line ${line}: ` : ''}found ${found}, expected the address of a feed`,
    ),
    ...refused.map(({ message }) => message),
    ...(addresses.length + faults.length === 0
      ? ['found no address of a feed, expected OPML or a text with an address a line']
      : []),
  ];
  return {
    addresses: addresses.filter((address) => refused.every((one) => one.address !== address)),
    failures: messages.map((message) => ({ name: arg, error: new InputError('data', message) })),
  };
}

async function textOf(path: string, stdin: AsyncIterable<unknown>): Promise<string> {
  if (path !== '-') return readFile(path, 'utf8');
  let text = '';
  for await (const chunk of stdin) text += String(chunk);
  return text;
}
