// The dossier of an actor: names and offices, what it did and what was done to it, statements by and about it. Every number links to its sentences.
import type { ActorSummary, Dossier } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { countedIn, countWords, plural } from '../charts/counted.js';
import { CountSwitch, TableSwitch } from '../charts/switches.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { statementsOf } from '../evidence/shown.js';
import { StatementItems } from '../evidence/statement-items.js';
import { learnName } from '../parts/names.js';
import { Answered } from '../parts/states.js';
import { twinOf, type ViewProps } from '../views/view.js';
import { dossierView } from './actors-view.js';
import { DeedsSection } from './deeds-section.js';
import { Roles } from './roles.js';

/** The view. */
export function DossierPage({ params, query }: ViewProps) {
  const answer = useAnswer<Dossier>(twinOf(dossierView, params, query));
  return (
    <WithEvidence>
      <Answered answer={answer}>
        {(dossier) => {
          learnName(dossier.actor.key, dossier.actor.name);
          return <Whole dossier={dossier} query={query} />;
        }}
      </Answered>
    </WithEvidence>
  );
}

function Whole({ dossier, query }: { dossier: Dossier; query: URLSearchParams }) {
  const { actor, roles, did, undergone, said, saidOf, table } = dossier;
  const counted = countedIn(query);
  return (
    <>
      <Head actor={actor} />
      <Roles roles={roles} />
      <div className="switches">
        <CountSwitch query={query} />
        <TableSwitch table={table} />
      </div>
      <div className="two-up">
        <DeedsSection
          title={`What ${actor.name} did`}
          arrow={(other) => `${actor.name} → ${other}`}
          deeds={did}
          {...{ actor, counted, table, query }}
        />
        <DeedsSection
          title={`What was done to ${actor.name}`}
          arrow={(other) => `${other} → ${actor.name}`}
          deeds={undergone}
          {...{ actor, counted, table, query }}
        />
      </div>
      <div className="two-up">
        <Sayings title={`What ${actor.name} said`} sayings={said} />
        <Sayings title={`What was said of ${actor.name}`} sayings={saidOf} />
      </div>
    </>
  );
}

function Head({
  actor: { name, names, kind, country, sectors, articles, mentions, key },
}: {
  actor: ActorSummary;
}) {
  const others = names.filter((other) => other !== name);
  const list = new URLSearchParams({ party: key });
  return (
    <header className="dossier-head">
      <div className="view-head">
        <h1>{name}</h1>
        <p className="note">
          {[kind, country, ...sectors].filter(Boolean).join(' · ')} · {plural(mentions, 'mention')} in{' '}
          <Link to={hrefOf('/articles', list)}>{plural(articles, 'article')}</Link>
        </p>
      </div>
      {others.length > 0 && <p>Also called: {others.join(', ')}</p>}
      <p className="note">
        <code>{key}</code> · <Link to={hrefOf('/timeline', list)}>Timeline</Link> ·{' '}
        <Link to={hrefOf('/map', list)}>Map</Link> ·{' '}
        <Link to={hrefOf('/network', new URLSearchParams({ party: key, level: 'actor' }))}>Network</Link>
      </p>
    </header>
  );
}

const NEWEST = 5;

function Sayings({ title, sayings }: { title: string; sayings: Dossier['said'] }) {
  return (
    <section>
      <h2>{title}</h2>
      {sayings.statements === 0 ? (
        <p className="note">No statements match this filter.</p>
      ) : (
        <>
          <p>
            <EvidenceLink shown={statementsOf(sayings.evidence)}>
              {countWords(sayings.statements, 'statements')}
            </EvidenceLink>
            {sayings.statements > NEWEST && `, the newest ${NEWEST}:`}
          </p>
          <StatementItems statements={sayings.newest.slice(0, NEWEST)} />
        </>
      )}
    </section>
  );
}
