// The ordered list of operations that every interface offers.
import { actor } from './actor.js';
import { actors } from './actors.js';
import { add } from './add.js';
import { addFeed } from './add-feed.js';
import { alerts } from './alerts.js';
import { announcers } from './announcers.js';
import { article } from './article.js';
import { articles } from './articles.js';
import { backup } from './backup.js';
import { breakdown } from './breakdown.js';
import { brief } from './brief.js';
import { code } from './code.js';
import { codebook } from './codebook.js';
import { collect } from './collect.js';
import { collections } from './collections.js';
import { copies } from './copies.js';
import { correct } from './correct.js';
import { corrections } from './corrections.js';
import { coverage } from './coverage.js';
import { dyad } from './dyad.js';
import { dyads } from './dyads.js';
import { event } from './event.js';
import { events } from './events.js';
import { examples } from './examples.js';
import { expectations } from './expectations.js';
import { explain } from './explain.js';
import { exportStore } from './export.js';
import { feeds } from './feeds.js';
import { happening } from './happening.js';
import { happenings } from './happenings.js';
import { importStories } from './import.js';
import { importRecords } from './import-records.js';
import { job } from './job.js';
import { jobs } from './jobs.js';
import { join } from './join.js';
import { joinings } from './joinings.js';
import { map } from './map.js';
import { network } from './network.js';
import { news } from './news.js';
import type { Operation } from './operation.js';
import { pauseFeed } from './pause-feed.js';
import { publishers } from './publishers.js';
import { questionAlerts } from './question-alerts.js';
import { questions } from './questions.js';
import { read } from './read.js';
import { remove } from './remove.js';
import { removeFeed } from './remove-feed.js';
import { removeQuestion } from './remove-question.js';
import { resumeFeed } from './resume-feed.js';
import { retry } from './retry.js';
import { retryQuestion } from './retry-question.js';
import { review } from './review.js';
import { saveQuestion } from './save-question.js';
import { search } from './search.js';
import { speakers } from './speakers.js';
import { statements } from './statements.js';
import { timeline } from './timeline.js';
import { totals } from './totals.js';
import { undo } from './undo.js';
import { why } from './why.js';

/** Every operation, in display order. */
export const OPERATIONS: readonly Operation[] = [
  read,
  explain,
  code,
  add,
  importStories,
  importRecords,
  jobs,
  job,
  retry,
  feeds,
  addFeed,
  pauseFeed,
  resumeFeed,
  removeFeed,
  examples,
  totals,
  articles,
  article,
  copies,
  why,
  news,
  happenings,
  happening,
  events,
  coverage,
  event,
  timeline,
  dyads,
  dyad,
  actors,
  actor,
  statements,
  speakers,
  breakdown,
  network,
  map,
  expectations,
  announcers,
  brief,
  alerts,
  questions,
  saveQuestion,
  questionAlerts,
  retryQuestion,
  removeQuestion,
  search,
  publishers,
  collections,
  codebook,
  review,
  correct,
  undo,
  corrections,
  join,
  joinings,
  collect,
  remove,
  exportStore,
  backup,
];
