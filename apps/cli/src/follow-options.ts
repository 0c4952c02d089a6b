// The options of following feeds, shared by the commands that fetch: how often, from where, and under which name.
import { DEFAULT_EVERY, LEAST_EVERY, MOST_EVERY } from '@entente/follow';
import { type Command, InvalidArgumentError } from 'commander';

/** Options of following. */
export interface FollowingOptions {
  /** minutes */
  readonly every?: number;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
}
const MINUTE = 60_000;
const HOME = 'https://github.com/entente-news/entente';

/** Adds `--every`, `--contact` and `--allow-private`. */
export const addFollowingOptions = (command: Command): Command =>
  command
    .option(
      '--every <minutes>',
      `minutes between two fetches of a feed, unless it or its server asks for more (default: ${DEFAULT_EVERY / MINUTE})`,
      parseEvery,
    )
    .option(
      '--contact <address>',
      'mail or web address of who fetches, for the owners of the sites; sent with every request',
      parseContact,
    )
    .option(
      '--allow-private',
      'fetch web addresses of this machine and of private networks too, and post to them',
    );

/** What following is told. */
export const followingOf = (
  { every, allowPrivate = false, contact }: FollowingOptions,
  version: string,
): { readonly every?: number; readonly allowPrivate: boolean; readonly agent: string } => ({
  ...(every === undefined ? {} : { every: every * MINUTE }),
  allowPrivate,
  agent: agentOf(version, contact),
});

/** The User-Agent of what fetches and posts. */
export const agentOf = (version: string, contact?: string): string =>
  `entente/${version} (+${HOME}${contact ? `; ${contact}` : ''})`;

function parseEvery(value: string): number {
  const minutes = Number(value);
  if (minutes >= LEAST_EVERY / MINUTE && minutes <= MOST_EVERY / MINUTE) return minutes;
  throw new InvalidArgumentError(
    `found "${value}", expected minutes from ${LEAST_EVERY / MINUTE} to ${MOST_EVERY / MINUTE}.`,
  );
}

function parseContact(value: string): string {
  if (/^[\x21-\x7e]{3,200}$/.test(value) && /[@:]/.test(value) && !/[()]/.test(value)) return value;
  throw new InvalidArgumentError(
    `found "${value}", expected an address such as desk@example.org or https://example.org/desk.`,
  );
}
