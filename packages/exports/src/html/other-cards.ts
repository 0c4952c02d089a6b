// Statements, actors and places → their cards.
import type { Actor, Place, Statement } from '@entente/record';
import { listParents, listReporting } from '@entente/record';
import { type Lookup, nameOf } from '../lookup.js';
import { cueKey } from './anchors.js';
import {
  chainHtml,
  detailsHtml,
  type Lights,
  lightsAttribute,
  nameLinks,
  type Page,
  row,
  wordsLink,
} from './card-parts.js';
import { escapeHtml } from './escape.js';

/** The card of one statement: its reporting chain, content, addressees, and enclosing statement. */
export function statementCard(page: Page, statement: Statement): string {
  const { anchors, lookup } = page;
  const { id, addressees, content, polarity, type, parent } = statement;
  const anchor = anchors.get(id)!;
  const cue = anchors.get(cueKey(id));
  const words = cue && page.linked.has(cue) ? cue : anchor;
  const denied = polarity === 'denied' ? '<span class="badge st-negated">denied</span>' : '';
  const within = parent ? anchors.get(parent) : undefined;
  const lights: Lights = [
    [anchor, 'said'],
    [cue, 'act'],
    ...statement.sources.map(({ mention }) => [anchors.get(mention), 'who'] as const),
    ...addressees.map(({ mention }) => [anchors.get(mention), 'whom'] as const),
    ...statement.via.map(({ mention }) => [anchors.get(mention), 'told'] as const),
  ];
  const quote = content.map((part) => escapeHtml(part.quote)).join(' <span class="gap">…</span> ');
  return `<article class="card statement" id="${anchor}" tabindex="0"${lightsAttribute(lights)}>
<h3><a class="number" href="#w-${words}" aria-label="statement ${anchor.slice(1)}, to its words">${anchor.slice(1)}</a><span class="type">${type}</span>${denied}</h3>
${chainHtml(page, listReporting(lookup, listParents(lookup, statement)))}
<blockquote dir="auto">${quote}</blockquote>
<dl>${row('to', nameLinks(page, addressees, 'whom'))}${row('within', within ? `<a href="#${within}">statement ${within.slice(1)}</a>` : '')}</dl>
${detailsHtml(statement)}
</article>`;
}

/** The card of one actor: its attributes, and every mention as a link. */
export function actorCard(page: Page, actor: Actor): string {
  const { lookup } = page;
  const { name, actorKind, country, sectors, role, members, wikidata } = actor;
  const office = role ? [role.title, dates(role.from, role.to)].filter(Boolean).join(' ') : '';
  const rows = [
    row('kind', actorKind),
    row('of', escapeHtml([...new Set([country, ...sectors])].filter(Boolean).join(' '))),
    row('role', escapeHtml(office)),
    row('stands for', escapeHtml((members ?? []).map((member) => nameOf(lookup, member)).join(', '))),
    row('Wikidata', escapeHtml(wikidata ?? '')),
  ];
  return partyCard(page, actor, { name, rows: rows.join('') });
}

/** The card of one place: its resolution, and every mention as a link. */
export function placeCard(page: Page, place: Place): string {
  const { name, location } = place;
  const point =
    location?.lat !== undefined && location.lon !== undefined ? `${location.lat}, ${location.lon}` : '';
  const rows = [
    row(
      'is',
      escapeHtml(
        location
          ? [location.name, location.admin1, location.country].filter(Boolean).join(', ')
          : 'not known',
      ),
    ),
    row('kind', escapeHtml(location?.feature ?? '')),
    row('at', point),
    row('GeoNames', String(location?.geonames ?? '')),
  ];
  return partyCard(page, place, { name, rows: rows.join('') });
}

function partyCard(page: Page, party: Actor | Place, { name, rows }: { name: string; rows: string }): string {
  const anchor = page.anchors.get(party.id)!;
  const mentions = party.mentions.map((id) => page.anchors.get(id));
  const links = party.mentions
    .map((id) => mentionLink(page, page.lookup, id))
    .filter(Boolean)
    .join(', ');
  const lights: Lights = mentions.map((mention) => [mention, party.kind === 'place' ? 'where' : 'who']);
  return `<article class="card party ${party.kind}" id="${anchor}" tabindex="0"${lightsAttribute(lights)}>
<h3><span class="name">${escapeHtml(name)}</span></h3>
<dl>${rows}${row('words', links)}</dl>
${detailsHtml(party)}
</article>`;
}

function mentionLink(page: Page, lookup: Lookup, id: string): string {
  const quote = lookup.mentions.get(id)?.spans[0]?.quote;
  return quote ? wordsLink(page, { anchor: page.anchors.get(id), label: quote, classes: 'words' }) : '';
}

const dates = (from?: string, to?: string): string =>
  from || to ? `(${from ?? '…'} – ${to ?? 'today'})` : '';
