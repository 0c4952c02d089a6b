// The sentences that tell a happening, by day and article, with their triggers marked and a link into the reader; copies are named as such.
import type { MemberView } from '@entente/record';
import { Link } from '../address/link.js';
import { Outlet } from '../evidence/event-items.js';
import { factHref, StatusBadge } from '../parts/fact-parts.js';
import { type MemberSentence, sentencesOf } from './member-sentences.js';

/** The sentences, one item each; consecutive ones of an article name it once. */
export const MemberItems = ({ members }: { members: readonly MemberView[] }) => (
  <ol className="plain members">
    {sentencesOf(members).map((sentence) => (
      <li key={sentence.member.event}>
        <Item sentence={sentence} />
      </li>
    ))}
  </ol>
);

function Item({ sentence: { member, parts, isFirst } }: { sentence: MemberSentence }) {
  const { article, event, status, sources, copy } = member;
  return (
    <>
      {isFirst && (
        <p className="fact-meta">
          <Outlet row={member} /> {copy && <CopyBadge />}
        </p>
      )}
      <p className="fact-quote">
        <Link to={factHref(article, event)} className="quote to-sentence">
          {parts.map((part, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other name
            at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
          )}
        </Link>
      </p>
      {(status !== 'occurred' || sources.length > 0) && (
        <p className="fact-meta">
          {status !== 'occurred' && <StatusBadge status={status} />}
          {sources.length > 0 && ` according to ${sources.map(({ name }) => name).join(', ')}`}
        </p>
      )}
    </>
  );
}

/** An article whose text another one published before it: it is no further witness. */
const CopyBadge = () => (
  <span className="badge copy" title="Its text was published before by another article of the store">
    copy
  </span>
);
