// The OpenAPI page at /docs: Swagger UI from our own files (copied by scripts/docs-page-files.mjs), so that it works offline, without a script in the page itself.

import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { makeFolderFiles } from './folder-files.js';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente: the REST routes</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="routes"></div>
<noscript>This page draws <a href="/openapi.json">/openapi.json</a>, which needs scripts.</noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#routes', deepLinking: true, validatorUrl: null, tryItOutEnabled: true, defaultModelsExpandDepth: 0 });
`;
const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];
const FOLDER = fileURLToPath(new URL('../dist/swagger-ui/', import.meta.url));
const FRESH = 'no-cache';

/** Adds /docs. */
export function addDocs(app: Hono): void {
  const files = makeFolderFiles(FOLDER);
  const text = (body: string, type: string) =>
    new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': FRESH } });
  app.get('/docs', () => text(PAGE, 'text/html'));
  app.get('/docs/start.js', () => text(START, 'text/javascript'));
  for (const name of FILES)
    app.get(
      `/docs/${name}`,
      async (context) => (await files(`/${name}`, context.req.raw, FRESH)) ?? context.notFound(),
    );
}
