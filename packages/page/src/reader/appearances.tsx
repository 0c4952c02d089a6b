// Who else carried the story that is read, and who was first: a line under the outlet; nothing where the store has no copy of it.
import type { CopyGroup } from '@entente/record';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';

/** So many are named; the others are counted. */
const MOST = 8;

/** The other appearances of an article, the first one first. */
export function Appearances({ article, publisher }: { article: string; publisher: string | null }) {
  const { value } = useAnswer<CopyGroup>(`/api/articles/${encodeURIComponent(article)}/copies`, {
    keep: false,
  });
  const others = (value?.appearances ?? []).filter(
    (appearance) => appearance.article !== article || appearance.publisher !== publisher,
  );
  if (value === null || others.length === 0) return null;
  const [first] = value.appearances;
  return (
    <p className="meta appearances">
      Also carried by{' '}
      {others.slice(0, MOST).map((appearance, at) => (
        <span key={`${appearance.article} ${appearance.publisher}`}>
          {at > 0 && ', '}
          {appearance.article === article ? (
            <b>{appearance.publisher ?? 'an unknown outlet'}</b>
          ) : (
            <Link to={`/articles/${encodeURIComponent(appearance.article)}`}>
              {appearance.publisher ?? 'an unknown outlet'}
            </Link>
          )}{' '}
          ({appearance.published ?? 'no date'}
          {appearance === first && ', first'})
        </span>
      ))}
      {others.length > MOST && ` and ${others.length - MOST} more`}
    </p>
  );
}
