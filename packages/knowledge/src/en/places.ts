// English: places: prepositions and phrases that locate.
import type { PlacesWords } from '../language/places.js';
import { anyOf } from './words.js';

/** Places: prepositions and phrases that locate, in English. */
export const places: PlacesWords = {
  complement: /^ (?:in|at|of|from|on|near|outside|across) /,
  container: /^(?:,\s+|\s+\(|,?\s+in\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2})((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})/u,
  locates: anyOf('in at near outside inside of to from around across throughout within beyond between'),
  locative:
    /\b(?:in|at|near|outside|inside|across|over|around|off|into|throughout|within|from|to)\s+(?:the\s+|\p{Ll}+ern\s+)?$/iu,
  local: anyOf('in from at within across inside'),
  foreign: anyOf('for to on against with near via over between versus and'),
  frame:
    /^["“]?(?:In|Across) (?:the )?(?:(?:neighbou?ring|nearby|central|(?:north|south|east|west)(?:ern)?) )?$/,
  border: /\b(?:border|frontier|borderlands?|border (?:area|region|zone))s?\b/i,
  part: /^(?:the )?(?:(?:far|deep|rural|upper|lower|mainland|inland|coastal|the)[\s-])*(?:(?:north|south|east|west)(?:ern)?|(?:north|south)[\s-]?(?:east|west)(?:ern)?|central|northernmost|southernmost|rural|mainland|coastal|parts of|the (?:north|south|east|west|coast|interior) of|(?:north|south|east|west) of)[\s-](?:the )?(.+)$/i,
  ground:
    /\b(?:coast|coastline|shores?|soil|territory|airspace|(?:territorial )?waters|interior|countryside|mainland|hinterland|desert|side)$/i,
};
