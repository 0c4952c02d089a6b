// Builds the page into dist/, offline: nothing is loaded from another host, nothing is inlined (the policy of the server forbids it).
// `npx vite` in this folder serves it for development and proxies /api to ENTENTE_SERVER (default http://127.0.0.1:4310).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const target = process.env.ENTENTE_SERVER ?? 'http://127.0.0.1:4310';
const doors = ['/api', '/openapi.json', '/docs', '/health', '/metrics'];

export default defineConfig({
  plugins: [react()],
  base: '/',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // what `record` makes of zod at the top of its files is left out where only its pure functions are used
    rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } },
  },
  server: { proxy: Object.fromEntries(doors.map((door) => [door, { target }])) },
});
