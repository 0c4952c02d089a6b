// The queries that the page sends to a store: every view over all data, over one year, over a range of days that cuts months, and with filters. The countries
// and actors of each round follow the skewed distribution of the data.
import {
  countBreakdown,
  countDyad,
  countDyads,
  countNetwork,
  countPlaces,
  countSpeakers,
  countTimeline,
  listHappenings,
  tellActor,
} from '@entente/views';

const scales = { table: 'gdelt', count: 'happenings' };
const LANDS = ['AAA', 'AAB', 'AAC', 'AAD', 'AAF', 'AAH', 'AAK', 'AAP', 'ABA', 'ABZ'];
const land = (round) => LANDS[round % LANDS.length];
const other = (round) => LANDS[(round * 3 + 1) % LANDS.length];
const ACTORS = [
  'country:AAA',
  'country:AAB',
  'country:AAE',
  'country:AAM',
  'country:ABC',
  'person:figure-250',
  'person:figure-900',
  'person:figure-3000',
  'person:figure-9000',
  'person:figure-17000',
];
const actor = (round) => ACTORS[round % ACTORS.length];
const WORDS = ['w3', 'w20', 'w100', 'w900', 'w4000', '"w1 w2"', 'w5 w9', 'w700 or w800', 'w12 -w1', 'w15000'];
const year = { from: '2022-01-01', to: '2022-12-31' };
const days = { from: '2023-03-07', to: '2023-05-19' };

/** Each query with its target for the 95th percentile, in milliseconds. */
export const QUESTIONS = [
  {
    name: 'dyad × month',
    bar: 100,
    run: (store, i) => store.countHappenings({ actor: [land(i)], recipient: [other(i)] }, ['month']),
  },
  { name: 'totals', bar: 300, run: (store) => store.totals() },
  {
    name: 'timeline by month',
    bar: 300,
    run: (store) => countTimeline(store, { filter: {}, unit: 'month', ...scales }),
  },
  {
    name: 'timeline by day, 10 weeks',
    bar: 300,
    run: (store) => countTimeline(store, { filter: days, unit: 'day', ...scales }),
  },
  {
    name: 'timeline of a country',
    bar: 300,
    run: (store, i) => countTimeline(store, { filter: { party: [land(i)] }, unit: 'month', ...scales }),
  },
  {
    name: 'timeline of an actor',
    bar: 300,
    run: (store, i) => countTimeline(store, { filter: { actor: [actor(i)] }, unit: 'month', ...scales }),
  },
  {
    name: 'timeline of occurred ASSAULT',
    bar: 300,
    run: (store) =>
      countTimeline(store, { filter: { type: ['ASSAULT'], status: ['occurred'] }, unit: 'month', ...scales }),
  },
  {
    name: 'dyads of countries',
    bar: 300,
    run: (store) => countDyads(store, { filter: {}, level: 'country', limit: 20, ...scales }),
  },
  {
    name: 'dyads of countries, a year',
    bar: 300,
    run: (store) => countDyads(store, { filter: year, level: 'country', limit: 20, ...scales }),
  },
  {
    name: 'dyads of countries, 10 weeks',
    bar: 300,
    run: (store) => countDyads(store, { filter: days, level: 'country', limit: 20, ...scales }),
  },
  {
    name: 'dyads of actors',
    bar: 300,
    run: (store) => countDyads(store, { filter: {}, level: 'actor', limit: 20, ...scales }),
  },
  {
    name: 'a dyad',
    bar: 300,
    run: (store, i) => countDyad(store, { a: land(i), b: other(i), filter: {}, unit: 'month', ...scales }),
  },
  {
    name: 'network of countries',
    bar: 300,
    run: (store) => countNetwork(store, { filter: {}, level: 'country', limit: 100, ...scales }),
  },
  {
    name: 'network of actors',
    bar: 300,
    run: (store) => countNetwork(store, { filter: {}, level: 'actor', limit: 100, ...scales }),
  },
  {
    name: 'actor dossier',
    bar: 300,
    run: (store, i) => tellActor(store, { key: actor(i), filter: {}, ...scales }),
  },
  { name: 'map', bar: 300, run: (store) => countPlaces(store, { filter: {}, limit: 500, ...scales }) },
  {
    name: 'map, 10 weeks',
    bar: 300,
    run: (store) => countPlaces(store, { filter: days, limit: 500, ...scales }),
  },
  {
    name: 'types',
    bar: 300,
    run: (store) => countBreakdown(store, { by: ['type'], filter: {}, limit: 100, ...scales }),
  },
  {
    name: 'contexts of a year',
    bar: 300,
    run: (store) => countBreakdown(store, { by: ['context'], filter: year, limit: 100, ...scales }),
  },
  { name: 'speakers', bar: 300, run: (store) => countSpeakers(store, { filter: {}, limit: 20 }) },
  {
    name: 'speakers of a country',
    bar: 300,
    run: (store, i) => countSpeakers(store, { filter: { source: [land(i)] }, limit: 20 }),
  },
  {
    name: 'happenings, newest',
    bar: 300,
    run: (store) => listHappenings(store, { filter: {}, page: { limit: 50 }, ...scales }),
  },
  {
    name: 'happenings of a dyad',
    bar: 300,
    run: (store, i) =>
      listHappenings(store, {
        filter: { actor: [land(i)], recipient: [other(i)] },
        page: { limit: 50 },
        ...scales,
      }),
  },
  {
    name: 'happenings of an actor',
    bar: 300,
    run: (store, i) =>
      listHappenings(store, { filter: { party: [actor(i)] }, page: { limit: 50 }, ...scales }),
  },
  {
    name: 'statements of an actor',
    bar: 300,
    run: (store, i) => store.listStatements({ source: [actor(i)] }, { limit: 50 }),
  },
  {
    name: 'search in text',
    bar: 300,
    run: (store, i) => store.searchText(WORDS[i % WORDS.length], { limit: 20 }),
  },
  {
    name: 'search for a name',
    bar: 300,
    run: (store, i) =>
      store.findActors(['Kamo', 'Land AAB', 'tensal', 'vorika', 'danper'][i % 5], { limit: 20 }),
  },
  { name: 'articles, newest', bar: 300, run: (store) => store.listArticles({}, { limit: 50 }) },
];
