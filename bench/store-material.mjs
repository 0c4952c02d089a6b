// Synthetic articles with their rows, deterministic for a seed: skewed like news (a few countries and actors have most events), six years, about 7.7 events each.
import { seededChance } from '@entente/fit';
import { CONTEXTS, EVENT_TYPES } from '@entente/record';

const COUNTRIES = 200;
const ACTORS = 20_000;
const PLACES = 5_000;
const PUBLISHERS = 60;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 2191;
const WORDS = 20_000;
const QUADS = [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4];
const MODES = ['visit', 'drone', 'change', 'talk', 'troops'];
const GOLDSTEIN = [6, 1, 3.4, 5, 7, 7.4, 4.8, -0.4, -2, -4, -5.8, -6.5, -8, -7.2, -9, -10];

/** Country codes as filters know them: three capitals. */
const code = (n) =>
  String.fromCharCode(65 + Math.floor(n / 676), 65 + (Math.floor(n / 26) % 26), 65 + (n % 26));
/** A random rank below `most`, by Zipf's law with exponent 1 (low ranks are frequent). */
const skewed = (next, most) => Math.floor(most ** next()) - 1 + (next() < 0.0001 ? 0 : 0);
const day = (n) => new Date(FIRST_DAY + n * 86_400_000).toISOString().slice(0, 10);

/** The actor of a rank. The first of each country is the country itself. */
function actorOf(rank) {
  const country = rank < COUNTRIES ? rank : Math.floor(COUNTRIES ** (((rank * 7919) % 10_007) / 10_007)) - 1;
  const key = rank < COUNTRIES ? `country:${code(country)}` : `person:figure-${rank}`;
  return {
    key,
    name: rank < COUNTRIES ? `Land ${code(country)}` : `${syllables(rank)} ${syllables(rank * 31 + 7)}`,
    kind: rank < COUNTRIES ? 'country' : 'person',
    country: rank % 50 === 49 ? null : code(country),
    sectors: ['GOV'],
    ref: `actor-${rank}`,
    mention: `mention-${rank}`,
  };
}
const SYLLABLES = [
  'ka',
  'mo',
  'ri',
  'ten',
  'sal',
  'vo',
  'lu',
  'per',
  'dan',
  'ishi',
  'or',
  'bek',
  'ana',
  'gu',
  'zin',
  'el',
];
function syllables(n) {
  let word = '';
  for (let rest = (n * 2_654_435_761) % 65_536, i = 0; i < 3; i++, rest = Math.floor(rest / 16))
    word += SYLLABLES[rest % 16];
  return word[0].toUpperCase() + word.slice(1);
}

/** Makes articles in order of publication: `count` in all. */
export function* synthesize(count, seed = 1) {
  const next = seededChance(seed);
  for (let n = 0; n < count; n++) yield oneArticle(next, n, Math.floor((n / count) * DAYS));
}

function oneArticle(next, n, today) {
  const id = `a${seedless(n)}`;
  const cast = Array.from({ length: 8 }, () => actorOf(skewed(next, ACTORS)));
  const some = (chance) => cast.filter(() => next() < chance).slice(0, 2);
  const text = Array.from({ length: 90 }, () => `w${skewed(next, WORDS)}`).join(' ');
  const shared = {
    article: id,
    title: `Story ${n}`,
    publisher: `Outlet ${skewed(next, PUBLISHERS)}`,
    published: day(today),
    url: null,
  };
  const events = [];
  for (let i = 0, most = 4 + Math.floor(next() * 8.4); i < most; i++)
    events.push(oneEvent(next, { shared, i, today, events, some, cast }));
  const statements = Array.from({ length: 2 + Math.floor(next() * 6) }, (_, i) =>
    oneStatement(next, { shared, i, events, some, cast }),
  );
  const unique = [...new Map(cast.map((who) => [who.key, who])).values()];
  const actors = unique.map(({ key, name, kind, country, sectors, ref }) => ({
    ...{
      article: id,
      published: shared.published,
      key,
      name,
      names: [name],
      kind,
      country,
      sectors,
      ref,
      mentions: 3,
    },
    role: kind === 'person' && next() < 0.3 ? { title: 'minister' } : null,
  }));
  const document = { id: `d${seedless(n)}`, mime: 'text/plain', text: '', metadata: {}, given: {} };
  const article = {
    ...{
      kind: 'article',
      id,
      document: document.id,
      title: { start: 0, end: 5, quote: shared.title },
      byline: null,
      dateline: null,
      text,
    },
    publisher: { value: shared.publisher, basis: 'given' },
    published: { value: shared.published, basis: 'given' },
    language: { value: 'en', confidence: 1 },
    runs: [],
    dropped: [],
  };
  return { document, article, records: [], rows: { events, statements, actors } };
}
const seedless = (n) => n.toString(16).padStart(19, '0');

