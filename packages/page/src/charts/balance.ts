// The balance of cooperation and conflict in a group: a number from −1 to +1, words and a colour for it. Blue and orange are distinguishable with all common kinds of
// colour blindness, and a word or a two-part bar always accompanies the colour.
import type { Tally } from '@entente/record';

/** (cooperation − conflict) / both; null without either. */
export function balanceOf({ cooperation, conflict }: Pick<Tally, 'cooperation' | 'conflict'>): number | null {
  const both = cooperation + conflict;
  return both === 0 ? null : (cooperation - conflict) / both;
}

/** `mostly conflict` */
export function wordsOfBalance(balance: number | null): string {
  if (balance === null) return 'nothing counted';
  if (balance === 1) return 'cooperation only';
  if (balance === -1) return 'conflict only';
  if (Math.abs(balance) < 0.2) return 'about even';
  return balance > 0 ? 'mostly cooperation' : 'mostly conflict';
}

/** A CSS colour: neutral in the middle, towards cooperation or conflict at the ends. `onto` is mixed in for backgrounds behind text. */
export function colourOf(balance: number | null, onto?: { readonly card: number }): string {
  const end = (balance ?? 0) >= 0 ? 'var(--cooperation)' : 'var(--conflict)';
  const share = Math.round(Math.abs(balance ?? 0) * 100);
  const plain = `color-mix(in oklab, ${end} ${share}%, var(--neutral))`;
  return onto === undefined
    ? plain
    : `color-mix(in oklab, ${plain} ${Math.round((1 - onto.card) * 100)}%, var(--card))`;
}

/** Two colours `#rrggbb` mixed, for canvases, which do not support `color-mix`. */
export function mixHex(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [x, y] = [Number.parseInt(a.slice(at, at + 2), 16), Number.parseInt(b.slice(at, at + 2), 16)];
    return Math.round(x * share + y * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
