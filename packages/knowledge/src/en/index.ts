// English: everything that the engine has to know of the language of its texts. A second language is another folder that fills `Language`.
import type { Language } from '../language/index.js';
import { acts } from './acts.js';
import { bylines } from './bylines.js';
import { calendar } from './calendar.js';
import { datelines } from './datelines.js';
import { days } from './days.js';
import { grammar } from './grammar.js';
import { nounForms, verbForms } from './inflect.js';
import { links } from './links.js';
import { names } from './names.js';
import { nouns } from './nouns.js';
import { pages } from './pages.js';
import { places } from './places.js';
import { pronouns } from './pronouns.js';
import { speech } from './speech.js';
import { stamps } from './stamps.js';
import { nounLemma, tagTokens, verbLemma } from './tagger.js';
import { times } from './times.js';

/** English, whole. */
export const english: Language = {
  code: 'en',
  tagTokens,
  verbLemma,
  nounLemma,
  verbForms,
  nounForms,
  grammar,
  pronouns,
  nouns,
  names,
  pages,
  bylines,
  datelines,
  stamps,
  calendar,
  times,
  speech,
  acts,
  days,
  links,
  places,
};
