// Protection against DNS rebinding: a server on this machine accepts only host names of this machine.
import { ProblemError } from './problem.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** Whether a host is this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** The accepted host names of a server bound to `host`; null for any name. */
export const allowedHosts = (
  host: string,
  more: readonly string[] = [],
): ((name: string) => boolean) | null => {
  if (!isLoopback(host)) return null;
  const named = new Set(more.map((name) => name.toLowerCase()));
  return (name) => isLoopback(name) || named.has(name.toLowerCase());
};

/** @throws ProblemError when the Host header names another host */
export function checkHost(request: Request, allowed: ((name: string) => boolean) | null): void {
  if (!allowed) return;
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const name = host.replace(/:\d{1,5}$/, '');
  if (!allowed(name))
    throw new ProblemError(
      421,
      `found host "${host.slice(0, 100)}", expected localhost, 127.0.0.1 or [::1]: this server is bound to this machine only`,
    );
}
