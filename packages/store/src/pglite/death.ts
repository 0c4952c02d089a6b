// Tells that PostgreSQL ended (PANIC, FATAL, an abort of the WebAssembly) from an error that it answered, and why. Without this a query that ends it waits for ever: no ReadyForQuery follows.

/** The last lines that PostgreSQL logged. */
export interface Log {
  add(line: string): void;
  lines(): readonly string[];
}

const MOST_LINES = 50;

/** An empty log. */
export function makeLog(): Log {
  const lines: string[] = [];
  return {
    add(line) {
      lines.push(line);
      if (lines.length > MOST_LINES) lines.shift();
    },
    lines: () => lines,
  };
}

/** The message with which PostgreSQL ended, from the bytes of its answer; null when it did not end. */
export function deathIn(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 1 + view.getInt32(at + 1);
    if (bytes[at] === ERROR_RESPONSE) {
      const fields = fieldsOf(bytes.subarray(at + 5, end));
      if (fields.get('V') === 'PANIC' || fields.get('V') === 'FATAL') return fields.get('M') ?? 'PANIC';
    }
    at = end;
  }
  return null;
}
const ERROR_RESPONSE = 'E'.charCodeAt(0);

/** The fields of an ErrorResponse: a letter and a text each, ended by a zero. */
const fieldsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Buffer.from(bytes)
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map((field) => [field[0]!, field.slice(1)]),
  );

/** The reason why PostgreSQL ended, from what was thrown and logged; null when it still runs. */
export function deathOf(error: unknown, log: Log): string | null {
  const last = log
    .lines()
    .map((line) => /\b(?:PANIC|FATAL): +(.*)/.exec(line)?.[1])
    .findLast(Boolean);
  const { name, message } = error as Error;
  const isDead =
    name === 'RuntimeError' ||
    name === 'ExitStatus' ||
    /Aborted|failed to initialize|unreachable|out of bounds/.test(String(message));
  return isDead || last ? (last ?? String(message ?? error)) : null;
}
