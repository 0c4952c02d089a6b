// Validators go back as they came, malformed ones too; those that cannot be sent are not kept.
import { expect, it } from 'vitest';
import { conditionsOf, validatorsOf } from './validators.js';

it.each([
  ['"a"', 'Mon, 04 May 2026 12:00:00 GMT'],
  ['W/"a b"', 'yesterday'],
  ['unquoted', '0'],
  ['"a', ' x'],
])('%s, %s', (etag, modified) => {
  const kept = validatorsOf(
    new Map([
      ['etag', etag],
      ['last-modified', modified],
    ]),
  );
  expect(conditionsOf(kept)).toEqual({ 'if-none-match': etag, 'if-modified-since': modified });
});

it.each(['', ' ', '"é"', '"a\u0000"', `"${'x'.repeat(1000)}"`])('%j is not kept', (value) => {
  const kept = validatorsOf(
    new Map([
      ['etag', value],
      ['last-modified', value],
    ]),
  );
  expect(conditionsOf(kept)).toEqual({});
});
