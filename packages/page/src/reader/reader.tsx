// The reader: an article's text with its words marked, beside it the extracted facts, linked both ways.
import type { ArticleView } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { useAnswer } from '../ask/use-answer.js';
import { Answered } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { Desk } from './desk.js';

/** Fetches the article and shows it. */
export function Reader({ params, query }: ViewProps) {
  const id = params.id ?? '';
  const answer = useAnswer<ArticleView>(
    hrefOf(`/api/articles/${encodeURIComponent(id)}`, new URLSearchParams()),
    {
      keep: false,
    },
  );
  return (
    <Answered answer={answer} lines={14}>
      {(view) => <Desk key={view.article.id} view={view} query={query} />}
    </Answered>
  );
}
