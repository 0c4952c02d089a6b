// views: see package.json.
export {};
