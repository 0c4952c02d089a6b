// Full-text search of all articles: hits with the words marked; a hit opens the reader at that position.
import type { SearchAnswer, TextHit } from '@entente/record';
import { useEffect, useRef, useState } from 'react';
import { hrefOf, navigate } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { Paged } from '../parts/pager.js';
import { Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { Facets } from './facets.js';
import { searchView } from './search-view.js';

/** The search. */
export function Search({ query }: ViewProps) {
  const words = query.get('query') ?? '';
  const href = hrefOf('/api/search', queryOfView(searchView, query));
  return (
    <div className="list-column">
      <h1>Search</h1>
      <SearchForm
        words={words}
        onSearch={(next) => navigate(hrefOf('/search', withValues(query, 'query', next ? [next] : [])))}
      />
      {words === '' ? (
        <p className="note">
          Words are found in all their forms. <code>&quot;prisoner exchange&quot;</code> finds the phrase,{' '}
          <code>-trade</code> leaves out, <code>or</code> widens. The filter above narrows the articles.
        </p>
      ) : (
        <Paged<TextHit, SearchAnswer> href={href} empty={<Empty title={`No article holds ${words}`} />}>
          {(hits, { found }) => (
            <>
              <Facets found={found} />
              <ul className="plain rows">
                {hits.map((hit) => (
                  <li key={`${hit.article} ${hit.start}`}>
                    <Hit hit={hit} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Paged>
      )}
    </div>
  );
}

function SearchForm({ words, onSearch }: { words: string; onSearch(words: string): void }) {
  const [draft, setDraft] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setDraft(words), [words]);
  useEffect(() => {
    if (words === '') input.current?.focus();
  }, [words]);
  return (
    <search>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(draft.trim());
        }}
      >
        <input
          ref={input}
          type="search"
          aria-label="Words to search for"
          placeholder="joint patrols"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="primary">
          Search
        </button>
      </form>
    </search>
  );
}

function Hit({ hit }: { hit: TextHit }) {
  const { article, title, publisher, published, start, marks } = hit;
  const at = marks.map((mark) => `${start + mark.start}-${start + mark.end}`).join(',');
  return (
    <>
      <p className="title">
        <Link to={`/articles/${encodeURIComponent(article)}${at ? `?at=${at}` : ''}`}>
          {title ?? 'Untitled story'}
        </Link>
      </p>
      <p className="about">
        {publisher ?? 'publisher unknown'} · {published ?? 'date unknown'}
      </p>
      <p className="excerpt">
        {hit.start > 0 && '… '}
        <Marked hit={hit} /> …
      </p>
    </>
  );
}

/** The excerpt with the matching words in `<mark>`, rendered as text. */
function Marked({ hit: { excerpt, marks } }: { hit: TextHit }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {excerpt.slice(ends[at], start)}
          <mark>{excerpt.slice(start, end)}</mark>
        </span>
      ))}
      {excerpt.slice(ends.at(-1))}
    </>
  );
}
