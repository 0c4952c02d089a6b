// The mentions of a happening as a list: the sentence with its trigger marked and a link into the reader, by outlet and day; copies are named as such.
import type { MemberView } from '@entente/record';
import { EventSentence, Outlet } from '../evidence/event-items.js';
import { StatusBadge } from '../parts/fact-parts.js';

/** Mentions, one item each; consecutive ones of an article name it once. */
export function MemberItems({ members }: { members: readonly MemberView[] }) {
  return (
    <ol className="plain members">
      {members.map((member, at) => (
        <li key={member.event}>
          {member.article !== members[at - 1]?.article && (
            <p className="fact-meta">
              <Outlet row={member} /> {member.copy && <CopyBadge />}
            </p>
          )}
          <EventSentence event={{ ...member, trigger: member.span }} fact={member.event} />
          {(member.status !== 'occurred' || member.sources.length > 0) && (
            <p className="fact-meta">
              {member.status !== 'occurred' && <StatusBadge status={member.status} />}
              {member.sources.length > 0 &&
                ` according to ${member.sources.map(({ name }) => name).join(', ')}`}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** An article whose text another one published before it: it is no further witness. */
export const CopyBadge = () => (
  <span className="badge copy" title="Its text was published before by another article of the store">
    copy
  </span>
);
