// A row of an event and its article's text → its profile.
import { type EventRow, ownValue, type Party } from '@entente/record';
import { familiesOf } from './act-families.js';
import { stemsOf } from './stems.js';
import type { EventProfile, ProfileParty } from './types.js';

/** How many UTF-16 units before and after the trigger are near it. */
const NEAR = 60;
const AFTER = 80;
const SCENE = 240;
const MOST_STEMS = 40;
const MOST_PARTIES = 6;
const FIGURES: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  fourteen: '14',
  fifteen: '15',
  twenty: '20',
};
const FIGURE = new RegExp(`\\b(?:${Object.keys(FIGURES).join('|')})\\b|\\d+(?:[.,]\\d+)*`, 'gi');
const ANOTHER =
  /\b(?:second|third|fourth|another|again|new|fresh|earlier|previous(?:ly)?|former|repeat(?:ed)?|last (?:year|month)|years? ago|months? ago|(?:in|since) (?:19|20)\d\d)\b/i;

/** The profile of an event. */
export function profileOf(row: EventRow, { text }: { readonly text: string }): EventProfile {
  const { trigger, sentence } = row;
  const from = Math.max(sentence.start, trigger.start - NEAR);
  const near = text.slice(from, Math.min(sentence.end, trigger.end + NEAR));
  const stems = stemsOf(trigger.quote);
  const without = (words: string) =>
    [...new Set(stemsOf(words))]
      .filter((stem) => !stems.includes(stem))
      .slice(0, MOST_STEMS)
      .join(' ');
  const { from: first, to, basis } = row.date;
  return {
    id: row.id,
    article: row.article,
    happening: row.happening,
    type: row.type,
    mode: row.mode,
    contexts: row.contexts,
    status: row.status,
    actors: row.actors.slice(0, MOST_PARTIES).map(partyOf),
    recipients: row.recipients.slice(0, MOST_PARTIES).map(partyOf),
    // a place read elsewhere says nothing that the parties and the text do not say already
    place:
      row.place && !row.place.basis
        ? { name: row.place.name, country: row.place.country, geonames: row.place.geonames }
        : null,
    date: { from: first, to, basis },
    published: row.published,
    trigger: stems.join(' '),
    acts: familiesOf(stems).join(' '),
    scene: without(text.slice(Math.max(0, trigger.start - SCENE), trigger.end + SCENE)),
    sentence: without(sentence.quote),
    near: without(near),
    after: without(text.slice(trigger.end, Math.min(sentence.end, trigger.end + AFTER))),
    figures: figuresOf(sentence.quote),
    another: ANOTHER.test(near),
    sentenceNumber: row.sentenceNumber,
    confidence: row.confidence,
  };
}

const partyOf = ({ key, name, kind, country }: Party): ProfileParty => ({ key, name, kind, country });

const figuresOf = (text: string): string[] => [
  ...new Set(
    (text.match(FIGURE) ?? []).map(
      (word) => ownValue(FIGURES, word.toLowerCase()) ?? word.replace(/,(?=\d{3})/g, ''),
    ),
  ),
];
