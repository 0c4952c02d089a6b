// Metadata of the publication: outlet, day and its basis, writers, URL.
import { type ArticleView, ownValue } from '@entente/record';
import { Link } from '../address/link.js';

const BASES: Readonly<Record<string, string>> = {
  given: '',
  metadata: ' (from the page)',
  dateline: ' (from the dateline)',
  text: ' (from the text)',
  unknown: '',
};

/** The line above the title. Only web addresses become links. */
export function Meta({ view: { article, corrections }, onRemove }: { view: ArticleView; onRemove(): void }) {
  const { publisher, published, byline, authors = [], url, origin } = article;
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  const by = byline?.quote ?? (authors.length > 0 ? `by ${authors.join(', ')}` : null);
  return (
    <p className="meta">
      <b>{publisher.value ?? 'Publisher unknown'}</b>
      {' · '}
      {published.value ? <time dateTime={published.value}>{published.value}</time> : 'date unknown'}
      {ownValue(BASES, published.basis)}
      {by && ` · ${by}`}
      {isWeb ? (
        <>
          {' · '}
          <a href={url} rel="noopener noreferrer">
            {hostOf(url)}
          </a>
        </>
      ) : (
        origin && ` · ${origin}`
      )}
      {' · '}
      <a href={`/api/export?format=story&article=${encodeURIComponent(article.id)}`} download>
        annotated story
      </a>
      {' · '}
      <button type="button" className="link" onClick={onRemove}>
        remove…
      </button>
      {corrections.length > 0 && (
        <>
          {' · '}
          <Link to={`/corrections?article=${encodeURIComponent(article.id)}`}>
            {corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`}
          </Link>
        </>
      )}
    </p>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
