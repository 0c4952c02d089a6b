// Why an address gave no answer, and whether it may give one later.
import { refusalIn } from './public-only.js';

/** The reason. */
export type FetchErrorCode =
  /** an address that leads to this machine or a private network, or none of the web */
  | 'refused'
  /** robots.txt forbids it */
  | 'robots'
  /** robots.txt could not be had, so nothing is allowed for now */
  | 'robots-unreachable'
  | 'redirects'
  /** the host asks for a pause that is longer than one waits: it is no fault, and asked for later */
  | 'resting'
  /** larger than the limit, as sent or unpacked */
  | 'too-large'
  /** packed in a way that is unknown, or damaged */
  | 'encoding'
  | 'timeout'
  /** no connection, or one that was cut */
  | 'network';

/** An address gave no answer; the message says what was found. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;
  /** `resting`: the host that rests, and for how many milliseconds */
  readonly rest: Rest | null;

  constructor(code: FetchErrorCode, message: string, rest: Rest | null = null) {
    super(message);
    this.code = code;
    this.rest = rest;
  }
}
interface Rest {
  readonly host: string;
  readonly milliseconds: number;
}

const LASTING: ReadonlySet<FetchErrorCode> = new Set([
  'refused',
  'robots',
  'redirects',
  'too-large',
  'encoding',
]);

/** Whether another attempt may go better. */
export const mayPass = (error: FetchError): boolean => !LASTING.has(error.code);

/** Milliseconds for which its host asks to be left alone; null where it does not. */
export const restOf = ({ rest }: FetchError): number | null => rest?.milliseconds ?? null;

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'the host was not found'],
  ['EAI_AGAIN', 'the host was not found'],
  ['ECONNREFUSED', 'the host refused the connection'],
  ['ENETUNREACH', 'the network is off or unreachable'],
  ['EHOSTUNREACH', 'the host is unreachable'],
  ['ECONNRESET', 'the connection was cut'],
  ['UND_ERR_SOCKET', 'the connection was cut'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was cut'],
  ['UND_ERR_ABORTED', 'the connection was cut'],
]);
const LATE = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** Any error of a request, as a FetchError. */
export function asFetchError(error: unknown, seconds: number): FetchError {
  if (error instanceof FetchError) return error;
  const { name, message, code, cause, errors } = error as NodeJS.ErrnoException & {
    cause?: Error;
    errors?: NodeJS.ErrnoException[];
  };
  const refused = refusalIn(error);
  if (refused) return new FetchError('refused', refused.message);
  const own = code ?? errors?.[0]?.code ?? (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (name === 'TimeoutError' || LATE.has(own))
    return new FetchError('timeout', `found no whole answer within ${seconds} seconds`);
  if (own.startsWith('Z_') || own.startsWith('ERR__ERROR_') || own.startsWith('ERR_BROTLI'))
    return new FetchError('encoding', `found an answer that cannot be unpacked: ${message}`);
  return new FetchError('network', `${CAUSES.get(own) ?? message}${own ? ` [${own}]` : ''}`);
}
