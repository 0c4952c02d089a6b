// The page docs/reference/exports.md, from the list of store formats: columns with their origin, and what the format can't represent.
// Called by scripts/reference.mjs, which passes its Markdown functions.
import { STORE_FORMATS } from '../../packages/exports/dist/index.js';

const SCALES = 'Goldstein values';

/** The page as Markdown. */
export function exportsPage({ note, row, table }) {
  const list = table(
    ['format', 'what it is', 'extension', SCALES],
    STORE_FORMATS.map(({ name, summary, extension, columns, table: scale }) =>
      row(
        `[\`${name}\`](#${name})`,
        summary,
        `.${extension}`,
        scale ?? (columns.some(({ name: one }) => /goldstein_/.test(one)) ? 'all four' : '–'),
      ),
    ),
  );
  const sections = STORE_FORMATS.map((format) => formatSection(format, { row, table }));
  const intro = `# Exports of a store

\`entente export --format NAME --store DIR --out FILE\` writes the store, or what a filter leaves of it, and beside it \`FILE.notes.json\`: the Goldstein and quad tables used, the
statuses included, how many events were left out and why, and how often something was found that the format can't hold. Nothing of this is added to the file itself. By default only
events that \`occurred\` are written. The same store gives the same bytes. How to load the files: [the guide](../exports.md).
`;
  return [note('STORE_FORMATS of packages/exports'), intro, `${list}\n`, ...sections].join('\n');
}

function formatSection({ name, summary, mime, columns, lacks }, { row, table }) {
  const rows = columns.map(({ name: column, from }, i) => row(i + 1, `\`${column}\``, from));
  return [
    `## ${name}\n`,
    `${summary}. Media type \`${mime}\`.\n`,
    `${table(['', 'column or key', 'filled from'], rows)}\n`,
    `It can't hold:\n`,
    `${lacks.map((what) => `- ${what}`).join('\n')}\n`,
  ].join('\n');
}
