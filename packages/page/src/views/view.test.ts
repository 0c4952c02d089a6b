// Paths and views: the view of a URL, and the URL of its JSON.
import { describe, expect, it } from 'vitest';
import { findView, matchPath, twinOf, type View } from './view.js';

describe('matchPath', () => {
  it.each([
    ['/articles/:id', '/articles/a1', { id: 'a1' }],
    ['/articles/:id', '/articles/a1/', { id: 'a1' }],
    ['/actors/:key', '/actors/name%3Aa%2Fb%7CKEN', { key: 'name:a/b|KEN' }],
    ['/actors/:key', '/actors/50%', { key: '50%' }],
    ['/', '/', {}],
    ['/articles/:id', '/articles', null],
    ['/articles', '/articles/a1', null],
    ['/dyads', '/dyad', null],
  ])('%s, %s', (pattern, path, params) => expect(matchPath(pattern, path)).toEqual(params));
});

const view: View = {
  path: '/articles/:id',
  title: 'Article',
  menu: null,
  filtered: 'events',
  without: ['text'],
  own: ['unit'],
  twin: ({ id }) => `/api/articles/${id}`,
  component: () => null,
};

describe('a view', () => {
  it('is found with the parts of its path, or not at all', () => {
    expect(findView([view], '/articles/7')).toEqual({ view, params: { id: '7' } });
    expect(findView([view], '/elsewhere')).toBeNull();
  });
  it('has a twin with what both understand, and nothing else', () => {
    const query = new URLSearchParams('fact=x&unit=month&type=AID&text=border&actor=person:a-b');
    expect(twinOf(view, { id: '7' }, query)).toBe('/api/articles/7?actor=person:a-b&type=AID&unit=month');
    expect(twinOf({ ...view, twin: () => null }, {}, query)).toBeNull();
  });
});
