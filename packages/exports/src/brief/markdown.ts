// Briefing → Markdown (CommonMark): headings, one list item a happening, its lines below it. Text of articles cannot become markup.
import type { Briefing } from '@entente/record';
import { safeUrl } from '../html/escape.js';
import { printable } from '../text/pieces.js';
import {
  type BriefEntry,
  type BriefLine,
  type BriefSource,
  briefCounts,
  briefSections,
  briefTitle,
} from './sections.js';

/** The briefing as Markdown. */
export function briefToMarkdown(brief: Briefing): string {
  const sections = briefSections(brief).map(
    ({ title, none, items }) =>
      `## ${title}\n\n${items.length > 0 ? items.map(entryOf).join('\n') : `${none}\n`}`,
  );
  return [`# ${briefTitle(brief)}\n`, `${briefCounts(brief)}\n`, ...sections].join('\n');
}

const entryOf = ({ head, counts, id, lines }: BriefEntry): string =>
  [
    `- **${plain(head)}** — ${plain(counts)} \`${id}\``,
    ...lines.map((line) => `  - ${lineOf(line)}`),
    '',
  ].join('\n');

const lineOf = ({ label, value, quote, source }: BriefLine): string =>
  [
    label && `*${plain(label)}${value ? `: ${plain(value)}` : ''}*`,
    quote && `“${plain(quote)}”`,
    `— ${sourceOf(source)}`,
  ]
    .filter(Boolean)
    .join(' ');

function sourceOf({ outlet, day, named, article, url, start, end }: BriefSource): string {
  const target = safeUrl(url ?? undefined);
  const name =
    target === null
      ? plain(outlet)
      : `[${plain(outlet)}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${name}, ${day}${named ? `, citing ${plain(named)}` : ''} \`${article}:${start}-${end}\``;
}

/** Text without characters that would make markup. */
const plain = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
