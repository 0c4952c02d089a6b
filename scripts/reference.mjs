#!/usr/bin/env node
// Writes docs/reference/ from the build: records and their JSON Schemas, rules, event types, operations, the command line. Run it (`npm run reference`) after
// a change to any of these; `--check` writes nothing and fails on a difference (tests/docs.test.ts calls it so).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { RULES } from '../packages/engine/dist/index.js';
import { OPERATIONS } from '../packages/entente/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { filter, jsonSchema, KINDS, statementFilter } from '../packages/record/dist/index.js';
import { exportsPage } from './reference/exports-page.mjs';
import { knowledgePage } from './reference/knowledge-page.mjs';
import { rulesPage } from './reference/rules-page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KINDS_FOLDER = 'packages/record/src/kinds';
const note = (from) =>
  `<!-- Written by scripts/reference.mjs from ${from}. Don't edit: run \`npm run reference\`. -->\n`;
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
const source = (file) => readFileSync(join(ROOT, file), 'utf8');

/** The leading comment lines of a source file. */
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
  if (!schema.properties) return `${typeOf(schema.additionalProperties)} by name`;
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

/** What each rule gave when `npm run ablate` ran last; null where it never did. */
function ablation() {
  const file = join(ROOT, 'docs/reference/ablation.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
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

async function commandPage() {
  const { run } = await import('../apps/cli/dist/run.js');
  const help = async (...args) => {
    const parts = [];
    const stdout = { write: (part) => parts.push(part), columns: 100 };
    await run([...args, '--help'], { stdout, stderr: stdout, env: {} });
    return parts.join('').trimEnd();
  };
  const block = (args, text) =>
    `${args.length > 1 ? '###' : '##'} ${['entente', ...args].join(' ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  const walk = async (...args) => {
    const text = await help(...args);
    const blocks = [block(args, text)];
    for (const name of commandsOf(text)) blocks.push(...(await walk(...args, name)));
    return blocks;
  };
  return [note('the help of apps/cli'), '# Command line\n', ...(await walk())].join('\n');
}

/** The names that a help text lists under `Commands:`. */
const commandsOf = (text) =>
  [...(/\nCommands:\n((?: {2}.*\n)+)/.exec(`${text}\n`)?.[1] ?? '').matchAll(/^ {2}(\w+)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');

function operationsPage() {
  const schema = (zod, io) => z.toJSONSchema(zod, { io, unrepresentable: 'any' });
  const sections = OPERATIONS.map((operation) => {
    const { name, summary, route, needs, effect, gives, example } = operation;
    const { properties = {} } = schema(operation.input, 'output');
    const { required = [] } = schema(operation.input, 'input');
    const shared = FILTERS.find(([, fields]) => Object.keys(fields).every((field) => field in properties));
    const own = Object.entries(properties).filter(([field]) => !(field in (shared?.[1] ?? {})));
    const parts = [
      own.length > 0 ? fieldsTable(own, required) : shared ? '' : 'No input.',
      shared
        ? `${own.length > 0 ? 'And the' : 'The'} fields of a [${shared[0]}](#${shared[0].replaceAll(' ', '-')}).`
        : '',
    ];
    const fields = parts.filter(Boolean).join('\n\n');
    return [
      `## ${name}\n\n${summary}\n`,
      `\`${route.method} ${route.path}\` · needs ${needs.join(' and ')} · ${effect === 'write' ? 'writes' : 'reads'}\n`,
      `${fields}\n`,
      `Gives: ${gives === 'file' ? 'a file in the format asked for' : outputType(schema(operation.output, 'output'))}\n`,
      `Example (${example.shows}):\n\n\`\`\`json\n${JSON.stringify(example.input, null, 2)}\n\`\`\`\n`,
    ].join('\n');
  });
  const intro = `# Operations

Every question that Entente answers, once for all doors: the [command line](command-line.md) (\`entente ask NAME\`, or a command of the same name), the server (the route; fields of a
\`GET\` stand in the query, those of a \`POST\` in the JSON body, those in braces in the path) and the library (\`runOperation\`). Full schemas: \`/openapi.json\` of \`entente serve\`.
In a filter all fields combine with *and*, the values of one field, joined by commas or given again, with *or*; \`-\` stands for none. Words are explained in the [glossary](../glossary.md).

Every number comes with its \`evidence\`: the filter under which \`events\` (or \`statements\`) lists exactly what was counted.
`;
  const filters = [FILTERS[0], FILTERS[2]].map(
    ([name, fields]) => `## ${name}\n\n${fieldsTable(Object.entries(fields), [])}\n`,
  );
  return [note('OPERATIONS of packages/entente'), intro, ...sections, ...filters].join('\n');
}

/** Filters, described once. */
const FILTERS = [
  ['filter of events', z.toJSONSchema(filter, { io: 'output' }).properties],
  ['filter of events', withoutStatus(z.toJSONSchema(filter, { io: 'output' }).properties)],
  ['filter of statements', z.toJSONSchema(statementFilter, { io: 'output' }).properties],
];
function withoutStatus({ status: _, ...fields }) {
  return fields;
}
const fieldsTable = (fields, required) =>
  table(
    ['field', 'type', 'needed', 'default', 'meaning'],
    fields.map(([field, item]) =>
      row(
        `\`${field}\``,
        inputType(item),
        required.includes(field) ? 'yes' : '',
        item.default === undefined ? '' : `\`${[item.default].flat().join(',')}\``,
        item.description ?? '',
      ),
    ),
  );
const MOST_VALUES = 24;
/** A field of an input in a few words. */
function inputType(item) {
  if (item.type === 'array') return `one or several: ${inputType(item.items)}`;
  if (item.enum && item.enum.length > MOST_VALUES) return `one of ${item.enum.length} ([list](events.md))`;
  if (item.type === 'object') return `{ ${Object.keys(item.properties ?? {}).join(', ')} }`;
  if (item.anyOf) return item.anyOf.map(inputType).join(' or ');
  return item.type || item.enum ? typeOf(item) : 'bytes';
}

/** An answer in a few words: its fields, and those of the items of lists. */
function outputType(schema) {
  if (schema.type === 'array') return `a list of ${outputType(schema.items)}`;
  if (schema.anyOf) return schema.anyOf.map(outputType).join(', or ');
  if (schema.type !== 'object') return 'any';
  const parts = Object.entries(schema.properties ?? {}).map(([name, item]) => {
    const items = item.type === 'array' && item.items?.type === 'object' ? item.items : null;
    return items
      ? `\`${name}\`: list of { ${Object.keys(items.properties ?? {}).join(', ')} }`
      : `\`${name}\``;
  });
  return parts.join(' · ');
}

const pages = {
  'records.md': recordsPage(),
  ...Object.fromEntries(
    KINDS.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchema(kind), null, 2)}\n`]),
  ),
  'rules.md': rulesPage(RULES, ablation(), { table, row, note }),
  'events.md': eventsPage(),
  'knowledge.md': knowledgePage(loadKnowledge(), { note, row, table }),
  'exports.md': exportsPage({ note, row, table }),
  'command-line.md': await commandPage(),
  'operations.md': operationsPage(),
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
