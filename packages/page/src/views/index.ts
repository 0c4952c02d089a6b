// The ordered list of views; the navigation, the router and the links to JSON walk it. A new view is one import and one line here.
import { articlesView } from '../articles/articles-view.js';
import { correctionsView } from '../corrections/corrections-view.js';
import { frontView } from '../front/front-view.js';
import { importView } from '../import/import-view.js';
import { readerView } from '../reader/reader-view.js';
import { searchView } from '../search/search-view.js';
import type { View } from './view.js';

/** All views, in the order of the navigation. */
export const VIEWS: readonly View[] = [
  frontView,
  articlesView,
  readerView,
  searchView,
  importView,
  correctionsView,
];
