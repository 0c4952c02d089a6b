// Offices with their days → bars on a common time axis, as shares of its length.
import type { ActorRole } from '@entente/record';

/** A bar: start and length, in per cent of the axis. */
export interface RoleSpan {
  readonly role: ActorRole;
  /** null when the office has no day at all */
  readonly bar: { readonly left: number; readonly width: number } | null;
}
/** The bars, and the days at both ends. */
export interface RoleSpans {
  readonly spans: readonly RoleSpan[];
  readonly from: string | null;
  readonly to: string | null;
}
/** Minimum length, so that an office named by one article stays visible. */
const LEAST = 1.5;

/** Offices in order of their start; an open end extends to the end of the axis. */
export function toRoleSpans(roles: readonly ActorRole[]): RoleSpans {
  const days = roles.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const sorted = [...days].sort();
  const [from, to] = [sorted[0] ?? null, sorted.at(-1) ?? null];
  const inOrder = [...roles].sort((a, b) =>
    (a.from ?? '') === (b.from ?? '') ? b.articles - a.articles : (a.from ?? '') < (b.from ?? '') ? -1 : 1,
  );
  if (from === null || to === null)
    return { spans: inOrder.map((role) => ({ role, bar: null })), from: null, to: null };
  const whole = Math.max(1, Date.parse(to) - Date.parse(from));
  const share = (day: string) => (100 * (Date.parse(day) - Date.parse(from))) / whole;
  const spans = inOrder.map((role): RoleSpan => {
    if (role.from === null && role.to === null) return { role, bar: null };
    const end = share(role.to ?? to);
    const left = Math.min(share(role.from ?? from), 100 - LEAST);
    return { role, bar: { left, width: Math.max(LEAST, end - left) } };
  });
  return { spans, from, to };
}
