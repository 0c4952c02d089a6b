// server: see package.json.
export {};
