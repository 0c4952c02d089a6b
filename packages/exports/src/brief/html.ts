// Briefing → one self-contained page: no script, no request to anywhere but the links; every text is escaped.
import type { Briefing } from '@entente/record';
import { escapeHtml, safeUrl } from '../html/escape.js';
import {
  type BriefEntry,
  type BriefLine,
  type BriefSource,
  briefCounts,
  briefSections,
  briefTitle,
} from './sections.js';

const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 Georgia,"Noto Serif",serif;max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}
h1{font-size:1.5rem}h2{font-size:1.15rem;border-bottom:1px solid;margin-top:2rem}
h3{font-size:1rem;margin:1.2rem 0 .2rem}ul{margin:.2rem 0;padding-left:1.2rem}
.counts,.source{font-family:system-ui,sans-serif;font-size:.85rem;opacity:.8}.label{font-weight:bold;font-family:system-ui,sans-serif;font-size:.85rem}
q{quotes:"“" "”"}`;

/** The briefing as a page. */
export function briefToHtml(brief: Briefing): string {
  const title = escapeHtml(briefTitle(brief));
  const sections = briefSections(brief).map(
    ({ title: name, none, items }) =>
      `<section><h2>${escapeHtml(name)}</h2>\n${items.length > 0 ? items.map(entryOf).join('\n') : `<p>${escapeHtml(none)}</p>`}\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p class="counts">${escapeHtml(briefCounts(brief))}</p>
${sections.join('\n')}
</body>
</html>
`;
}

const entryOf = ({ head, counts, id, lines }: BriefEntry): string =>
  `<article id="${escapeHtml(id)}"><h3>${escapeHtml(head)}</h3>
<p class="counts">${escapeHtml(counts)}</p>
<ul>
${lines.map((line) => `<li>${lineOf(line)}</li>`).join('\n')}
</ul></article>`;

const lineOf = ({ label, value, quote, source }: BriefLine): string =>
  [
    label && `<span class="label">${escapeHtml(value ? `${label}: ${value}` : label)}</span>`,
    quote && `<q>${escapeHtml(quote)}</q>`,
    `<span class="source">— ${sourceOf(source)}</span>`,
  ]
    .filter(Boolean)
    .join(' ');

function sourceOf({ outlet, day, named, article, url, start, end }: BriefSource): string {
  const target = safeUrl(url ?? undefined);
  const name =
    target === null
      ? escapeHtml(outlet)
      : `<a href="${escapeHtml(target)}" rel="noreferrer">${escapeHtml(outlet)}</a>`;
  const rest = `, ${day}${named ? `, citing ${named}` : ''} `;
  return `${name}${escapeHtml(rest)}<code>${escapeHtml(`${article}:${start}-${end}`)}</code>`;
}
