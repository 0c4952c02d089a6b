// Families of acts: words that name the same act, whatever type the reading gave them. A word may belong to several. Source: the coding manual's clauses, and usage.
import { stemOf } from './stems.js';

/** Family → its words, as dictionaries write them and irregular forms. */
const FAMILIES: Readonly<Record<string, string>> = {
  meet: 'meet met meeting talk discuss discussion negotiate negotiation dialogue summit conference session consult consultation convene confer parley round hold held receive host sit sat table',
  visit: 'visit trip travel arrive arrival tour fly flew fall come came land landed',
  phone: 'phone telephone call speak spoke',
  agree:
    'agree agreement accord deal pact treaty sign signing signature memorandum initial conclude protocol compact settle settlement ink exchange swap',
  truce: 'ceasefire truce armistice cease pause lull',
  ratify: 'ratify ratification approve approval adopt adoption pass endorse assent say yes',
  vote: 'vote ballot election elect poll referendum runoff',
  arrest:
    'arrest detain detention hold held custody jail imprison nab capture apprehend take took taken seize pick round bust lead led',
  free: 'free release freed amnesty pardon bail bond liberate let return hand handed',
  kill: 'kill killing murder slay slain assassinate execute death dead massacre lynch shoot shot gun gunned fatal',
  attack:
    'attack assault raid strike struck hit bomb bombing blast explode explosion shell shelling fire shoot shot shooting ambush storm ram rammed clash fight fought fighting battle gunfire skirmish incursion firefight bombard airstrike torch burn burnt attacker violence firing',
  disperse: 'disperse teargas gas fire fired baton cannon charge beat beaten tear',
  expel:
    'expel expulsion deport deportation oust throw thrown evict expelled remove banish order send sent declare',
  recall: 'recall withdraw pull',
  sanction: 'sanction embargo freeze froze frozen blacklist penalty penalize list measure punish',
  ban: 'ban bar prohibit prohibition halt stop block close closure shut suspend suspension embargo outlaw forbid forbade cut restrict restriction curb moratorium stoppage bans order',
  blockade: 'block blockade park seal barricade roadblock obstruct choke occupy occupation',
  reopen: 'reopen lift ease open opening resume resumption restore unblock clear relax remove end withdraw',
  tariff: 'tariff duty tax levy impose slap surcharge',
  protest:
    'protest demonstrate demonstration rally march picket riot crowd chant gather vigil marcher protester demonstrator sit-in',
  walkout: 'strike stoppage walkout walk down',
  coup: 'coup putsch overthrow topple oust depose takeover mutiny seize seizure grab power rebel rebellion storm takeover overthrew seized mutinous putschist',
  accuse: 'accuse accusation blame allege allegation charge claim fault point',
  condemn:
    'condemn condemnation denounce deplore criticize criticise decry slam blast lambast rebuke protest call',
  deny: 'deny denial reject rejection refuse refusal dismiss rebuff refute contradict rule untrue false lie',
  demand:
    'demand urge call appeal ask request press seek sought plead insist want petition invite invitation',
  threaten: 'threaten threat warn warning vow ultimatum menace',
  promise: 'promise pledge vow commit commitment undertake offer guarantee assure',
  aid: 'aid deliver delivery donate donation send sent ship shipment supply supplies assistance relief give gave given grant fund airlift convoy bring brought unload distribute dispatch',
  deploy:
    'deploy deployment mobilize mobilise troop reinforce exercise drill manoeuvre maneuver patrol station send sent move moved',
  withdraw: 'withdraw withdrawal pull pulled retreat leave left evacuate evacuation vacate pullout quit',
  sentence: 'sentence convict conviction verdict guilty jail imprison condemn condemned term fine',
  acquit: 'acquit acquittal clear cleared dismiss drop dropped',
  investigate: 'investigate investigation probe inquiry inquest examine inspect inspection commission audit',
  indict: 'charge indict indictment prosecute prosecution arraign arraignment warrant try trial tried',
  resign: 'resign resignation quit step stepped',
  apologise: 'apologize apologise apology regret sorry',
  praise:
    'praise welcome congratulate hail support back endorse thank applaud commend recognise recognize recognition',
  summon: 'summon summons',
  extradite: 'extradite extradition hand handover transfer surrender',
  postpone: 'postpone postponement delay cancel cancellation boycott skip absent stay stayed adjourn scrap',
  kidnap: 'kidnap abduct abduction hostage ransom snatch captive lock hold held take took capture abductor',
  mediate: 'mediate mediation broker facilitate',
  search: 'search comb sweep',
  emergency: 'curfew emergency martial lockdown',
  confiscate: 'seize seizure confiscate impound grab take took taken capture board boarded',
};

const BY_STEM: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const [family, words] of Object.entries(FAMILIES))
    for (const stem of new Set(words.split(' ').map(stemOf)))
      table.set(stem, [...(table.get(stem) ?? []), family]);
  return table;
})();

/** The families that the stems of a trigger belong to, in order of the alphabet. */
export const familiesOf = (stems: readonly string[]): readonly string[] =>
  [...new Set(stems.flatMap((stem) => BY_STEM.get(stem) ?? []))].sort();
