// Bytes of a text, gzipped or not → its lines with their numbers. A text that cannot be read further ends with the reason.
import { gunzipped } from './archives.js';
import { linesOf, peek } from './bytes.js';
import { DEFAULT_LIMITS, IntakeError, type Limits } from './item.js';

/** A line with its number from 1; the text is null for one over the limit. The last item of a damaged file says what is wrong behind its last whole line. */
export type NumberedLine =
  | { readonly number: number; readonly text: string | null }
  | { readonly number: number; readonly damage: string };

/** The lines. Errors of reading the bytes are thrown. */
export async function* openLines(
  bytes: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): AsyncGenerator<NumberedLine> {
  const { mostBytes, mostUnpacked } = { ...DEFAULT_LIMITS, ...limits };
  let number = 0;
  try {
    const { head, bytes: whole } = await peek(bytes, 2);
    const packed = head[0] === 0x1f && head[1] === 0x8b;
    const text = packed ? gunzipped(whole, mostUnpacked) : whole;
    for await (const line of linesOf(text, mostBytes)) {
      number = line.number;
      yield line;
    }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    yield { number: number + 1, damage: error.message };
  }
}
