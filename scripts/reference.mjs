#!/usr/bin/env node
// Writes docs/reference/ from the build: records and their JSON Schemas, rules, event types, the command line. Run it (`npm run reference`) after
// a change to any of these; `--check` writes nothing and fails on a difference (tests/docs.test.ts calls it so).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../packages/engine/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { jsonSchema, KINDS } from '../packages/record/dist/index.js';
import { exportsPage } from './reference/exports-page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KINDS_FOLDER = 'packages/record/src/kinds';
const note = (from) =>
  `<!-- Written by scripts/reference.mjs from ${from}. Don't edit: run \`npm run reference\`. -->\n`;
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
const source = (file) => readFileSync(join(ROOT, file), 'utf8');

/** The lines of comment that open a source file. */
const opening = (file) =>
  source(file)
    .split('\n')
    .slice(0, 3)
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(3))
    .join(' ');

/** Doc comment of each field that a schema in this file names. */
function fieldNotes(file) {
  const notes = source(file).matchAll(/\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*(\w+):/g);
  return Object.fromEntries(
    [...notes].map(([, text, name]) => [name, text.replaceAll(/\s*\n\s*\*\s*/g, ' ')]),
  );
}

/** A JSON Schema in a few words: `array of {ref, mention}`. */
function typeOf(schema) {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  if (schema.type !== 'object') return schema.format ?? schema.type;
  const keys = Object.keys(schema.properties);
  return keys.join() === 'start,end,quote' ? 'span' : `{ ${keys.join(', ')} }`;
}

function recordsPage() {
  const shared = fieldNotes(`${KINDS_FOLDER}/shared.ts`);
  const sections = KINDS.map((kind) => {
    const file = `${KINDS_FOLDER}/${kind}.ts`;
    const notes = { ...shared, ...fieldNotes(file) };
    const { properties, required } = jsonSchema(kind);
    const rows = Object.entries(properties).map(([name, schema]) =>
      row(`\`${name}\``, typeOf(schema), required.includes(name) ? 'yes' : '', notes[name] ?? ''),
    );
    return `## ${kind}\n\n${opening(file)} [JSON Schema](${kind}.schema.json)\n\n${table(['field', 'type', 'always', 'meaning'], rows)}\n`;
  });
  const intro = `# Records

What Entente writes as JSON Lines (\`--format jsonl\`): the article first, then its records in the order of this page, one a line. A *span* is \`{ start, end, quote }\`:
UTF-16 offsets into the article's \`text\`, half open, with the words they cover. Words are explained in the [glossary](../glossary.md).
`;
  return [note('packages/record/src/kinds'), intro, ...sections].join('\n');
}

function rulesPage() {
  const rooms = [...new Set(RULES.map(({ room }) => room))].sort();
  const sections = rooms.map((room) => {
    const rows = RULES.filter((rule) => rule.room === room).map(({ id, reason, clause }) =>
      row(`\`${id}\``, reason, clause || 'grammar'),
    );
    return `## ${room}\n\n${table(['rule', 'reason', 'clause of the coding manual'], rows)}\n`;
  });
  const intro =
    '# Rules\n\nThe model reads first; these mend what grammar or knowledge can mend. `by` of a record names the rules that touched it, and `entente explain` shows them.\n';
  return [note('RULES of packages/engine'), intro, ...sections].join('\n');
}

function eventsPage() {
  const { eventTypes } = loadKnowledge();
  const sections = eventTypes.map(({ type, label, definition, clause, quad, modes, source: from }) => {
    const quads = Object.entries(quad).map(([name, value]) => `${name} ${value}`);
    const rows = modes.map((mode) =>
      row(mode.mode ?? '–', mode.definition, mode.examples.join(' · '), mode.cameo),
    );
    return [
      `## ${type}\n\n${label}. ${definition}\n`,
      `The coding manual: ${clause}\n`,
      `Quad class: ${quads.join(', ')}. Source: ${from}\n`,
      `${table(['mode', 'meaning', 'examples', 'CAMEO by default'], rows)}\n`,
    ].join('\n');
  });
  const intro =
    '# Event types\n\nThe 16 types of PLOVER 2 with the modes of the coding manual. A more exact CAMEO code is chosen where a context calls for it (`cameoByContext` in the rows).\n';
  return [note('packages/knowledge/data/events'), intro, ...sections].join('\n');
}

function commandPage() {
  const help = (...args) =>
    execFileSync(process.execPath, [join(ROOT, 'apps/cli/bin/entente.js'), ...args, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
    }).trimEnd();
  const main = help();
  const commands = [...main.slice(main.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  const block = (title, text) => `## ${title}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  return [
    note('the help of apps/cli'),
    '# Command line\n',
    block('entente', main),
    ...commands.map((name) => block(`entente ${name}`, help(name))),
  ].join('\n');
}

const pages = {
  'records.md': recordsPage(),
  ...Object.fromEntries(
    KINDS.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchema(kind), null, 2)}\n`]),
  ),
  'rules.md': rulesPage(),
  'events.md': eventsPage(),
  'exports.md': exportsPage({ note, row, table }),
  'command-line.md': commandPage(),
};
const check = process.argv.includes('--check');
const stale = [];
for (const [name, text] of Object.entries(pages)) {
  const file = join(ROOT, 'docs/reference', name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(`docs/reference/${name}`);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const said = check ? 'out of date, run "npm run reference"' : 'written';
process.stdout.write(stale.length > 0 ? `${said}: ${stale.join(' ')}\n` : 'docs/reference is up to date\n');
if (check && stale.length > 0) process.exitCode = 1;
