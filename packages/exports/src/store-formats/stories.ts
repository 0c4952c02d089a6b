// Annotated stories in the corpus format, one after another, with corrections applied, for scoring and training.
import { STATUSES } from '@entente/record';
import { writeStory } from '../story.js';
import { makeFormat } from './table.js';

/** Stories of the corpus format. */
export const stories = makeFormat(
  {
    name: 'story',
    summary: 'annotated stories in the corpus format, with corrections applied, separated by empty lines',
    extension: 'story',
    mime: 'text/plain; charset=utf-8',
    table: null,
    quad: null,
    columns: [
      { name: '#story, #date, #publisher, #kind, #title', from: 'head of each story' },
      { name: 'text', from: 'paragraphs with their spans in brackets' },
      { name: 'a, t, q, v lines', from: 'actors, times, statements and events, after `---`' },
    ],
    losses: [
      {
        what: 'times no words say, status cues, scores, offices, coordinates, and facts of which no words are left',
      },
    ],
    remarks: [
      'The record is written whole, with events of every status. A story begins at its `#story` line. Under a filter: the articles that hold an event of it, whole.',
      'Spans that cross were moved apart, as the format has no crossing spans.',
    ],
  },
  (_, tally) => {
    let isFirst = true;
    return {
      start: '',
      article: ({ stored: { article, current, events } }) => {
        const { story } = writeStory(article, current);
        const between = isFirst ? '' : '\n';
        isFirst = false;
        tally.found += events.length;
        for (const event of events) tally.keep(event);
        tally.rows++;
        return `${between}${story}`;
      },
    };
  },
  STATUSES,
);
