// Correction forms: only changed fields are sent; an added event always has its type.
import { describe, expect, it } from 'vitest';
import { changeOf, type Draft, NEW_DRAFT } from './draft.js';

const BEFORE: Draft = {
  type: 'AGREE',
  mode: 'visit',
  contexts: ['military', 'legal'],
  status: 'occurred',
  actors: ['a1', 'a2'],
  recipients: [],
  place: 'p1',
  time: '2024-05',
};
/** An initial form with some fields changed. */
function form(fields: { readonly [name: string]: readonly string[] } = {}): FormData {
  const data = new FormData();
  const all = {
    type: ['AGREE'],
    mode: ['visit'],
    contexts: ['military', 'legal'],
    status: ['occurred'],
    actors: ['a1', 'a2'],
    place: ['p1'],
    time: ['2024-05'],
    ...fields,
  };
  for (const [name, values] of Object.entries(all)) for (const value of values) data.append(name, value);
  return data;
}

describe('changeOf', () => {
  it('is empty when nothing was touched, in whatever order lists come', () => {
    expect(changeOf(form(), BEFORE, false)).toEqual({});
    expect(changeOf(form({ actors: ['a2', 'a1'], contexts: ['legal', 'military'] }), BEFORE, false)).toEqual(
      {},
    );
  });
  it('holds what differs, null for what was emptied', () => {
    expect(
      changeOf(
        form({ status: ['negated'], actors: ['a2'], place: [''], time: ['  '], mode: [''] }),
        BEFORE,
        false,
      ),
    ).toEqual({
      status: 'negated',
      actors: ['a2'],
      place: null,
      time: null,
      mode: null,
    });
  });
  it('holds the type of an added event, even the one that the form begins with', () => {
    const data = form({ type: ['CONSULT'], mode: [''], contexts: [], actors: [], place: [''], time: [''] });
    expect(changeOf(data, NEW_DRAFT, true)).toEqual({ type: 'CONSULT' });
  });
});
