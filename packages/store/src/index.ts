// store: see package.json.
export {};
