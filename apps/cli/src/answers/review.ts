// What to review next → text: each event with its doubtful parts, its sentence and the URL of the reader; then the articles with the most expected errors.
import { piece, printable, wrapPieces } from '@entente/entente';
import type { Doubt, Review, ReviewItem } from '@entente/record';
import { DEFAULT_PORT } from '@entente/server';
import { listCommand } from './evidence.js';
import { eventText } from './facts.js';
import { bold, dim, type Look, plural, tableText } from './table.js';

/** A part with a higher probability is shown only where no other part is doubtful. */
const SURE = 0.9;
const MOST_ARTICLES = 5;

/** The list, the articles, and the option for the next page. */
export function reviewText(review: Review, look: Look): string {
  const { items, weighed, reviewed, next } = review;
  const store = look.store ? ` --store ${look.store}` : '';
  const counted = `${plural(weighed, 'event')} scored${reviewed > 0 ? `, ${reviewed} already reviewed` : ''}`;
  const older = next ? `older events: the same with --cursor ${next}\n` : '';
  if (items.length === 0) return `nothing to review: ${counted}\n${older}`;
  return [
    ...items.map((item) => `${itemText(item, look)}\n`),
    articlesText(review, look),
    `${counted}\n${older}`,
    dim(`in the page: entente review --open${printable(store)}`, look),
    '\n',
  ].join('');
}

function itemText({ event, probability, doubts, address }: ReviewItem, look: Look): string {
  const told = doubts.filter((doubt, i) => i === 0 || doubt.probability < SURE).map(doubtText);
  const head = [piece(`${percent(probability)} sure. `, 'warn'), piece(`In doubt: ${told.join('; ')}`)];
  const lines = wrapPieces(head, { ...look, rest: '    ' });
  return `${lines.map((line) => `${line}\n`).join('')}${eventText(event, look)}    ${dim(`http://127.0.0.1:${DEFAULT_PORT}${address}`, look)}\n`;
}

/** `type AGREE 61%, or CONSULT 39%`; `trigger “talks” 85%, or no event` */
function doubtText({ part, value, probability, runnerUp }: Doubt): string {
  const shown = part === 'type' || part === 'status' ? value : `“${printable(value)}”`;
  const sure = `${part} ${shown} ${percent(probability)}`;
  if (!runnerUp) return sure;
  if (runnerUp.value === 'none') return `${sure}, or no event`;
  return `${sure}, or ${runnerUp.value} ${percent(runnerUp.probability)}`;
}

const percent = (probability: number): string => `${Math.round(probability * 100)}%`;

function articlesText({ articles }: Review, look: Look): string {
  const shown = articles.slice(0, MOST_ARTICLES);
  const table = tableText(
    [
      { head: 'likely wrong', right: true },
      { head: 'events', right: true },
      { head: 'article', gives: true },
      { head: 'id' },
    ],
    shown.map(({ wrong, events, title, article }) => [
      wrong.toFixed(1),
      events,
      title ?? 'untitled',
      article,
    ]),
    look,
  );
  const behind = dim(`The first line: ${listCommand('events', shown[0]!.evidence, look)}`, look);
  return `${bold('Articles with the most expected errors', look)}\n${table}${behind}\n\n`;
}
