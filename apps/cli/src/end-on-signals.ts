// Ctrl-C and SIGTERM for long commands: the first asks the work to end, the second ends the process.

/** A signal that aborts with the first of them, and how to stop listening. */
export interface Ending {
  readonly signal: AbortSignal;
  close(): void;
}

/** Listens. `say` is told the first signal. */
export function endOnSignals(say: (line: string) => void): Ending {
  const controller = new AbortController();
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((name) => {
    const listener = () => {
      if (controller.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
      say(`${name}: finishes the story that is being read (once more to end at once)`);
      controller.abort(new Error(name));
    };
    process.on(name, listener);
    return () => void process.off(name, listener);
  });
  return {
    signal: controller.signal,
    close: () => {
      for (const off of listeners) off();
    },
  };
}
