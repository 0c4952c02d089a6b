// The API client: URL → JSON, or a Problem with what went wrong and where (RFC 9457).

/** A failure, reported by the server or by the page itself (no server, no JSON). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  /** the request that failed */
  readonly where: string;
  /** invalid fields, each with its message */
  readonly faults: readonly string[];

  constructor(status: number, title: string, options: ProblemOptions) {
    super(options.detail ?? title);
    this.status = status;
    this.title = title;
    this.where = options.where;
    this.faults = options.faults ?? [];
  }
}
interface ProblemOptions {
  readonly where: string;
  readonly detail?: string | undefined;
  readonly faults?: readonly string[] | undefined;
}

/** GET, or POST when there is a body. The browser's cache revalidates with its ETag. @throws Problem */
export async function ask<Answer>(
  href: string,
  options: { readonly body?: unknown; readonly signal?: AbortSignal } = {},
): Promise<Answer> {
  const { body, signal } = options;
  const where = `${body === undefined ? 'GET' : 'POST'} ${href}`;
  const response = await send(href, where, {
    headers: body === undefined ? { accept: 'application/json' } : headersOfWrite(),
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw problemOf(response, text, where);
  try {
    return JSON.parse(text) as Answer;
  } catch {
    const detail = `expected JSON, found ${response.headers.get('content-type') ?? 'no media type'}`;
    throw new Problem(response.status, 'The answer can’t be read', { where, detail });
  }
}

/** Storage key of the write token, for servers that require one. */
export const TOKEN_KEY = 'entente.token';

function headersOfWrite(): { [name: string]: string } {
  const token = localStorage.getItem(TOKEN_KEY);
  const plain = { accept: 'application/json', 'content-type': 'application/json' };
  return token ? { ...plain, authorization: `Bearer ${token}` } : plain;
}

async function send(href: string, where: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(href, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    const detail = 'No answer came. Is `entente serve` still running?';
    throw new Problem(0, 'The server can’t be reached', { where, detail });
  }
}

interface ProblemJson {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly at?: string; readonly message?: string }[];
}

function problemOf(response: Response, text: string, where: string): Problem {
  let told: ProblemJson = {};
  try {
    told = JSON.parse(text) as ProblemJson;
  } catch {
    // a proxy or an old server may answer with plain text
  }
  const faults = (Array.isArray(told.errors) ? told.errors : []).map(({ at, message }) =>
    [at, message].filter(Boolean).join(': '),
  );
  const title = told.title ?? `The server answered ${response.status} ${response.statusText}`.trim();
  return new Problem(response.status, title, { where, detail: told.detail, faults });
}
