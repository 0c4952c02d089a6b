// Problems: every error as RFC 9457 problem+json, with what was found, what was expected and where; never a stack trace.

/** One fault and its location: `query.limit`, `body.change.type`, `path.id`. */
export interface Fault {
  readonly at: string;
  readonly message: string;
  readonly found?: unknown;
}
/** The content of a problem. */
export interface Problem {
  readonly status: number;
  /** short name, the last part of the type's URN */
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Titles and names of all problems of the server, by status. */
export const PROBLEMS = {
  400: ['bad-request', 'The request could not be understood'],
  401: ['token-needed', 'A token is needed'],
  403: ['forbidden', 'Not allowed'],
  404: ['not-found', 'Not found'],
  405: ['method', 'Method not allowed'],
  406: ['not-acceptable', 'No such representation'],
  408: ['slow-request', 'The request took too long to arrive'],
  409: ['conflict', 'In conflict with what is kept'],
  413: ['too-large', 'Body too large'],
  414: ['address-too-long', 'Address too long'],
  415: ['media-type', 'Media type not supported'],
  421: ['wrong-host', 'Not a host of this server'],
  422: ['invalid', 'The input does not fit'],
  431: ['headers-too-large', 'Headers too large'],
  500: ['internal', 'The server failed'],
  503: ['unavailable', 'Not available just now'],
  504: ['time-out', 'The answer took too long'],
} as const satisfies Readonly<Record<number, readonly [string, string]>>;
export type ProblemStatus = keyof typeof PROBLEMS;

/** Makes a problem with a status and its detail. */
export function makeProblem(
  status: ProblemStatus,
  detail: string,
  more: Pick<Problem, 'errors' | 'headers'> = {},
): Problem {
  const [name, title] = PROBLEMS[status];
  return { status, name, title, detail, ...more };
}

/** Thrown to end a request with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(status: ProblemStatus, detail: string, more: Pick<Problem, 'errors' | 'headers'> = {}) {
    super(detail);
    this.problem = makeProblem(status, detail, more);
  }
}

/** The JSON of a problem. */
export const problemJson = ({ status, name, title, detail, errors }: Problem): string =>
  `${JSON.stringify({
    type: `urn:entente:problem:${name}`,
    title,
    status,
    detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
  })}\n`;

/** The answer to a request that ends in a problem. */
export const problemResponse = (problem: Problem): Response =>
  new Response(problemJson(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...problem.headers,
    },
  });
