// PostgreSQL that ends instead of answering is told from one that answers an error.
import { describe, expect, it } from 'vitest';
import { deathIn, deathOf, makeLog } from './death.js';

/** A message of the PostgreSQL protocol. */
function message(type: string, body: string): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}
const error = (severity: string, text: string) =>
  message('E', `S${severity}\0V${severity}\0C53100\0M${text}\0\0`);
const READY = message('Z', 'I');

describe('the end of PostgreSQL', () => {
  it('is told by a PANIC or FATAL in the answer, also after other messages', () => {
    const data = message('D', 'VPANIC\0Mnot an error');
    expect(deathIn(error('PANIC', 'could not write'))).toBe('could not write');
    expect(deathIn(Buffer.concat([data, READY, error('FATAL', 'gone')]))).toBe('gone');
    expect(deathIn(Buffer.concat([error('ERROR', 'division by zero'), READY]))).toBeNull();
    expect(deathIn(Buffer.concat([data, READY]))).toBeNull();
    expect(deathIn(new Uint8Array())).toBeNull();
  });

  it('is told by an abort, with the reason that was logged', () => {
    const log = makeLog();
    expect(deathOf(new Error('syntax error'), log)).toBeNull();
    expect(deathOf(new WebAssembly.RuntimeError('Aborted()'), log)).toBe('Aborted()');
    log.add('2031-07-10 08:00 UTC [42] FATAL:  could not write to file "pg_wal/x": No space left on device');
    expect(deathOf(new Error('PGlite failed to initialize properly'), log)).toBe(
      'could not write to file "pg_wal/x": No space left on device',
    );
  });
});
