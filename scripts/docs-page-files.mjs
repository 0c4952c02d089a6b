#!/usr/bin/env node
// Copies the files of Swagger UI that /docs serves into packages/server/dist/swagger-ui, with its licence. Run by `npm run build`. It is copied, not depended on, because the
// package brings a telemetry script (@scarf/scarf) into the installation of everybody who depends on it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = new URL('../packages/server/', import.meta.url);
const from = dirname(createRequire(server).resolve('swagger-ui-dist/package.json'));
const to = fileURLToPath(new URL('dist/swagger-ui/', server));
const FILES = [
  ...['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'],
  ...['LICENSE', 'NOTICE', 'swagger-ui-bundle.js.LICENSE.txt'],
];

mkdirSync(to, { recursive: true });
for (const name of FILES) copyFileSync(join(from, name), join(to, name));
const { name, version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
writeFileSync(
  join(to, 'SOURCE.txt'),
  `${name} ${version}, ${license}, https://github.com/swagger-api/swagger-ui\n`,
);
