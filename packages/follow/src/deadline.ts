// A limit of time → a signal that aborts when it is over, or with another signal.

/** End it when the work is done. */
interface Deadline {
  readonly signal: AbortSignal;
  end(): void;
}

/** Aborts after so many seconds, or with the signal. (`AbortSignal.any` keeps what it made as long as the signal lives.) */
export function deadlineOf(seconds: number, signal: AbortSignal): Deadline {
  const controller = new AbortController();
  const late = () => controller.abort(new DOMException('too late', 'TimeoutError'));
  const timer = setTimeout(late, seconds * 1000);
  const end = () => controller.abort(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    },
  };
}
