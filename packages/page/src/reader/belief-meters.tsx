// Confidence of an event and beliefs in its parts, as bars, numbers and words.
import { BELIEF_PARTS, type Belief } from '@entente/record';
import { percentOf } from '../filter/counted-fields.js';

const WORDS: Readonly<Record<(typeof BELIEF_PARTS)[number], string>> = {
  type: 'the type',
  status: 'the status',
  actors: 'all actors',
  recipients: 'all recipients',
};

interface Props {
  readonly confidence: number;
  readonly belief: Belief | null;
  readonly isSure: boolean;
}

/** The whole first, then its parts. */
export const BeliefMeters = ({ confidence, belief, isSure }: Props) => (
  <ul className="plain belief">
    <li>
      <Meter share={confidence} /> that all of it is right
      {!isSure && <b> (unsure: not counted by default)</b>}
    </li>
    {belief &&
      BELIEF_PARTS.map((part) => (
        <li key={part}>
          <Meter share={belief[part]} /> {WORDS[part]}
        </li>
      ))}
  </ul>
);

/** A probability as a bar and in figures. */
export const Meter = ({ share }: { share: number }) => (
  <span className="meter">
    <svg viewBox="0 0 50 8" aria-hidden="true">
      <rect width="50" height="8" className="meter-all" />
      <rect width={50 * Math.min(1, Math.max(0, share))} height="8" className="meter-part" />
    </svg>{' '}
    {percentOf(share)}
  </span>
);
