// Judges by trying: whether something works is the result of its last attempt, made anew when that is old; many ask at the cost of one attempt.

/** What is known of one part. `reason` is null exactly when it works. */
export interface Verdict {
  readonly ok: boolean;
  readonly reason: string | null;
}
export interface ProbeOptions {
  /** a tiny piece of the real work; rejects when it does not work */
  readonly run: () => Promise<unknown>;
  /** a success proves that it works for so long, in milliseconds */
  readonly fresh: number;
  /** how long one question waits for the attempt */
  readonly patience: number;
  /** an attempt runs for so long, and no other work succeeded meanwhile: it does not work. Longer than what may be before it in the line takes */
  readonly stuck: number;
  /** monotonic clock in milliseconds */
  readonly now: () => number;
}
/** A part under watch. */
export interface Probe {
  check(): Promise<Verdict>;
  /** real work succeeded: as good as an attempt */
  worked(): void;
  /** what was known counts no longer, since the part was started again or real work failed */
  doubt(): void;
}

const GOOD: Verdict = { ok: true, reason: null };

/** Makes a probe; until its first attempt has ended nothing is held against the part. */
export function makeProbe({ run, fresh, patience, stuck, now }: ProbeOptions): Probe {
  let known: { readonly verdict: Verdict; readonly since: number } | null = null;
  let lastGood = now();
  let begun = lastGood;
  let trying: Promise<void> | null = null;
  const worked = () => {
    lastGood = now();
    known = { verdict: GOOD, since: lastGood };
  };
  const start = (): Promise<void> => {
    begun = now();
    return Promise.resolve()
      .then(run)
      .then(worked, (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        known = { verdict: { ok: false, reason }, since: now() };
      })
      .finally(() => {
        trying = null;
      });
  };
  return {
    worked,
    doubt: () => {
      known = known?.verdict.ok ? null : known;
    },
    check: async () => {
      if (known?.verdict.ok && now() - known.since < fresh) return known.verdict;
      trying ??= start();
      await Promise.race([trying, waitFor(patience)]);
      if (trying === null && known) return known.verdict;
      if (known && !known.verdict.ok) return known.verdict;
      const silent = now() - Math.max(lastGood, begun);
      if (silent < stuck) return GOOD;
      return { ok: false, reason: `found no answer for ${Math.round(silent / 1000)} s` };
    },
  };
}

const waitFor = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time).unref();
  });
