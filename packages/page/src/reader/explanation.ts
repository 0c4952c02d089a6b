// The answer of /api/facts/{id}/why, the part that the page shows (package entente, operations/explanation.ts).
import type { Belief, QuotedSpan } from '@entente/record';

/** Why one event or statement is coded as it is. */
export interface Explanation {
  readonly coding: {
    readonly label: string;
    readonly definition: string;
    readonly clause: string;
    readonly mode: { readonly name: string; readonly definition: string; readonly score: number } | null;
    readonly score: number;
    readonly runnerUp: { readonly type: string; readonly score: number } | null;
    readonly status: { readonly value: string; readonly score: number; readonly cue: QuotedSpan | null };
    readonly codes: {
      readonly cameo: string;
      readonly quad: number | null;
      readonly goldstein: number | null;
    };
  } | null;
  readonly roles: readonly {
    readonly role: string;
    readonly name: string;
    readonly words: QuotedSpan | null;
    readonly form: string | null;
    readonly confidence: number | null;
  }[];
  readonly model: string;
  readonly confidence: number | null;
  readonly belief: Belief | null;
  readonly sure: boolean | null;
  readonly rules: readonly {
    readonly id: string;
    readonly touched: readonly string[];
    readonly reason: string;
    readonly clause: string;
  }[];
}