function oneEvent(next, { shared, i, today, events, some, cast }) {
  const id = `event-${shared.article.slice(1)}${String(i).padStart(2, '0')}`;
  const repeat = events.length > 0 && next() < 0.12 ? events[Math.floor(next() * events.length)] : null;
  const kind = repeat ? EVENT_TYPES.indexOf(repeat.type) : skewed(next, 16);
  const isJoint = kind < 2 && next() < 0.5;
  const from = next() < 0.03 ? null : day(Math.max(0, today - skewed(next, 30)));
  const place = next() < 0.6 ? skewed(next, PLACES) : null;
  const value = GOLDSTEIN[kind];
  // events of one happening mostly agree in their fields
  if (repeat && next() < 0.9) return { ...repeat, id, sentenceNumber: i + 1 };
  return {
    ...shared,
    ...{
      id,
      happening: repeat?.happening ?? id,
      type: EVENT_TYPES[kind],
      mode: next() < 0.5 ? MODES[skewed(next, 5)] : null,
    },
    contexts: next() < 0.7 ? [CONTEXTS[skewed(next, CONTEXTS.length)]] : [],
    ...{
      status: ['occurred', 'future', 'hypothetical', 'negated'][skewed(next, 4)],
      statusCue: null,
      quad: QUADS[kind],
      cameo: '043',
    },
    goldstein: { gdelt: value, icews: value, phoenix: value, plover: null },
    actors: isJoint ? cast.slice(0, 2) : (repeat?.actors ?? some(0.2)),
    recipients: isJoint ? [] : (repeat?.recipients ?? some(0.2)),
    place:
      place === null
        ? null
        : {
            name: `Town ${place}`,
            country: code(place % COUNTRIES),
            admin1: null,
            geonames: place + 1,
            lat: (place % 120) - 60,
            lon: (place % 340) - 170,
            feature: 'city',
            ref: `place-${place}`,
          },
    date: { from, to: from, value: from, granularity: from && 'day', basis: from ? 'time' : 'unknown' },
    trigger: { start: 0, end: 3, quote: 'met' },
    sentence: { start: 0, end: 80, quote: shared.title.padEnd(80, '.') },
    ...{
      sentenceNumber: i + 1,
      statements: [],
      sources: some(0.1),
      carriers: [],
      confidence: 0.8,
      corrections: [],
    },
  };
}

function oneStatement(next, { shared, i, events, some, cast }) {
  return {
    ...shared,
    ...{
      id: `statement-${shared.article.slice(1)}${String(i).padStart(2, '0')}`,
      type: ['direct', 'indirect', 'mixed'][skewed(next, 3)],
    },
    content: [{ start: 0, end: 60, quote: shared.title.padEnd(60, '.') }],
    ...{
      cue: null,
      polarity: next() < 0.1 ? 'denied' : 'affirmed',
      sources: [cast[Math.floor(next() * 8)]],
      addressees: [],
    },
    ...{
      via: some(0.05),
      parent: null,
      events: [events[Math.floor(next() * events.length)].id],
      about: some(0.3),
      confidence: 0.8,
    },
  };
}
