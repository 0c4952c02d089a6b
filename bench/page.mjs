// JSON results of the measurements → docs/speed.md.

import { row, table } from '../scripts/markdown.mjs';

const held = (ok) => (ok ? '✓' : '✗');

const sections = {
  'first-result': (rows) =>
    `## Time to the first result\n\nOne story of 300 words, wall-clock seconds, median of seven runs.\n\n${table(
      ['command', 'first output', 'end', 'bar'],
      rows.map(({ command, first, end }) => row(`\`${command}\``, first, end, `≤ 2 ${held(first <= 2)}`)),
    )}\n`,
  readers: (rows) =>
    `## Articles per second\n\nArticles of 700 words, wall-clock time, after loading. The target is for two readers on two cores.\n\n${table(
      ['readers', 'threads each', 'articles per second', 'memory of all, MB', 'bar'],
      rows.map(({ readers, threads, articlesPerSecond, megabytes }) =>
        row(
          readers,
          threads,
          articlesPerSecond,
          megabytes,
          readers === 2 ? `≥ 6 ${held(articlesPerSecond >= 6)}` : '',
        ),
      ),
    )}\n`,
  folder: ({ articles, articlesPerSecond, seconds, megabytes }) =>
    `## The command on a folder\n\n\`entente read FOLDER --format jsonl\` over ${articles} articles of 700 words: ${seconds} wall-clock seconds, loading included, ${articlesPerSecond} articles per second (bar ≥ 6 ${held(articlesPerSecond >= 6)})${megabytes === null ? '' : `; peak memory ${megabytes} MB (bar ≤ 600 ${held(megabytes <= 600)})`}.\n`,
  pages: (rows) =>
    `## Pages per second\n\n${rows[0]?.pages ?? 0} pages of HTML of many outlets, each once, through rooms 1 and 2 (main text, headline, writers, day, outlet). The bar is for two processes on two quiet cores; CPU-seconds are disturbed least by what else runs.\n\n${table(
      ['processes', 'pages per second', 'pages per CPU-second', 'CPU-milliseconds per page', 'bar'],
      rows.map(({ processes, pagesPerSecond, pagesPerCpuSecond, cpuMillisecondsPerPage }) =>
        row(
          processes,
          pagesPerSecond,
          pagesPerCpuSecond,
          cpuMillisecondsPerPage,
          processes === 2 ? `≥ 40 a second ${held(pagesPerSecond >= 40)}` : '',
        ),
      ),
    )}\n`,
  rooms: ({ words, articlesPerCpuSecond, wordsPerCpuSecond, rooms, peakMegabytes }) =>
    `## Where the time goes\n\nArticles of ${words} words, one process, one thread: ${articlesPerCpuSecond} articles or ${wordsPerCpuSecond} words per CPU-second. Peak memory ${peakMegabytes} MB (bar ≤ 600 ${held(peakMegabytes <= 600)}).\n\n${table(
      ['room', 'CPU milliseconds per article', 'share, %'],
      rooms.map(({ room, milliseconds, share }) => row(room, milliseconds, share)),
    )}\n`,
  length: (rows) =>
    `## Cost against length\n\nEach length runs in its own process; memory is the peak of the process, model and knowledge included.\n\n${table(
      ['words', 'CPU-seconds', 'words per CPU-second', 'memory, MB', 'bar'],
      rows.map(({ words, seconds, wordsPerCpuSecond, megabytes }) =>
        row(words, seconds, wordsPerCpuSecond, megabytes, `≤ 600 ${held(megabytes <= 600)}`),
      ),
    )}\n`,
  count: (rows) =>
    `## Cost against number of articles\n\nArticles of 300 words in one process, counted from its start.\n\n${table(
      ['articles', 'CPU-seconds', 'milliseconds per article since the line above', 'memory, MB'],
      rows.map(({ articles, seconds, millisecondsEach, megabytes }) =>
        row(articles, seconds, millisecondsEach, megabytes),
      ),
    )}\n`,
  spacy: ({ skipped, peer, entente, spacy, ratio }) =>
    `## Compared with spaCy\n\n${
      skipped
        ? `Not run: ${skipped}.`
        : `The same 14,000 words, alternating runs, one thread each, words per CPU-second: Entente ${entente}, spaCy ${peer} with all pipeline components ${spacy}; ratio ${ratio}.`
    }\n`,
  store: (backends) =>
    `## Store queries\n\n${backends
      .map(
        ({ backend, articles, events, statements, seconds, open, megabytes, rows }) =>
          `${backend === 'pglite' ? 'A folder (PGlite)' : 'PostgreSQL'}: ${events} synthetic events and ${statements} statements in ${articles} articles${seconds === null ? '' : `, added in ${seconds} seconds`}${megabytes === null ? '' : `; ${megabytes} MB on disk`}; opened in ${open} milliseconds. Each query runs twenty times, with different countries, actors or words each time.\n\n${table(
            ['view', 'median, ms', '95th percentile, ms', 'bar'],
            rows.map(({ name, bar, median, p95 }) => row(name, median, p95, `≤ ${bar} ${held(p95 <= bar)}`)),
          )}\n`,
      )
      .join('\n')}`,
};

/** The measurements, in the order of the page. */
export const QUESTIONS = Object.keys(sections);

/** The whole page. */
export function speedPage(machine, answers) {
  const intro = `# Speed

\`npm run bench\` runs all measurements and writes this page; each file of \`bench/\` that measures something prints JSON when run alone. CPU-seconds and memory count all threads of the
process and the reader processes that it starts; each section names the commit that it was measured on. Ratios are more comparable between machines than seconds.

Shared machines change their pace: the network took 109 and 236 milliseconds an article on the same processor on two days. Compare two commits by alternating runs (\`node bench/rooms.mjs\` in two checkouts), not by this page.

Machine: ${machine}.
`;
  return [
    '<!-- Written by `npm run bench`. -->',
    intro,
    ...QUESTIONS.map((name) => sections[name](answers[name])),
  ].join('\n');
}

/** The page with one section replaced; the section names its machine, since the others may have been measured on a different one. */
export function putSection(page, { name, answer, machine }) {
  const [heading, ...rest] = sections[name](answer).split('\n');
  const section = [heading, '', `Measured separately: ${machine}.`, ...rest].join('\n');
  const parts = page.split(/^(?=## )/m).map((part) => part.trimEnd());
  const at = parts.findIndex((part) => part.startsWith(`${heading}\n`));
  return `${(at < 0 ? [...parts, section.trimEnd()] : parts.with(at, section.trimEnd())).join('\n\n')}\n`;
}
