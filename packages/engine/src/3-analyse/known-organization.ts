// A name as written → the known organisation; short initials count only in capitals (`Gao` is a town, `GAO` an office; `Nato` is NATO).

import { fold, type Knowledge, type OrganizationRow } from '@entente/knowledge';
import { language } from '../language.js';

/** The known organisation of that name, or the body of a state that it names by pattern (`the Kenyan parliament`). */
export const bodyNamed = (
  name: string,
  knowledge: Pick<Knowledge, 'organization' | 'stateBody'>,
): OrganizationRow | undefined => organizationNamed(name, knowledge) ?? knowledge.stateBody(name);

/** The known organisation that bears the name in this spelling. */
export function organizationNamed(
  name: string,
  { organization }: Pick<Knowledge, 'organization'>,
): OrganizationRow | undefined {
  const row = organization(name);
  if (!row || !language.names.shortName.test(name)) return row;
  const folded = fold(name);
  return [row.name, ...row.names].some((other) => fold(other) === folded && /\p{Ll}/u.test(other))
    ? row
    : undefined;
}
