// English: acts: what negates them or says that they happened.
import type { ActsWords } from '../language/acts.js';

/** Acts: what negates them or says that they happened, in English. */
export const acts: ActsWords = {
  not: /^(?:not|never|\p{L}+n't)$/u,
  take: /^(?:took|taken?)$/,
  nobody: new Set(['nobody', 'none', 'nothing', 'noone']),
  notNegated: new Set(['fewer', 'less', 'more', 'longer', 'later', 'sooner', 'doubt', 'matter', 'end']),
  acquits:
    /^(?:acquit(?:s|ted|ting|tals?)?|clear(?:s|ed|ing)|exonerat(?:e[sd]?|ing|ions?)|absolv(?:e[sd]?|ing)|(?:found )?not guilty)\b/i,
  hazards: new Set(
    'cyclone cyclones hurricane hurricanes typhoon typhoons tornado tornadoes storm storms quake quakes earthquake earthquakes aftershock aftershocks tremor tremors tsunami flood floods flooding landslide landslides mudslide mudslides avalanche avalanches wildfire wildfires bushfire bushfires eruption heatwave heatwaves blizzard drought rains'.split(
      ' ',
    ),
  ),
  hazardClause: new Set(['that', 'when', 'as', 'while', 'because', 'and', 'but', 'after', 'before', 'since']),
  hazardRelative: new Set(['which', 'that']),
  participle: /.ing$/,
  happens: new Set(['happen', 'happened', 'occur', 'occurred', 'held', 'ahead']),
  passed: new Set(['been', 'be', 'actually', 'even', 'in', 'fact', 'ever', 'go', 'gone', 'went', 'yet']),
  passedBeforeStatus:
    /ly$|^(?:not|also|to|be|been|being|have|has|had|never|n't|the|a|an|its|their|his|her|any|more|new)$/,
};
