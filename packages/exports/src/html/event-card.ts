// One event → its card: actors → TYPE mode → recipients, status, time, place, the reporting chain, links to its words.
import { type Event, isSureEvent, listReporting, placeWords } from '@entente/record';
import type { TypeNote } from '../format.js';
import { findWho, wordsOf } from '../lookup.js';
import { confidencePiece } from '../text/event-block.js';
import { statusKey } from './anchors.js';
import {
  chainHtml,
  detailsHtml,
  type Lights,
  lightsAttribute,
  nameLinks,
  type Page,
  percent,
  row,
  wordsLink,
} from './card-parts.js';
import { escapeHtml } from './escape.js';

/** The card of one event, numbered as in its anchor. */
export function eventCard(page: Page, event: Event, note: TypeNote | undefined): string {
  const anchor = page.anchors.get(event.id)!;
  const { actors, recipients, status, sameAs } = event;
  const same = sameAs ? page.anchors.get(sameAs) : undefined;
  const arrow = '<span class="arrow" aria-label="to">→</span>';
  const who = actors.length > 0 ? nameLinks(page, actors, 'who') : '<span class="nobody">not named</span>';
  const whom = recipients.length > 0 ? `${arrow}${nameLinks(page, recipients, 'whom')}` : '';
  const quad = note ? ` q${note.quad}` : '';
  return `<article class="card event${quad} st-${status.value}" id="${anchor}" tabindex="0"${lightsAttribute(lightsOf(page, event))}>
<h3><a class="number" href="#w-${anchor}" aria-label="event ${anchor.slice(1)}, to its words">${anchor.slice(1)}</a>${typeHtml(event, note)}<span class="badge st-${status.value}">${status.value}</span></h3>
<p class="line">${who}${arrow}<span class="act">${escapeHtml(event.trigger.quote)}</span>${whom}</p>
<dl>${row('status', statusHtml(page, event))}${row('confidence', confidenceHtml(event))}${row('when', timeHtml(page, event))}${row('where', placeHtml(page, event))}${row('context', escapeHtml(event.contexts.join(', ')))}${row('same as', same ? `<a href="#${same}">event ${same.slice(1)}</a>` : '')}</dl>
${chainHtml(page, listReporting(page.lookup, event.statements))}
${detailsHtml(event, scoreRows(event))}
</article>`;
}

function lightsOf({ anchors, lookup }: Page, event: Event): Lights {
  return [
    [anchors.get(event.id), 'act'],
    [anchors.get(statusKey(event.id)), 'status'],
    ...event.actors.map(({ mention }) => [anchors.get(mention), 'who'] as const),
    ...event.recipients.map(({ mention }) => [anchors.get(mention), 'whom'] as const),
    ...(event.place ? [[anchors.get(event.place.mention), 'where'] as const] : []),
    ...(event.time ? [[anchors.get(event.time.ref), 'when'] as const] : []),
    ...event.statements
      .flatMap((id) => [
        ...(lookup.statements.get(id)?.sources ?? []),
        ...(lookup.statements.get(id)?.via ?? []),
      ])
      .map(({ mention }) => [anchors.get(mention), 'told'] as const),
  ];
}

function typeHtml({ type, mode }: Event, note: TypeNote | undefined): string {
  const title = note ? ` title="${escapeHtml(`${note.label}: ${note.definition}`)}"` : '';
  return `<span class="type"${title}>${type}</span>${mode ? `<span class="mode">${escapeHtml(mode)}</span>` : ''}`;
}

/** The status cue, where there is one; the badge shows the value. */
function statusHtml(page: Page, { id, status }: Event): string {
  if (!status.cue) return '';
  const anchor = page.anchors.get(statusKey(id));
  return `${status.value} ${wordsLink(page, { anchor, label: `“${status.cue.quote}”`, classes: 'words status' })}`;
}

/** How likely the event is wholly right, in the words of the text format; what does not count by default is marked. */
function confidenceHtml(event: Event): string {
  if (event.confidence === undefined) return '';
  const isSure = isSureEvent(event);
  return `<span class="${isSure ? 'sure' : 'unsure'}">${confidencePiece(event.confidence, isSure).text}</span>`;
}

function timeHtml({ lookup }: Page, { time, day }: Event): string {
  if (!time) {
    if (!day) return '';
    const value = day.value === 'PAST' ? 'earlier' : day.value;
    return `<span class="when">${escapeHtml(value)}</span> <small>by context: “${escapeHtml(day.words.quote)}”</small>`;
  }
  const record = lookup.times.get(time.ref);
  const words = record?.spans[0]?.quote;
  const value = time.value ?? 'undated';
  return `<span class="when">${escapeHtml(value)}</span>${words && words !== value ? ` <small>“${escapeHtml(words)}”</small>` : ''}`;
}

function placeHtml(page: Page, { place, where }: Event): string {
  if (where) return `${place ? `${nameLinks(page, [place], 'where')} · ` : ''}${elsewhereHtml(where)}`;
  if (!place) return '';
  const who = findWho(page.lookup, place.ref);
  const location = who?.kind === 'place' ? who.location : who?.place;
  const known = [location?.country, location?.geonames ? `GeoNames ${location.geonames}` : ''].filter(
    Boolean,
  );
  const words = wordsOf(page.lookup, place)?.quote;
  const notes = [...(words && words !== who?.name ? [`“${words}”`] : []), ...known].join(' · ');
  return `${nameLinks(page, [place], 'where')}${notes ? ` <small>${escapeHtml(notes)}</small>` : ''}`;
}

function elsewhereHtml({ location, words }: NonNullable<Event['where']>): string {
  return `<span class="where">${escapeHtml(placeWords(location))}</span> <small>by context: “${escapeHtml(words.quote)}”</small>`;
}

function scoreRows({ scores }: Event): (readonly [string, string])[] {
  const { type, runnerUp, status } = scores;
  return [
    ['type', percent(type)],
    ...(runnerUp ? [['runner-up', `${runnerUp.type} ${percent(runnerUp.score)}`] as const] : []),
    ['status', percent(status)],
  ];
}
