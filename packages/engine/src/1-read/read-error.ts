// ReadError: why some bytes did not become a Document. The message says what was found, what was expected, and where.

/** What kind of trouble; stable, for programs. */
export type ReadErrorCode = 'empty' | 'binary' | 'encoding' | 'no-article' | 'language' | 'too-large';

/** Thrown by the reading rooms for input that holds no story they can read. One bad file must never stop the others. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;
  /** how the caller named the input: file path, URL, `-` */
  readonly where: string;

  constructor(code: ReadErrorCode, parts: { found: string; expected: string; where?: string | undefined }) {
    const where = parts.where ?? 'input';
    super(`${where}: found ${parts.found}; expected ${parts.expected}`);
    this.code = code;
    this.where = where;
  }
}
