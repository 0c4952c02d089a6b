// Whose announcements came true: for each who announced something, how often it came true, did not, was called off, or is still open.
import type { Announcer, Announcers } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { pickQuery } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { percentOf } from '../filter/counted-fields.js';
import { actorHref } from '../parts/fact-parts.js';
import { Answered } from '../parts/states.js';

/** The table, over all months. */
export function AnnouncerTable({ query }: { query: URLSearchParams }) {
  const answer = useAnswer<Announcers>(hrefOf(`/api/announcers?limit=${MOST}`, pickQuery(query, ['at'])));
  return (
    <section className="announcers">
      <h2>Whose announcements came true</h2>
      <Answered answer={answer} lines={3}>
        {({ announcers }) =>
          announcers.length === 0 ? (
            <p className="note">Nobody named announced anything with a time.</p>
          ) : (
            <div className="scroll-x">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Who</th>
                    {HEADS.map((head) => (
                      <th key={head} scope="col" className="num">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {announcers.map((announcer) => (
                    <Row key={announcer.key} announcer={announcer} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </section>
  );
}

/** An actor has its page; an outlet, which announced in its own voice, its articles. */
const hrefOfAnnouncer = (key: string, name: string): string =>
  key.startsWith('outlet:') ? hrefOf('/articles', new URLSearchParams({ publisher: name })) : actorHref(key);

/** Those with most settled announcements. */
const MOST = 15;
const HEADS = ['came true', 'did not', 'called off', 'open', 'share'];

function Row({ announcer: { key, name, met, missed, calledOff, open, kept } }: { announcer: Announcer }) {
  return (
    <tr>
      <th scope="row">
        <Link to={hrefOfAnnouncer(key, name)}>{name}</Link>
      </th>
      {[met, missed, calledOff, open].map((count, at) => (
        <td key={HEADS[at]} className="num">
          {count}
        </td>
      ))}
      <td className="num">{kept === null ? '–' : percentOf(kept)}</td>
    </tr>
  );
}
