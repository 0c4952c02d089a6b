// The list of operations → an OpenAPI 3.1 document: parameters, bodies, answers and problems, from the same schemas that validate them.

import type { Operation } from '@entente/entente';
import { emptyTable, ownValue } from '@entente/record';

import { jsonSchemas, type Schema } from './open-api-schemas.js';
import { PROBLEMS } from './problem.js';
import { pathFields } from './route-path.js';

export interface OpenApiOptions {
  readonly version: string;
  /** whether writes need a token here */
  readonly guarded: boolean;
}
type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI document of the routes. */
export function toOpenApi(operations: readonly Operation[], { version, guarded }: OpenApiOptions): Json {
  const { inputs, outputs, shared } = jsonSchemas(operations);
  const paths = emptyTable<Record<string, Json>>();
  for (const operation of operations) {
    const { method, path } = operation.route;
    const parts = { input: inputs.get(operation.name)!, output: outputs.get(operation.name)! };
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(operation, parts, guarded) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Entente',
      version,
      summary: 'Who did, said, agreed, warned, sanctioned what to whom, according to whom.',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...shared, Problem: PROBLEM },
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, [, title]]) => [`Problem${status}`, problemAnswer(title)]),
      ),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'needed for writes where the server was started with a token',
        },
      },
    },
  };
}

const DESCRIPTION = [
  'Questions are GET; several values of a filter repeat the parameter or are joined by commas. An unknown parameter is an error.',
  'Lists come in pages: `next` of one page is `cursor` of the next. Answers carry a strong ETag.',
  'Errors are problem+json (RFC 9457): what was found, what was expected, and where.',
].join('\n\n');
const TAGS = [
  ['read', 'Read a story; nothing is kept.'],
  ['keep', 'Add to the record, and correct it.'],
  ['ask', 'Ask the kept record.'],
] as const;

function tagOf({ effect, needs }: Operation): string {
  if (effect === 'write') return 'keep';
  return needs.includes('store') ? 'ask' : 'read';
}

interface Parts {
  readonly input: Schema;
  readonly output: Schema;
}

function describe(operation: Operation, { input, output }: Parts, guarded: boolean): Json {
  const { name, summary, route, effect } = operation;
  const inPath = pathFields(route.path);
  const inQuery = route.method === 'GET';
  const fields = Object.entries(input.properties ?? {});
  const rest = fields.filter(([field]) => !inPath.includes(field));
  const example = (operation.example.input ?? {}) as Json;
  const parameters = [
    ...inPath.map((field) => parameter('path', field, { input, example })),
    ...(inQuery ? rest.map(([field]) => parameter('query', field, { input, example })) : []),
  ];
  return {
    operationId: name,
    summary,
    description: `Example: ${operation.example.shows}.`,
    tags: [tagOf(operation)],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(inQuery ? {} : { requestBody: body(input, inPath, example) }),
    responses: { 200: answerOf(operation, output), ...problemsOf(operation, guarded) },
    ...(effect === 'write' ? { security: guarded ? [{ token: [] }] : [{}, { token: [] }] } : {}),
  };
}

function parameter(
  place: 'path' | 'query',
  field: string,
  { input, example }: { input: Schema; example: Json },
): Json {
  const { description, ...schema } = (ownValue(input.properties, field) ?? { type: 'string' }) as Schema;
  const shown = ownValue(example, field);
  return {
    name: field,
    in: place,
    required: place === 'path' || (input.required ?? []).includes(field),
    ...(description ? { description } : {}),
    schema,
    ...(schema.type === 'array' ? { style: 'form', explode: true } : {}),
    ...(shown === undefined ? {} : { example: schema.type === 'array' ? asList(shown) : shown }),
  };
}

const asList = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value;

function body(input: Schema, inPath: readonly string[], example: Json): Json {
  const properties = Object.entries(input.properties ?? {}).filter(([field]) => !inPath.includes(field));
  const required = (input.required ?? []).filter((field) => !inPath.includes(field));
  const schema = { ...input, properties: Object.fromEntries(properties), required };
  const shown = Object.fromEntries(Object.entries(example).filter(([field]) => !inPath.includes(field)));
  return { required: required.length > 0, content: { 'application/json': { schema, example: shown } } };
}

function answerOf({ gives, route }: Operation, output: Schema): Json {
  if (gives === 'file')
    return {
      description: 'The file itself, with the media type of its format.',
      headers: { 'Content-Disposition': { description: 'the name of the file', schema: { type: 'string' } } },
      content: { '*/*': { schema: {} } },
    };
  return {
    description: 'The answer.',
    ...(route.method === 'GET'
      ? { headers: { ETag: { description: 'strong, from the bytes', schema: { type: 'string' } } } }
      : {}),
    content: { 'application/json': { schema: output } },
  };
}

function problemsOf({ route, needs, effect, name }: Operation, guarded: boolean): Json {
  const isQuestion = route.method === 'GET';
  const statuses = [
    ...(isQuestion ? [304] : []),
    400,
    ...(effect === 'write' && guarded ? [401] : []),
    ...(isQuestion ? [] : [403]),
    ...(route.path.includes('{') || effect === 'write' || name === 'explain' || name === 'dyad' ? [404] : []),
    406,
    ...(isQuestion ? [414] : [409, 413, 415, 422]),
    421,
    ...(needs.includes('engine') || needs.includes('store') ? [503, 504] : []),
  ];
  const refs = statuses.map((status) => [
    String(status),
    status === 304
      ? { description: 'The answer is still the one that If-None-Match names.' }
      : { $ref: `#/components/responses/Problem${status}` },
  ]);
  return { ...Object.fromEntries(refs), 500: { $ref: '#/components/responses/Problem500' } };
}

const problemAnswer = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const PROBLEM: Json = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: {
      type: 'string',
      description: 'urn:entente:problem:NAME',
      examples: ['urn:entente:problem:not-found'],
    },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'what was found, what was expected' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['at', 'message'],
        properties: {
          at: { type: 'string', description: 'where', examples: ['query.limit'] },
          message: { type: 'string' },
          found: { description: 'what was found there, shortened' },
        },
      },
    },
  },
};
