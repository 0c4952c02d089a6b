// Answers about actors and speakers → text.
import type { ActorSummary, Deeds, Dossier, Sayings, Speakers } from '@entente/record';
import { listCommand } from './evidence.js';
import { happeningText, leftOutText, statementText, tallyText } from './facts.js';
import { barText, bold, dim, type Look, plural, tableText } from './table.js';

const MOST_CARRIED = 25;

/** Matching actors, with their keys for filters. */
export const actorsText = ({ items }: { readonly items: readonly ActorSummary[] }, look: Look): string =>
  tableText(
    [
      { head: 'name', gives: true },
      { head: 'key' },
      { head: 'country' },
      { head: 'sectors' },
      { head: 'articles', right: true },
      { head: 'mentions', right: true },
    ],
    items.map(({ name, key, country, sectors, articles, mentions }) => [
      name,
      key,
      country,
      sectors.join(' '),
      articles,
      mentions,
    ]),
    look,
  ) || 'no actor of that name\n';

/** Everything known about one actor. */
export function dossierText(
  { actor, roles, table, did, undergone, said, saidOf }: Dossier,
  look: Look,
): string {
  const { name, key, kind, country, sectors, names, articles, mentions } = actor;
  const also = names.filter((other) => other !== name);
  const offices = roles.map(
    ({ title, from, to }) => `${title}${from || to ? ` (${[from ?? '…', to ?? '…'].join(' to ')})` : ''}`,
  );
  return [
    `${bold(name, look)}  ${[kind, country, ...sectors].filter(Boolean).join(' ')}  ${dim(key, look)}\n`,
    `${plural(mentions, 'mention')} in ${plural(articles, 'article')}\n`,
    also.length > 0 ? `also named: ${also.slice(0, 12).join(', ')}\n` : '',
    offices.length > 0 ? `offices: ${offices.join('; ')}\n` : '',
    deedsText('Did', did, { table, look }),
    deedsText('Was done to it', undergone, { table, look }),
    sayingsText('Said', said, look),
    sayingsText('Was said of it', saidOf, look),
  ].join('');
}

function deedsText(title: string, deeds: Deeds, { table, look }: { table: string; look: Look }): string {
  const { total, types, with: others, newest, leftOut, evidence } = deeds;
  const head = `\n${bold(title, look)}\n${tallyText(total, table)}\n${leftOutText(leftOut, look)}`;
  if (total.happenings === 0) return head;
  return [
    head,
    `by type: ${types.map(({ type, happenings }) => `${type} ${happenings}`).join(', ')}\n`,
    others.length > 0
      ? `with: ${others.map(({ name, happenings }) => `${name} ${happenings}`).join(', ')}\n`
      : '',
    '\n',
    newest
      .slice(0, 3)
      .map((row) => happeningText(row, look))
      .join('\n'),
    `\n${dim(`to list them: ${listCommand('happenings', evidence, look)}`, look)}\n`,
  ].join('');
}

function sayingsText(title: string, { statements, newest, evidence }: Sayings, look: Look): string {
  const head = `\n${bold(title, look)}\n${plural(statements, 'statement')}\n`;
  if (statements === 0) return head;
  const shown = newest
    .slice(0, 3)
    .map((row) => statementText(row, look))
    .join('\n');
  return `${head}\n${shown}\n${dim(`to list them: ${listCommand('statements', evidence, look)}`, look)}\n`;
}

/** Speakers with their number of statements, and their carriers. */
export function speakersText({ speakers, carried }: Speakers, look: Look): string {
  if (speakers.length === 0) return 'no statements match\n';
  const most = Math.max(...speakers.map(({ statements }) => statements));
  const said = tableText(
    [
      { head: 'who', gives: true },
      { head: 'statements', right: true },
      { head: '' },
      { head: 'direct', right: true },
      { head: 'indirect', right: true },
      { head: 'mixed', right: true },
      { head: 'denied', right: true },
    ],
    speakers.map(({ name, statements, direct, indirect, mixed, denied }) => [
      name,
      statements,
      barText(statements, most, 10),
      direct,
      indirect,
      mixed,
      denied,
    ]),
    look,
  );
  const carriers = tableText(
    [
      { head: 'outlet', gives: true },
      { head: 'as' },
      { head: 'carries' },
      { head: 'statements', right: true },
    ],
    carried
      .slice(0, MOST_CARRIED)
      .map(({ outlet, how, source, statements }) => [outlet, how, source.name, statements]),
    look,
  );
  const more =
    carried.length > MOST_CARRIED
      ? `… and ${carried.length - MOST_CARRIED} more (--format json has all)\n`
      : '';
  return `${said}${carriers ? `\n${carriers}${more}` : ''}\n${dim(`The first line: ${listCommand('statements', speakers[0]!.evidence, look)}`, look)}\n`;
}
