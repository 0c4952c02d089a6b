// Implements the socket interface that node-postgres expects; the other end is the database thread.
import { Duplex } from 'node:stream';
import type { ThreadSession } from './kept-thread.js';

const TERMINATE = 'X'.charCodeAt(0);

/** A stream that sends each write to the thread in one message and reads its answer. */
export class ThreadSocket extends Duplex {
  constructor(private readonly thread: ThreadSession) {
    super();
    thread.onEnd((error) => void this.destroy(error));
  }
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  override _read(): void {}
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    // a client's Terminate message would close the whole database
    if (chunk[0] === TERMINATE && chunk.length === 5) {
      done();
      this.push(null);
      return;
    }
    this.thread.exchange(new Uint8Array(chunk)).then(
      (bytes) => {
        if (bytes.length > 0) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        done();
      },
      (error) => done(error as Error),
    );
  }
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', done);
  }
}
