// map: events by place.
import type { Filter, PlaceMap } from '@entente/record';
import { ANSWERS, countPlaces, type MapRequest } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, limitField, scaleFields } from './question-fields.js';

/** Counts happenings by place. */
export const map: Operation<Filter & Omit<MapRequest, 'filter'>, PlaceMap> = resolvingNames({
  name: 'map',
  summary: 'Count happenings by place, with coordinates, and how many have none.',
  route: { method: 'GET', path: '/api/map' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...filterInput, limit: limitField(500, 5000, 'places'), ...scaleFields }),
  output: ANSWERS.placeMap,
  example: { shows: 'where the example story happened', input: {} },
  run: ({ limit, table, count, ...filter }, { store }) => countPlaces(store, { filter, limit, table, count }),
});
