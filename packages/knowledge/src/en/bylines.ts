// English: bylines and credits: who wrote a story.
import type { BylinesWords } from '../language/bylines.js';

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:al|el|bin|bint|ibn|de|da|di|do|dos|del|della|der|den|van|von|la|le|ten|ter|zu)[ -])*\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
const NAMES = `${NAME}(?:(?:, | and |, and | & | with )${NAME}){0,7}`;

/** Bylines and credits: who wrote a story, in English. */
export const bylines: BylinesWords = {
  betweenStatedNames: /,\s+|\s+(?:and|&)\s+|\s*[;|]\s*/,
  by: new RegExp(
    `^(?:by|BY|By)[: ]\\s*(${NAMES}|our (?:own )?(?:\\w+ )?correspondents?|(?:a )?staff (?:writers?|reporters?))(?=$|[ ,|·(])(.*)$`,
    'u',
  ),
  from: new RegExp(`^From (${NAME}),? (?:in )?(\\p{Lu}.*)$`, 'u'),
  placed: new RegExp(`^(${NAME})(?: in |, )(\\p{Lu}[\\p{L}\\p{M}' -]*)$`, 'u'),
  reporting: new RegExp(
    `^(${NAMES}),? (?:is )?(?:reporting|reports) (?:from|in) \\p{Lu}[^.]{1,60}\\.?$`,
    'u',
  ),
  credited: new RegExp(
    `^\\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled|[Ee]diting) by (${NAMES})(?=[\\s;,.)]|$).*$`,
    'u',
  ),
  creditWords:
    /^(?:by|and|in|at|from|for|the|with|of|reporting|writing|editing|edited|additional|compiled|al|el|bin|de|da|van|von|a|fuller|version|follows)\W*$/,
  betweenPlaces: /,| and /,
  betweenNames: /, and |, | and | & | with /,
};
