// An event without a place → the country in which it happened, by its parties or by the one country that the article is about.
import type { Rule, Sector } from '@entente/record';
import { isElsewhere, isTold } from './retold.js';
import type { Party, Scene, SceneBoard, SetEvent } from './scene-board.js';

/** A domestic act lies in the country of its parties. */
export const PLACE_PARTIES: Rule = {
  id: 'place-parties@1',
  room: '5-link',
  reason:
    'An act between parties of one country lies in that country; so does what its police, courts or government do to people there. Forces may be abroad, and so may who speaks where its sentence tells another place.',
  clause: 'loc: the place where the act happened',
};
/** Who visits is where the host is. */
export const PLACE_HOST: Rule = {
  id: 'place-host@1',
  room: '5-link',
  reason: 'A visit lies in the country that is visited; an attack on a country lies there.',
  clause: 'country visited: the host country or government recip',
};
/** The one country of the article. */
export const PLACE_ARTICLE: Rule = {
  id: 'place-article@1',
  room: '5-link',
  reason:
    'Where nearly all countries and places of the article are of one country, acts of parties without a country lie there.',
  clause: 'A place that only locates is pN.',
};

const STATE: readonly Sector[] = ['GOV', 'COP', 'JUD', 'LEG'];
/** What a state does at home. */
const LAW = new Set(['COERCE', 'SANCTION', 'RETREAT', 'PROTEST']);
const is = ({ who }: Party, list: readonly Sector[]): boolean =>
  who.kind === 'actor' && who.sectors.some((sector) => list.includes(sector));

const countriesOf = (parties: readonly Party[]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ country }) => country ?? []));

/** The country of a party as a scene; the words are the party's. */
function sceneIn(code: string, parties: readonly Party[], { countryAt }: SceneBoard): Scene | null {
  const party = parties.find(({ country }) => country === code);
  const location = party && countryAt(code);
  return location ? { location, words: party.words, ref: party.who.id } : null;
}

/** Share of the article from which a country is what it is mainly about. */
const MAIN = 0.6;

/** Share and weight from which an article is of one country. */
const ALL = { share: 0.85, weight: 4 };

/** Places domestic acts. */
export function scenesOfParties(board: SceneBoard): void {
  for (const [i, one] of board.events.entries()) {
    if (!board.isOpen(i) || !isTold(one)) continue;
    const all = [...one.actors, ...one.recipients];
    const [code, another] = countriesOf(all);
    if (!code || another || code === 'IGO' || isElsewhere(i, code, board)) continue;
    if (!isDomestic(one, code, board)) continue;
    const scene = sceneIn(code, all, board);
    if (scene) board.set(i, scene, PLACE_PARTIES.id);
  }
}

function isDomestic(one: SetEvent, code: string, { shares }: SceneBoard): boolean {
  const { event, actors, recipients, isSpeech } = one;
  const of = (parties: readonly Party[]) => parties.some(({ country }) => country === code);
  const isAlike = of(actors) && of(recipients);
  const share = shares.get(code) ?? 0;
  if (mayBeAbroad(one)) return isAlike && [...actors, ...recipients].every(({ isGuessed }) => !isGuessed);
  if (isAlike) return true;
  if (event.type === 'CONSULT') return false;
  const isLegal = event.mode === 'allege' || event.mode === 'investigate';
  if (of(actors) && (isLegal || LAW.has(event.type)) && actors.some((party) => is(party, STATE))) return true;
  if (isSpeech && !isLegal && !of(actors)) return share >= ALL.share;
  return share >= MAIN;
}

/** Forces fight, seize and withdraw abroad; so do states. */
const FORCE = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE']);
const mayBeAbroad = ({ event, actors }: SetEvent): boolean =>
  actors.some((party) => is(party, ['MIL', 'SPY'])) ||
  (FORCE.has(event.type) && actors.some(({ who }) => who.kind === 'actor' && who.actorKind === 'country'));

/** Places visits and attacks on countries. */
export function scenesOfHosts(board: SceneBoard): void {
  for (const [i, one] of board.events.entries()) {
    if (!board.isOpen(i) || !isTold(one)) continue;
    const { event, actors, recipients } = one;
    const [host, another] = countriesOf(recipients);
    if (!host || another || host === 'IGO' || countriesOf(actors).has(host) || actors.length === 0) continue;
    const isVisit = event.type === 'CONSULT' && event.mode === 'visit';
    const isAttack =
      event.type === 'ASSAULT' &&
      recipients.every(({ who }) => who.kind === 'actor' && who.actorKind === 'country');
    if ((!isVisit && !isAttack) || isElsewhere(i, host, board)) continue;
    const scene = sceneIn(host, recipients, board);
    if (scene) board.set(i, scene, PLACE_HOST.id);
  }
}

/** Places acts whose parties have no country. */
export function scenesOfArticle(board: SceneBoard): void {
  const [code, share] = [...board.shares].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (share < ALL.share || board.weight < ALL.weight) return;
  const location = board.countryAt(code);
  const told = board.told.filter((one) => one.location.country === code);
  if (!location) return;
  for (const [i, one] of board.events.entries()) {
    if (!board.isOpen(i) || !isTold(one) || isElsewhere(i, code, board)) continue;
    const countries = countriesOf([...one.actors, ...one.recipients]);
    if ([...countries].some((country) => country !== code)) continue;
    const words = told.filter(({ words: { start } }) => start < one.at.start).at(-1) ?? told[0];
    if (words) board.set(i, { ...words, location }, PLACE_ARTICLE.id);
  }
}
