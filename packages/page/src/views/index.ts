// The ordered list of views; the navigation, the router and the links to JSON use it. A new view is one import and one line here.
import { actorsView, dossierView } from '../actors/actors-view.js';
import { articlesView } from '../articles/articles-view.js';
import { breakdownView } from '../breakdown/breakdown-view.js';
import { calendarView } from '../calendar/calendar-view.js';
import { collectionsView } from '../collections/collections-view.js';
import { correctionsView } from '../corrections/corrections-view.js';
import { dyadsView, pairView } from '../dyads/dyads-view.js';
import { eventsView } from '../events/events-view.js';
import { feedsView } from '../feeds/feeds-view.js';
import { frontView } from '../front/front-view.js';
import { happeningsView, happeningView } from '../happenings/happenings-view.js';
import { importView } from '../import/import-view.js';
import { mapView } from '../map/map-view.js';
import { networkView } from '../network/network-view.js';
import { questionsView } from '../questions/questions-view.js';
import { readerView } from '../reader/reader-view.js';
import { reviewView } from '../review/review-view.js';
import { searchView } from '../search/search-view.js';
import { statementsView } from '../statements/statements-view.js';
import { timelineView } from '../timeline/timeline-view.js';
import type { View } from './view.js';

/** All views, in the order of the navigation. */
export const VIEWS: readonly View[] = [
  frontView,
  happeningsView,
  happeningView,
  calendarView,
  timelineView,
  dyadsView,
  pairView,
  networkView,
  mapView,
  statementsView,
  breakdownView,
  actorsView,
  dossierView,
  eventsView,
  articlesView,
  readerView,
  searchView,
  collectionsView,
  importView,
  feedsView,
  questionsView,
  reviewView,
  correctionsView,
];
