// Keeps requests away from this machine and from private networks: hosts given as addresses are checked before a connection, hosts given by name by the
// very addresses that are connected to, so that a name which changes its address between check and connection gains nothing (DNS rebinding).

import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { ownValue } from '@entente/record';
import type { Agent, EnvHttpProxyAgent } from 'undici';
import { privateKind } from './private-address.js';

/** An address that is not asked for: it is no web address, or leads to this machine or a private network. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
  readonly reason: 'protocol' | 'private';

  constructor(reason: 'protocol' | 'private', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The refusal that an error is, or that it was caused by; undefined for another error. */
export const refusalIn = (error: unknown): RefusedAddressError | undefined =>
  [error, (error as { cause?: unknown } | undefined)?.cause].find(
    (one) => one instanceof RefusedAddressError,
  );

/** Resolves a name to all of its addresses. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

export interface PublicOnlyOptions {
  /** whether private addresses may be connected to as well */
  readonly allowPrivate: boolean;
  /** HTTP_PROXY, HTTPS_PROXY, NO_PROXY, in either case */
  readonly env: Readonly<globalThis.Record<string, string | undefined>>;
  /** the system's resolver where absent */
  readonly resolve?: Resolve;
}

/** What requests are made with. */
export interface PublicOnly {
  readonly dispatcher: Agent | EnvHttpProxyAgent;
  /** Checks an address before it is asked for, also each one that a redirect leads to. @throws RefusedAddressError */
  check(url: URL): Promise<void>;
}

/** A dispatcher of undici that connects to public addresses only, and the check that goes with it. Destroy the dispatcher when done. */
export async function publicOnly({
  allowPrivate,
  env,
  resolve = resolveAll,
}: PublicOnlyOptions): Promise<PublicOnly> {
  const { Agent, EnvHttpProxyAgent } = await import('undici');
  const connect = { lookup: guardedLookup(resolve, allowPrivate) };
  const [httpProxy, httpsProxy, noProxy] = ['http_proxy', 'https_proxy', 'no_proxy'].map(
    (name) => ownValue(env, name) || ownValue(env, name.toUpperCase()) || '',
  );
  const proxied = Boolean(httpProxy || httpsProxy);
  return {
    dispatcher: proxied
      ? new EnvHttpProxyAgent({ connect, httpProxy: httpProxy!, httpsProxy: httpsProxy!, noProxy: noProxy! })
      : new Agent({ connect }),
    check: async (url) => {
      if (!/^https?:$/.test(url.protocol))
        throw new RefusedAddressError(
          'protocol',
          `found a redirect to ${url.protocol}, expected http: or https:`,
        );
      if (allowPrivate) return;
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host)) refusePrivate(host, [{ address: host, family: isIP(host) }]);
      // a proxy resolves names itself: what this machine knows of them is checked here
      else if (proxied) refusePrivate(host, await resolve(host).catch(() => []));
    },
  };
}

/** As dns.lookup, but an error where a name has a private address. */
function guardedLookup(resolve: Resolve, allowPrivate: boolean): LookupFunction {
  return (name, { all, family }, callback) => {
    const choose = (found: readonly LookupAddress[]): LookupAddress[] => {
      if (!allowPrivate) refusePrivate(name, found);
      const wanted = found.filter((one) => one.family === family);
      return [...(wanted.length > 0 ? wanted : found)];
    };
    resolve(name)
      .then(choose)
      .then(
        (found) => {
          if (all) (callback as (error: null, addresses: LookupAddress[]) => void)(null, found);
          else callback(null, found[0]!.address, found[0]!.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      );
  };
}

function refusePrivate(host: string, addresses: readonly LookupAddress[]): void {
  for (const { address } of addresses) {
    const kind = privateKind(address);
    if (kind === null) continue;
    const shown = address === host ? address : `${host} (${address})`;
    throw new RefusedAddressError(
      'private',
      `found ${shown}, a ${kind} address; expected a public one (--allow-private fetches from private ones too)`,
    );
  }
}

const resolveAll: Resolve = (name) =>
  new Promise((done, fail) => {
    systemLookup(name, { all: true, verbatim: true }, (error, addresses) =>
      error ? fail(error) : done(addresses),
    );
  });
