// Answers → terminal text: one renderer per view.
import { briefToMarkdown, type Explanation, explanationText } from '@entente/entente';
import type { EventList, EventRow, HappeningList, Job, Page, StatementRow } from '@entente/record';
import { dyadText, matrixText, networkText, timelineText } from './curves.js';
import { eventText, happeningText, leftOutText, listText, statementText, tallyText } from './facts.js';
import { feedsText } from './feeds.js';
import { announcersText, calendarText, happeningViewText, joiningsText, newsText } from './happenings.js';
import {
  articlesText,
  articleText,
  breakdownText,
  codebookText,
  collectionsText,
  copiesText,
  correctionsText,
  coverageText,
  hitsText,
  jobsText,
  mapText,
  publishersText,
  totalsText,
} from './lists.js';
import { actorsText, dossierText, speakersText } from './people.js';
import { questionsText } from './questions.js';
import { reviewText } from './review.js';
import { type Look, plural } from './table.js';

type Render = (answer: never, look: Look) => string;

/** The text renderer of each view, by the name of its operation. */
export const RENDERERS: Readonly<globalThis.Record<string, Render>> = {
  totals: totalsText,
  articles: articlesText,
  article: articleText,
  copies: copiesText,
  coverage: coverageText,
  why: (answer: Explanation, look: Look) => explanationText(answer, look),
  events: (answer: EventList, look: Look) =>
    `${plural(answer.total, 'event')}\n${leftOutText(answer.leftOut, look)}${answer.items.length > 0 ? `\n${listText(answer, { none: '', each: (row) => eventText(row, look) })}` : ''}`,
  happenings: (answer: HappeningList, look: Look) =>
    `${tallyText(answer.total)}\n${leftOutText(answer.leftOut, look)}${answer.items.length > 0 ? `\n${listText(answer, { none: '', each: (row) => happeningText(row, look) })}` : ''}`,
  happening: happeningViewText,
  news: newsText,
  expectations: calendarText,
  announcers: announcersText,
  brief: briefToMarkdown,
  joinings: joiningsText,
  event: (answer: EventRow, look: Look) => eventText(answer, look),
  timeline: timelineText,
  dyads: matrixText,
  dyad: dyadText,
  actors: actorsText,
  actor: dossierText,
  statements: (answer: Page<StatementRow>, look: Look) =>
    listText(answer, { none: 'no statements', each: (row) => statementText(row, look) }),
  speakers: speakersText,
  breakdown: breakdownText,
  network: networkText,
  map: mapText,
  search: hitsText,
  publishers: publishersText,
  collections: collectionsText,
  review: reviewText,
  corrections: correctionsText,
  codebook: codebookText,
  jobs: jobsText,
  feeds: feedsText,
  questions: questionsText,
  job: (answer: Job, look: Look) => jobsText({ items: [answer], next: null }, look),
};
