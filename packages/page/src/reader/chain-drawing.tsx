// The reporting chain as a drawing: source, carriers, outlet; beside each arrow the cue.
import type { ReportingLink } from '@entente/record';

const STEP = 46;
const WIDTH = 400;
const MOST_LETTERS = 46;

/** From the source at the top to the outlet at the bottom. A denial has a dashed line and a label. */
export function ChainDrawing({ links }: { links: readonly ReportingLink[] }) {
  const height = links.length * STEP - 4;
  return (
    <svg className="chain" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={inWords(links)}>
      {links.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a station is known by its place on the way
        <g key={at} transform={`translate(14 ${at * STEP + 14})`} className={link.denied ? 'denied' : ''}>
          {at < links.length - 1 && <Arrow denied={link.denied} />}
          <Station role={link.role} />
          <text x="18" y="4" className="chain-name">
            <title>{link.name}</title>
            {shorten(link.name)}
          </text>
          <text x="18" y="21" className="chain-note">
            {noteOf(link)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Station({ role }: { role: ReportingLink['role'] }) {
  if (role === 'source') return <circle r="6" className="station" />;
  if (role === 'carrier') return <path d="M0 -7L7 0L0 7L-7 0Z" className="station" />;
  return <rect x="-6" y="-6" width="12" height="12" className="station outlet" />;
}

function Arrow({ denied }: { denied: boolean }) {
  return (
    <>
      <path d={`M0 8V${STEP - 14}`} className="chain-line" />
      <path d={`M-4 ${STEP - 15}H4L0 ${STEP - 8}Z`} className="chain-tip" />
      {denied && (
        <path
          d={`M-5 ${STEP / 2 - 6}L5 ${STEP / 2 + 4}M5 ${STEP / 2 - 6}L-5 ${STEP / 2 + 4}`}
          className="chain-cross"
        />
      )}
    </>
  );
}

const ROLE_NOTES = { source: 'says so', carrier: 'carried it', outlet: 'published it' } as const;

function noteOf({ role, cue, denied }: ReportingLink): string {
  if (!cue) return ROLE_NOTES[role];
  return `${denied ? 'denied: ' : ''}“${shorten(cue.quote)}”`;
}

const shorten = (words: string): string =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1).trimEnd()}…` : words;

const inWords = (links: readonly ReportingLink[]): string =>
  `Reporting chain: ${links.map((link) => `${link.name} (${noteOf(link)})`).join(', then ')}`;
