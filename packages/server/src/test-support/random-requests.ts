// OpenAPI document and random numbers → requests: some valid, some invalid on purpose.
import type { Random } from '../../../../tests/support/random.js';

/** A request, as `app.request` takes it. */
export interface RandomRequest {
  readonly path: string;
  readonly init: RequestInit;
  /** the documented operation that it is meant for */
  readonly operation: { readonly path: string; readonly method: string };
  /** whether it is invalid on purpose */
  readonly damaged: boolean;
}
/** Values that the store knows: ids, keys, words, cursors. */
export type Known = Readonly<Record<string, readonly string[]>>;

// biome-ignore lint/suspicious/noExplicitAny: a document is looked into freely
type Json = Record<string, any>;

const JUNK = [
  '',
  ' ',
  '-',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  "'; drop table event; --",
  '%',
  '_',
  '\\',
  '"',
  "''",
  '$1',
  'a & | ! b',
  '"open quote',
  ':*',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'é'.normalize('NFD'),
  '日本語',
  '\u202e\u0007\u001b[31m',
  '💩',
  '\ud800',
  'a\0b',
  'x'.repeat(5000),
  '9'.repeat(40),
  '2031-02-30',
  '0000-00-00',
  '-4000-01-01',
  '9999-12-31',
  'country:-',
  'country:',
  'name:|',
  'geonames:99999999999999999999',
  'actor=RUS&type=AID',
  'also=also=also=',
  'constructor',
  '__proto__',
  ',,,',
  'AID,,AGREE',
];

/** One request after the other. */
export function makeRandomRequests(document: object, known: Known, random: Random): () => RandomRequest {
  const operations = Object.entries((document as Json).paths as Json).flatMap(([path, methods]) =>
    Object.entries(methods as Json).map(([method, described]) => ({
      path,
      method,
      described: described as Json,
    })),
  );
  const value = (schema: Json, field: string): unknown => validValue(schema, { field, known, random });
  return () => {
    const { path, method, described } = random.pick(operations);
    const damaged = random.chance(0.5);
    const harm = () => damaged && random.chance(0.4);
    const operation = { path, method };
    const parameters = (described.parameters ?? []) as Json[];
    const filled = parameters
      .filter(({ in: place }) => place === 'path')
      .reduce(
        (text, { name, schema }) =>
          text.replace(`{${name}}`, encode(harm() ? random.pick(JUNK) : value(schema, name))),
        path,
      );
    const query = parameters
      .filter(({ in: place, required }) => place === 'query' && (required ? !harm() : random.chance(0.2)))
      .flatMap(({ name, schema }) =>
        queryParts(name, harm() ? random.pick(JUNK) : value(schema, name), random),
      );
    if (harm()) query.push(`${encode(random.pick(JUNK))}=${encode(random.pick(JUNK))}`);
    const body =
      described.requestBody && value(described.requestBody.content['application/json'].schema, 'body');
    const init = makeInit(method, harm() ? damage(body, random) : body, { harm, random });
    const address = `${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
    return { path: harm() ? damageAddress(address, random) : address, init, operation, damaged };
  };
}

interface Making {
  readonly field: string;
  readonly known: Known;
  readonly random: Random;
}

/** A value that matches a schema; for ids and keys often one that the store knows. */
function validValue(schema: Json, making: Making): unknown {
  const { field, known, random } = making;
  if (schema.anyOf) return validValue(random.pick(schema.anyOf as Json[]), making);
  if (schema.enum) return random.pick(schema.enum as unknown[]);
  const type = Array.isArray(schema.type) ? random.pick(schema.type as string[]) : schema.type;
  if (type === 'null') return null;
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'integer' || type === 'number') {
    const [least, most] = [Math.max(schema.minimum ?? 0, -1000), Math.min(schema.maximum ?? 1000, 1000)];
    return least + random.below(most - least + 1);
  }
  if (type === 'array') {
    const length = Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, 1 + random.below(3)));
    return Array.from({ length }, () => validValue(schema.items, making));
  }
  if (type === 'object')
    return Object.fromEntries(
      Object.entries((schema.properties ?? {}) as Json)
        .filter(([name]) => schema.required?.includes(name) || random.chance(0.4))
        .map(([name, part]) => [name, validValue(part, { ...making, field: name })]),
    );
  if (schema.format === 'date')
    return `20${11 + random.below(15)}-0${1 + random.below(9)}-1${random.below(10)}`;
  if (schema.format === 'uri') return 'https://harbour-wire.example/story';
  return random.pick(known[field] && random.chance(0.8) ? known[field] : Object.values(known).flat());
}

const encode = (value: unknown): string =>
  encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '\ufffd'));

function queryParts(name: string, value: unknown, random: Random): string[] {
  if (!Array.isArray(value)) return [`${name}=${encode(value)}`];
  return random.chance(0.5)
    ? value.map((one) => `${name}=${encode(one)}`)
    : [`${name}=${encode(value.filter((one) => !String(one).includes(',')).join(','))}`];
}

/** A body with one fault, at any depth. */
function damage(value: unknown, random: Random): unknown {
  const junk = () =>
    random.pick<unknown>([
      ...JUNK,
      null,
      true,
      -1,
      1e300,
      [],
      {},
      [[[]]],
      { a: { b: {} } },
      Array(300).fill('x'),
    ]);
  if (typeof value !== 'object' || value === null || random.chance(0.2)) return junk();
  const keys = Object.keys(value);
  if (keys.length === 0 || random.chance(0.2)) return { ...value, [random.pick(JUNK)]: junk() };
  const key = random.pick(keys);
  if (random.chance(0.2)) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  const part = damage((value as Json)[key], random);
  return Array.isArray(value)
    ? value.map((old, i) => (String(i) === key ? part : old))
    : { ...value, [key]: part };
}

/** Broken escapes, slashes and cuts. */
function damageAddress(address: string, random: Random): string {
  const at = 5 + random.below(address.length);
  const piece = random.pick(['%', '%zz', '%ff', '%00', '//', '..%2f', '?', '&&=', '#', ';', '%E0%A4%A', '+']);
  return random.chance(0.3) ? address.slice(0, at) : address.slice(0, at) + piece + address.slice(at);
}

function makeInit(
  method: string,
  body: unknown,
  { harm, random }: { harm: () => boolean; random: Random },
): RequestInit {
  const chosen = harm()
    ? random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])
    : method.toUpperCase();
  const headers: Record<string, string> = {};
  if (harm()) headers.accept = random.pick(['text/html', '*/*', 'application/json;q=0', 'nonsense', '']);
  if (harm()) headers['if-none-match'] = random.pick(['*', '"x"', 'W/"x", "y"', ',,,']);
  if (chosen === 'GET' || chosen === 'HEAD') return { method: chosen, headers };
  headers['content-type'] = harm()
    ? random.pick(['text/plain', 'application/xml', '', 'application/json; charset=utf-16'])
    : 'application/json';
  const text = body === undefined ? '' : JSON.stringify(body);
  const cut = harm() ? text.slice(0, random.below(text.length + 1)) : text;
  return { method: chosen, headers, body: cut };
}
