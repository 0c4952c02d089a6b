// What the engine has to know of the language of its texts, as one interface: words, patterns made of them, tagger, lemmatizer, inflection.
import type { ActsWords } from './acts.js';
import type { BylinesWords } from './bylines.js';
import type { CalendarWords } from './calendar.js';
import type { DatelinesWords } from './datelines.js';
import type { DaysWords } from './days.js';
import type { GrammarWords } from './grammar.js';
import type { Inflect } from './inflect.js';
import type { LinksWords } from './links.js';
import type { NamesWords } from './names.js';
import type { NounsWords } from './nouns.js';
import type { PagesWords } from './pages.js';
import type { PlacesWords } from './places.js';
import type { PronounsWords } from './pronouns.js';
import type { SpeechWords } from './speech.js';
import type { StampsWords } from './stamps.js';
import type { TagTokens } from './tagger.js';
import type { TimesWords } from './times.js';

/** A language, filled by one folder (`en`). Patterns are compiled when the folder is loaded; those without the flag `g` keep no state. */
export interface Language extends Inflect {
  /** ISO 639-1; 2-article compares the language of a text with it */
  readonly code: string;
  /** parts of speech of a stretch of text, for 3-analyse */
  readonly tagTokens: TagTokens;
  /** the base form of a verb in lower case (`said` → `say`), for 3-analyse/contents */
  readonly verbLemma: (word: string) => string;
  /** the singular of a noun in lower case, for 3-analyse/contents */
  readonly nounLemma: (word: string) => string;
  readonly grammar: GrammarWords;
  readonly pronouns: PronounsWords;
  readonly nouns: NounsWords;
  readonly names: NamesWords;
  readonly pages: PagesWords;
  readonly bylines: BylinesWords;
  readonly datelines: DatelinesWords;
  readonly stamps: StampsWords;
  readonly calendar: CalendarWords;
  readonly times: TimesWords;
  readonly speech: SpeechWords;
  readonly acts: ActsWords;
  readonly days: DaysWords;
  readonly links: LinksWords;
  readonly places: PlacesWords;
}
