// Saved questions → text: one line each with its filter, and below it how each of its ways does.
import { printable, type QuestionsOutput } from '@entente/entente';
import type { WayState } from '@entente/record';
import { timeOf } from '../tell-following.js';
import { bold, dim, type Look } from './table.js';

/** The saved questions of a store. */
export function questionsText({ items, delivering }: QuestionsOutput, look: Look): string {
  if (items.length === 0)
    return 'no saved questions; entente questions add NAME [filter] [--webhook URL] [--mail FOLDER --mail-to ADDRESS]\n';
  const lines = items.flatMap(({ name, filter, ways }) => [
    `${bold(printable(name), look)}  ${dim(printable(filter), look)}`,
    ...(ways.length === 0 ? ['    Atom feed only'] : ways.flatMap(wayLines)),
  ]);
  const waits = items.some(({ ways }) => ways.length > 0);
  const nobody =
    delivering || !waits
      ? []
      : ['', 'nobody delivers them now: entente serve, or entente questions deliver now and then'];
  return [...lines, ...nobody].map((line) => `${line}\n`).join('');
}

function wayLines(state: WayState): readonly string[] {
  const { way, target, address, secret, waiting, delivered, givenUp, last, error, failures, due } = state;
  const facts = [
    `${way} ${target}${address === null ? '' : ` for ${address}`}`,
    secret === null ? '' : `signed by ${secret}`,
    `${delivered} delivered`,
    waiting > 0 ? `${waiting} waiting` : '',
    givenUp > 0 ? `${givenUp} given up` : '',
    last === null ? 'none yet' : `last ${timeOf(last)}`,
  ].filter(Boolean);
  const again = due === null ? '' : `; again at ${timeOf(due)}`;
  return [
    `    ${printable(facts.join(' · '))}`,
    ...(error === null
      ? []
      : [`    ${printable(error)}${failures > 1 ? ` (${failures} times)` : ''}${again}`]),
  ];
}
