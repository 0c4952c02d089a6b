// Article and records → one self-contained page: the story with its words marked by layer, fact cards at the side, links both ways.
// No network, no inline handlers: the policy in the head allows this page's own style and script (by hash) and nothing else.

import type { Article, Event, Record } from '@entente/record';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { WriteOptions } from './format.js';
import { makeAnchors } from './html/anchors.js';
import type { Page } from './html/card-parts.js';
import { escapeHtml, safeUrl } from './html/escape.js';
import { eventCard } from './html/event-card.js';
import { listMarks } from './html/marks.js';
import { actorCard, placeCard, statementCard } from './html/other-cards.js';
import { SCRIPT } from './html/script.js';
import { storyHtml } from './html/story.js';
import { STYLE } from './html/style.js';
import { indexRecords } from './lookup.js';

/** One page. `typeNotes` colour the acts by quad class and explain their types. */
export function toHtml(
  article: Article,
  records: readonly Record[],
  { typeNotes = {} }: WriteOptions = {},
): string {
  const lookup = indexRecords(article, records);
  const anchors = makeAnchors(lookup);
  const quadOf = (event: Event) => typeNotes[event.type]?.quad;
  const story = storyHtml(article, listMarks(lookup, anchors, quadOf));
  const page: Page = { lookup, anchors, linked: story.linked };
  const events = [...lookup.events.values()].map((event) => eventCard(page, event, typeNotes[event.type]));
  const statements = [...lookup.statements.values()].map((item) => statementCard(page, item));
  const actors = [...lookup.actors.values()].map((item) => actorCard(page, item));
  const places = [...lookup.places.values()].map((item) => placeCard(page, item));
  return `<!doctype html>
<html lang="${escapeHtml(article.language.value)}">
${headHtml(article)}
<body>
<a class="skip" href="#events">To the facts</a>
${barHtml()}
<div class="grid">
<main id="story">
${metaHtml(article)}
${story.html}
</main>
<aside aria-label="facts">
${sectionHtml('events', 'Events', events)}
${sectionHtml('statements', 'Statements', statements)}
${sectionHtml('actors', 'Who', actors)}
${sectionHtml('places', 'Where', places)}
</aside>
</div>
<footer>Read by Entente. Hover or focus a word to see its fact, a card to see its words; Enter goes from one to the other, Escape back. Acts: solid line occurred, dashed future, dotted hypothetical, double negated.</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function headHtml(article: Article): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(STYLE)}'`,
    `script-src 'sha256-${digest(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Entente">
<title>${escapeHtml(article.title?.quote ?? 'Untitled story')}</title>
<style>${STYLE}</style>
</head>`;
}

const digest = (text: string): string => btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));

function barHtml(): string {
  const layers = [
    ['event', 'events'],
    ['statement', 'statements'],
    ['actor', 'actors'],
    ['place', 'places and times'],
  ] as const;
  const boxes = layers.map(
    ([value, label]) =>
      `<label><input type="checkbox" value="${value}" checked autocomplete="off"> ${label}</label>`,
  );
  return `<header class="bar"><b>Entente</b>
<nav aria-label="on this page"><a href="#story">Story</a><a href="#events">Events</a><a href="#statements">Statements</a><a href="#actors">Who</a><a href="#places">Where</a></nav>
<fieldset><legend>Show</legend>${boxes.join('')}</fieldset></header>`;
}

function metaHtml({ publisher, published, byline, authors, url, origin }: Article): string {
  const basis = published.basis === 'given' ? '' : ` (${published.basis})`;
  const link = safeUrl(url);
  const parts = [
    escapeHtml(publisher.value ?? 'publisher unknown'),
    published.value
      ? `<time datetime="${escapeHtml(published.value)}">${escapeHtml(published.value)}</time>${basis}`
      : 'date unknown',
    escapeHtml(byline?.quote ?? (authors?.length ? `by ${authors.join(', ')}` : '')),
    link
      ? `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${escapeHtml(link)}</a>`
      : escapeHtml(origin ?? ''),
  ];
  return `<p class="meta">${parts.filter(Boolean).join(' · ')}</p>`;
}

const sectionHtml = (id: string, title: string, cards: readonly string[]): string =>
  `<section id="${id}" aria-label="${title}"><h2>${title} · ${cards.length}</h2>
${cards.length > 0 ? cards.join('\n') : '<p class="none">None found.</p>'}
</section>`;
