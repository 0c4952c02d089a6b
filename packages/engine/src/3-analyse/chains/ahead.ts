// Headlines and openings that describe before they name (`Zimbabwe journalist …`, `the president`) → the one cluster named later that fits.
import { language } from '../../language.js';
import { type Clusters, singular } from './clusters.js';
import { hasMark, marksOf, ownerIn } from './owners.js';
import type { Profile, Scene } from './profile.js';

/** How far ahead the name may stand, in sentences. */
const SENTENCES = 12;

/** Joins descriptions that nothing before them explains with the only fitting cluster after them. */
export function linkAhead({
  profiles,
  clusters,
  scene,
}: {
  profiles: readonly Profile[];
  clusters: Clusters;
  scene: Scene;
}): void {
  for (const profile of profiles) {
    if (
      profile.names.length > 0 ||
      profile.key ||
      profile.person > 0 ||
      clusters.of(profile.at).mentions[0]!.at !== profile.at
    )
      continue;
    const inTitle = scene.words[profile.from]?.paragraph === 0;
    const ahead = profiles
      .slice(profile.at + 1, profile.at + 60)
      .filter(({ sentence }) => sentence - profile.sentence <= SENTENCES);
    const found =
      profile.kind === 'person'
        ? bearers(profile, ahead, clusters, inTitle)
        : inTitle
          ? counterparts(profile, ahead, clusters)
          : [];
    const owner = ownerIn(profile, { profiles, scene });
    const marks = owner && marksOf(owner, undefined, { clusters, scene });
    const own = found.filter(
      (at) => !marks || clusters.of(at).mentions.some((mention) => hasMark(mention, marks, scene)),
    );
    if (own.length === 1) clusters.join(own[0]!, profile.at);
  }
}

/** Named persons with the same role; of one nation, where both have one. */
function bearers(
  profile: Profile,
  ahead: readonly Profile[],
  clusters: Clusters,
  inTitle: boolean,
): number[] {
  const { role, definite, nation, leads } = profile;
  if (!role || !(inTitle || leads || (definite && role.title))) return [];
  const roots = new Set<number>();
  for (const { at, kind, names } of ahead) {
    if (kind !== 'person' || names.length === 0) continue;
    const cluster = clusters.of(at);
    const isRole =
      cluster.roles.has(role.noun) || cluster.mentions.some((each) => leads && each.leads === leads);
    if (!isRole || (nation && cluster.nation && nation !== cluster.nation)) continue;
    roots.add(clusters.root(at));
  }
  return [...roots];
}

/** `Uruguayan observers` … `two Uruguayan military observers`: the first group with that noun that holds all the title's words. */
function counterparts(
  { head, kind, text }: Profile,
  ahead: readonly Profile[],
  clusters: Clusters,
): number[] {
  if (kind !== 'group') return [];
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !language.nouns.countOpening.test(word));
  const first = ahead.find(
    (other) =>
      other.kind === 'group' &&
      singular(other.head) === singular(head) &&
      words.every((word) => other.text.toLowerCase().includes(word)),
  );
  return first ? [clusters.root(first.at)] : [];
}
