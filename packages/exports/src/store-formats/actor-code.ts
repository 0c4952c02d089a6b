// A party → the parts of its CAMEO code: country (or international prefix), roles, known group. After the grammar of CAMEO 1.1b3, ch. 3.
import type { Codes, Party } from '@entente/record';

/** `USAGOV` is country USA and role GOV; `IGOUNO` role IGO and group UNO. Parts that are unknown are null. */
export interface ActorCode {
  readonly full: string | null;
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly group: string | null;
}

/** The code of a party. A country itself has no role: `USA`, not `USAGOV`. */
export function actorCode({ key, kind, country, sectors }: Party, codes: Codes): ActorCode {
  const cameo = country && country !== 'IGO' ? (codes.country(country)?.cameo ?? country) : null;
  const isInternational = country === 'IGO' || sectors.includes('IGO');
  const own = kind === 'country' ? [] : sectors.flatMap((sector) => codes.cameoRole(sector) ?? []);
  const roles = [...new Set(isInternational ? ['IGO', ...own] : own)].slice(0, 3);
  const group = codes.cameoGroup(key) ?? null;
  const full = [cameo, ...roles, group].filter((part) => part !== null).join('');
  return { full: full || null, country: cameo, roles, group };
}
