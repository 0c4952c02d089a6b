// The options of a script, and its help: the comment at its top, which says what it does and how it is called.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * What the script at `url` (its `import.meta.url`) was called with, as `parseArgs` gives it; `config` is that of `parseArgs`. With `--help`, or with an option that it does not know
 * (code 2, after what was found), it prints its help and ends.
 */
export function readOptions(url, config) {
  const file = fileURLToPath(url);
  const options = { ...config.options, help: { type: 'boolean', default: false } };
  try {
    const { values, positionals } = parseArgs({ ...config, options });
    const { help, ...wanted } = values;
    if (!help) return { values: wanted, positionals };
    process.stdout.write(helpOf(file, options));
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${basename(file)}: ${error.message}\n\n${helpOf(file, options)}`);
    process.exit(2);
  }
}

/** The comment at the top of a file, without its marks, and the names of its options. */
function helpOf(file, options) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^#!.*\n/, '')
    .split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const about = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, ''));
  const names = Object.entries(options).map(([name, { type, default: value }]) => {
    const shown = type === 'string' ? ' <value>' : '';
    return `  --${name}${shown}${typeof value === 'string' && value !== '' ? ` (default: ${value})` : ''}`;
  });
  return `${about.join('\n')}\n\nOptions:\n${names.join('\n')}\n`;
}
