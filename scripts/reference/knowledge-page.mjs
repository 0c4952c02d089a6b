// What knowledge covers, by kind and country: rows for the terminal (`npm run knowledge`) and the page docs/reference/knowledge.md.

/** Offices counted by country: heading, office in office-holders.jsonl. */
const OFFICES = [
  ['Heads of state', 'head-of-state'],
  ['Heads of government', 'head-of-government'],
  ['Foreign ministers', 'foreign-minister'],
  ['Defence ministers', 'defence-minister'],
];
/** Bodies of states: heading, bodies in state-bodies.jsonl. */
const BODIES = [
  ['Foreign ministries', ['foreign-ministry']],
  ['Defence ministries', ['defence-ministry']],
  ['Armies', ['armed-forces']],
  ['Police', ['police']],
  ['Parliaments', ['parliament', 'congress', 'lower-house']],
  ['Central banks', ['central-bank']],
];
/** Other organisations: heading, sectors. */
const SECTORS = [
  ['Parties', ['PTY', 'OPP']],
  ['Armed groups', ['REB', 'UAF']],
  ['NGOs', ['NGO']],
  ['Think tanks and universities', ['EDU']],
];

/**
 * One row a kind: `{ kind, rows, covered, missing, note }`; `rows` counts rows of the kind, `covered` and `missing` are lists of alpha-3.
 * Of offices a country is covered whose holder is known without an end date; bodies of states are known of every country by pattern, `covered` have a name of their own too.
 */
export function knowledgeCoverage(knowledge) {
  const territories = new Set(knowledge.words('territories'));
  const states = knowledge.countries.map(({ code }) => code).filter((code) => !territories.has(code));
  const kind = (name, rows, note = '') => {
    const known = new Set(rows.map(({ country }) => country));
    const covered = states.filter((code) => known.has(code));
    return {
      kind: name,
      rows: rows.length,
      covered,
      missing: states.filter((code) => !known.has(code)),
      note,
    };
  };
  const { officeHolders, organizations, outlets } = knowledge;
  return [
    ...OFFICES.map(([name, office]) => {
      const rows = officeHolders.filter((row) => row.office === office);
      const now = kind(
        name,
        rows.filter(({ to }) => to === undefined),
        'in office when the rows were written (a head of state who governs is no second row)',
      );
      return { ...now, rows: rows.length };
    }),
    ...BODIES.map(([name, bodies]) =>
      kind(
        name,
        organizations.filter(({ body }) => bodies.includes(body)),
        'by a name of its own; by pattern every country',
      ),
    ),
    ...SECTORS.map(([name, sectors]) =>
      kind(
        name,
        organizations.filter((row) => row.sectors.some((sector) => sectors.includes(sector))),
      ),
    ),
    kind('Outlets', outlets),
  ];
}

/** The page of the reference. */
export function knowledgePage(knowledge, { note, row, table }) {
  const kinds = knowledgeCoverage(knowledge);
  const states = kinds[0].covered.length + kinds[0].missing.length;
  const intro = `# Knowledge

How many of ${states} states each kind of row covers (\`npm run knowledge\` prints the same). What is missing is known by the words of a text alone. Rows stand in
\`packages/knowledge/data\`; to add one see [CONTRIBUTING](../../CONTRIBUTING.md).
`;
  const rows = kinds.map(({ kind, rows: count, covered, note: how }) =>
    row(kind, count, covered.length, how),
  );
  const missing = kinds.map(({ kind, missing: codes }) => `**${kind}**: ${codes.join(' ') || 'none'}\n`);
  return [
    note('packages/knowledge/data'),
    intro,
    `${table(['kind', 'rows', 'states covered', 'covered means'], rows)}\n`,
    '## Missing\n',
    ...missing,
  ].join('\n');
}
