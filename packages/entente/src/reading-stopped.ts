// Why the reading of a story was ended from outside, and the state of the readers as supervision sees it.

/** Why a reading was ended: over its budget of time or of memory, or its reader died of it. */
export type StopReason = 'too-slow' | 'out-of-memory' | 'worker-died';

/** Where a reading was when it was ended. */
export interface StoppedAt {
  /** the room that was at work: `1-read`, `2-article`, `model`, `3-analyse`, `4-extract`, `5-link` */
  readonly room?: string | undefined;
  /** how far it was, e.g. `window 40 of 310` */
  readonly progress?: string | undefined;
  /** the budget of time that was used up, in milliseconds */
  readonly limitMs?: number | undefined;
}

/**
 * Thrown when the reading of one story was ended from outside. The story is at fault, or may be: it is not to be tried again at
 * once. Readings that waited meanwhile go on in a new reader.
 */
export class ReadingStoppedError extends Error implements StoppedAt {
  override readonly name = 'ReadingStoppedError';
  readonly reason: StopReason;
  readonly room?: string;
  readonly progress?: string;
  readonly limitMs?: number;

  constructor(reason: StopReason, message: string, { room, progress, limitMs }: StoppedAt = {}) {
    super(message);
    this.reason = reason;
    if (room !== undefined) this.room = room;
    if (progress !== undefined) this.progress = progress;
    if (limitMs !== undefined) this.limitMs = limitMs;
  }

  /** the reason again, for whoever reports error codes */
  get code(): StopReason {
    return this.reason;
  }
}

/** The readers of an engine, for health and metrics. */
export interface EngineStatus {
  /** readers that are ready or at work now */
  readonly workers: number;
  /** readers started again since the engine was opened, whatever ended them: a budget, a cancellation, a crash */
  readonly restarts: number;
  /** readings that wait for a reader */
  readonly waiting: number;
  /** the message of the last error that ended a reader, or kept one from starting */
  readonly lastError?: string;
  /** whether a story given now would be read: false once the engine is closed, and while no reader can be started */
  readonly alive: boolean;
}

/** What may be said besides the story when it is read. */
export interface ReadingOptions {
  /** ends the reading at once when aborted, whatever it is doing; the promise is rejected with the signal's reason */
  readonly signal?: AbortSignal | undefined;
}
