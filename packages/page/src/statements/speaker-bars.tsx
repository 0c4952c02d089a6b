// The most quoted speakers, each with a bar in three parts (direct, mixed, indirect) and the share of denials; every part links to its statements.
import type { Speakers, StatementFilter } from '@entente/record';
import { Link } from '../address/link.js';
import { countWords, formatCount } from '../charts/counted.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { type Shown, statementsOf } from '../evidence/shown.js';
import { actorHref } from '../parts/fact-parts.js';

type Speaker = Speakers['speakers'][number];
const MANNERS = ['direct', 'mixed', 'indirect'] as const;
const MANNER_WORDS = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in other words',
} as const;

/** The bars, in order of their length. */
export function SpeakerBars({ speakers }: { speakers: readonly Speaker[] }) {
  const most = Math.max(1, ...speakers.map(({ statements }) => statements));
  return (
    <>
      <p className="legend">
        {MANNERS.map((manner) => (
          <span key={manner} className="legend-item">
            <span className={`swatch speech-${manner}`} aria-hidden="true" /> {manner}, {MANNER_WORDS[manner]}
          </span>
        ))}
      </p>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Direct, mixed, indirect</th>
            <th scope="col" className="num">
              Statements
            </th>
            <th scope="col" className="num">
              Denials
            </th>
          </tr>
        </thead>
        <tbody>
          {speakers.map((speaker) => (
            <SpeakerRow key={speaker.key} speaker={speaker} most={most} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function SpeakerRow({ speaker, most }: { speaker: Speaker; most: number }) {
  const { key, name, statements, denied, evidence } = speaker;
  return (
    <tr>
      <th scope="row">
        <Link to={actorHref(key)} className="party">
          {name}
        </Link>
      </th>
      <td>
        <span className="speech-bar" style={{ width: `${(100 * statements) / most}%` }}>
          {MANNERS.filter((manner) => speaker[manner] > 0).map((manner) => (
            <EvidenceLink
              key={manner}
              shown={withField(evidence, 'speech', manner)}
              className={`part speech-${manner}`}
              style={{ flexGrow: speaker[manner] }}
              label={`${name}, ${manner}: ${countWords(speaker[manner], 'statements')}`}
            >
              {speaker[manner]}
            </EvidenceLink>
          ))}
        </span>
      </td>
      <td className="num">
        <EvidenceLink shown={statementsOf(evidence)}>{formatCount(statements)}</EvidenceLink>
      </td>
      <td className="num">
        {denied > 0 ? (
          <EvidenceLink shown={withField(evidence, 'polarity', 'denied')}>{formatCount(denied)}</EvidenceLink>
        ) : (
          <span className="nobody">0</span>
        )}
      </td>
    </tr>
  );
}

/** The same list with one more condition; where the filter names that field already it is one of its values. */
function withField(evidence: StatementFilter, field: 'speech' | 'polarity', value: string): Shown {
  const { kind, filter } = statementsOf(evidence);
  filter.set(field, value);
  return { kind, filter };
}
