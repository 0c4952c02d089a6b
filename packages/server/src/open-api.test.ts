// The OpenAPI document of all operations: valid by the official schema, complete, and without other routes.
import { OPERATIONS } from '@entente/entente';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { toOpenApi } from './open-api.js';
import { fakeOperations } from './test-support/fake-operations.js';
import { startApp } from './test-support/start-app.js';

// biome-ignore lint/suspicious/noExplicitAny: a document is looked into freely
type Json = Record<string, any>;
const document = toOpenApi(OPERATIONS, { version: '1.2.3', guarded: true }) as Json;
const routes = OPERATIONS.map((operation) => ({
  operation,
  described: document.paths[operation.route.path]?.[operation.route.method.toLowerCase()] as Json,
}));

describe('the OpenAPI document', () => {
  it('is valid by the schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
  });
  it('is refused by that schema when something is wrong', async () => {
    const broken = structuredClone(document);
    broken.paths['/api/events'].get.parameters[0].in = 'nowhere';
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });
  it('holds one operation for each of the list, and no other', () => {
    const count = Object.values(document.paths as Json).flatMap((path) => Object.keys(path)).length;
    expect(count).toBe(OPERATIONS.length);
    for (const { operation, described } of routes)
      expect(described).toMatchObject({ operationId: operation.name, summary: operation.summary });
  });
  it('resolves every reference', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of new Set(refs)) {
      const target = ref
        .replace(/^#\//, '')
        .split('/')
        .reduce<Json | undefined>((part, key) => part?.[key], document);
      expect([ref, typeof target]).toEqual([ref, 'object']);
    }
  });
  it('describes every parameter, and those of the path', () => {
    for (const { operation, described } of routes)
      for (const parameter of described.parameters ?? [])
        expect([operation.name, parameter.name, parameter.description]).toEqual([
          operation.name,
          parameter.name,
          expect.stringMatching(/\w{3}/),
        ]);
    const { parameters } = document.paths['/api/actors/{key}'].get;
    expect(parameters[0]).toMatchObject({ name: 'key', in: 'path', required: true, example: 'country:KEN' });
    expect(parameters.find(({ name }: Json) => name === 'type')).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      schema: { type: 'array', items: { enum: expect.arrayContaining(['AGREE']) } },
    });
  });
  it('takes text, or bytes in base64', () => {
    const { schema, example } = document.paths['/api/articles'].post.requestBody.content['application/json'];
    expect(schema).toMatchObject({
      properties: {
        content: { anyOf: [{ type: 'string' }, { properties: { base64: { type: 'string' } } }] },
      },
      required: ['content'],
    });
    expect(schema.additionalProperties).toBe(false);
    expect(example.content).toMatch(/Kenya/);
  });
  it('asks for the token at writes only', () => {
    for (const { operation, described } of routes)
      expect([operation.name, described.security !== undefined]).toEqual([
        operation.name,
        operation.effect === 'write',
      ]);
    const open = toOpenApi(OPERATIONS, { version: '1', guarded: false }) as Json;
    expect(open.paths['/api/articles'].post.security).toEqual([{}, { token: [] }]);
  });
  it('tells of the file that an export gives', () => {
    expect(document.paths['/api/export'].get.responses[200].content).toHaveProperty(['*/*']);
  });
});

describe('/openapi.json and /docs', () => {
  const { ask } = startApp();
  it('give the document of the operations that are served', async () => {
    const { body, headers } = await ask('/openapi.json');
    expect(Object.keys(body.paths)).toEqual([
      ...new Set(fakeOperations().operations.map(({ route }) => route.path)),
    ]);
    expect(headers.get('etag')).toMatch(/^"/);
  });
  it('show it with files of our own, and no script in the page', async () => {
    const { text, headers } = await ask('/docs');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc="\/docs\/)|https?:\/\/|\son\w+=/);
    for (const [, path] of text.matchAll(/(?:src|href)="([^"]+)"/g))
      expect([path, (await ask(path!)).status]).toEqual([path, 200]);
    expect((await ask('/docs/package.json')).status).toBe(404);
    expect((await ask('/docs/..%2f..%2fpackage.json')).status).toBe(400);
  });
});
