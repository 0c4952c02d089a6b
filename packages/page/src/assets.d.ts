// Style sheets and pictures that Vite bundles; to TypeScript they are modules without exports.
declare module '*.css';
