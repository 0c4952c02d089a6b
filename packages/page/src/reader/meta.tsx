// What is known of the publication: outlet, day and its basis, writers, address.
import type { ArticleView } from '@entente/record';

const BASES: Readonly<Record<string, string>> = {
  given: '',
  metadata: ' (from the page)',
  dateline: ' (from the dateline)',
  text: ' (from the text)',
  unknown: '',
};

/** The line above the title. Only web addresses become links. */
export function Meta({ view: { article } }: { view: ArticleView }) {
  const { publisher, published, byline, authors = [], url, origin } = article;
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  const by = byline?.quote ?? (authors.length > 0 ? `by ${authors.join(', ')}` : null);
  return (
    <p className="meta">
      <b>{publisher.value ?? 'Publisher unknown'}</b>
      {' · '}
      {published.value ? <time dateTime={published.value}>{published.value}</time> : 'date unknown'}
      {BASES[published.basis]}
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
