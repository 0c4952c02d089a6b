// Statements: counts by speaker and manner, carriers of each speaker, and the list of statements.
import type { Speakers } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { useAnswer } from '../ask/use-answer.js';
import { StatementsOf, WithEvidence } from '../evidence/evidence-panel.js';
import { learnName } from '../parts/names.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { Carriage } from './carriage-table.js';
import { SpeakerBars } from './speaker-bars.js';
import { statementsView } from './statements-view.js';

/** The view. */
export function Statements({ query }: ViewProps) {
  const filter = queryOfView(statementsView, query);
  filter.delete('limit');
  const asked = new URLSearchParams(filter);
  asked.set('limit', query.get('limit') ?? '20');
  const answer = useAnswer<Speakers>(hrefOf('/api/speakers', asked));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Statements</h1>
        <p className="note">
          Statements by speaker and carrier. Counts are of statements; days are days of publication.
        </p>
      </header>
      <Answered answer={answer}>{(speakers) => <Counts speakers={speakers} />}</Answered>
      <section>
        <h2>Newest statements</h2>
        <StatementsOf filter={filter} />
      </section>
    </WithEvidence>
  );
}

function Counts({ speakers: { speakers, carried } }: { speakers: Speakers }) {
  for (const { key, name } of speakers) learnName(key, name);
  if (speakers.length === 0)
    return (
      <Empty title="No statements match this filter">
        <p>Remove a part of the filter.</p>
      </Empty>
    );
  return (
    <div className="two-up">
      <section>
        <h2>Who says how much</h2>
        <SpeakerBars speakers={speakers} />
      </section>
      <section>
        <h2>Who carries whom</h2>
        <Carriage carried={carried} />
      </section>
    </div>
  );
}
