// Shared parts of fact cards: names linked to their words, a row, the reporting chain, the expert details.
import type { Participant, Record, ReportingLink } from '@entente/record';
import { findWho, type Lookup, nameOf, wordsOf } from '../lookup.js';
import type { Anchors } from './anchors.js';
import { escapeHtml } from './escape.js';

/** The page context of card parts. */
export interface Page {
  readonly lookup: Lookup;
  readonly anchors: Anchors;
  /** anchors that have words with an id on the page */
  readonly linked: ReadonlySet<string>;
}

/** `role:anchor` pairs: the words that a card highlights, and their roles. */
export type Lights = readonly (readonly [anchor: string | undefined, role: string])[];
/** The attribute that tells the script which words to highlight. */
export const lightsAttribute = (lights: Lights): string =>
  ` data-lights="${lights.flatMap(([anchor, role]) => (anchor ? [`${anchor}:${role}`] : [])).join(' ')}"`;

/** A link to words of the story, or plain text where they have no anchor. */
export function wordsLink(page: Page, { anchor, label, classes = '' }: WordsLink): string {
  const text = escapeHtml(label);
  const href = anchor && page.linked.has(anchor) ? ` href="#w-${anchor}"` : '';
  return href || classes ? `<a class="${classes}"${href}>${text}</a>` : text;
}
interface WordsLink {
  readonly anchor: string | undefined;
  readonly label: string;
  readonly classes?: string;
}

/** A participant's name, linked to its mention; a plural with its members. */
export function nameLink(page: Page, participant: Participant, role: string): string {
  const { lookup, anchors } = page;
  const who = findWho(lookup, participant.ref);
  const words = wordsOf(lookup, participant)?.quote;
  const members = who?.kind === 'actor' ? (who.members ?? []) : [];
  const title = words && words !== who?.name ? ` title="${escapeHtml(`“${words}”`)}"` : '';
  const anchor = anchors.get(participant.mention);
  const href = anchor && page.linked.has(anchor) ? ` href="#w-${anchor}"` : '';
  const names = members.map((member) => nameOf(lookup, member)).join(', ');
  const note = names ? ` <small>(${escapeHtml(names)})</small>` : '';
  return `<a class="name ${role}"${title}${href}>${escapeHtml(nameOf(lookup, participant.ref))}</a>${note}`;
}

/** Several participants, one after another. */
export const nameLinks = (page: Page, participants: readonly Participant[], role: string): string =>
  participants
    .filter((item, i) => participants.findIndex(({ ref }) => ref === item.ref) === i)
    .map((participant) => nameLink(page, participant, role))
    .join('<span class="plus"> + </span>');

/** One labelled row of a card; empty when it has no content. */
export const row = (label: string, html: string): string =>
  html === '' ? '' : `<div class="row"><dt>${escapeHtml(label)}</dt><dd>${html}</dd></div>`;

/** The reporting chain, from source to outlet. */
export function chainHtml(page: Page, links: readonly ReportingLink[]): string {
  const stations = links.map((link) => {
    const names =
      link.participants.length > 0
        ? nameLinks(page, link.participants, link.role)
        : `<span class="name ${link.role}">${escapeHtml(link.name)}</span>`;
    const denied = link.denied ? ' <strong class="denied">denies it</strong>' : '';
    const cue = link.cue ? ` <small>“${escapeHtml(link.cue.quote)}”</small>` : '';
    return `<li class="station ${link.role}">${names}${denied}${cue}</li>`;
  });
  return `<ol class="chain" aria-label="reporting chain, from who said it to this outlet">${stations.join('')}</ol>`;
}

/** Model, rules and confidence of the record, collapsed. */
export function detailsHtml(item: Record, rows: readonly (readonly [string, string])[] = []): string {
  const all: readonly (readonly [string, string])[] = [
    ...rows,
    ...(item.confidence === undefined ? [] : [['confidence', percent(item.confidence)] as const]),
    ['made by', item.by.join(', ')],
    ['record', item.id],
  ];
  const body = all.map(([label, value]) => row(label, escapeHtml(value))).join('');
  return `<details><summary>why</summary><dl>${body}</dl></details>`;
}

/** `91 %` */
export const percent = (probability: number): string => `${Math.round(probability * 100)} %`;
