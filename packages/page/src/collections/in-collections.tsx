// The collections of one article: each leads to its articles and can be left; and a way into another.
import type { ArticleView } from '@entente/record';
import { useState } from 'react';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { ask, type Problem } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { Failure } from '../parts/states.js';
import { CollectDialog } from './collect-dialog.js';

/** A line below the metadata of an article. */
export function InCollections({ view: { article, collections } }: { view: ArticleView }) {
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const leave = async (name: string) => {
    setProblem(null);
    try {
      await ask('/api/collections', { body: { outOf: name, article: [article.id] } });
      storeChanged();
    } catch (fault) {
      setProblem(fault as Problem);
    }
  };
  return (
    <div className="in-collections">
      <ul className="chips" aria-label="Collections">
        {collections.map((name) => (
          <li key={name} className="chip">
            <Link to={hrefOf('/articles', new URLSearchParams({ collection: name }))}>{name}</Link>
            <button type="button" aria-label={`Take out of ${name}`} onClick={() => void leave(name)}>
              ×
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="quiet" onClick={() => setAdding(true)}>
            Put into a collection…
          </button>
        </li>
      </ul>
      {problem && <Failure problem={problem} />}
      {adding && (
        <CollectDialog
          what={article.title?.quote ?? 'This story'}
          filter={{ article: [article.id] }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
