// RULES and docs/reference/ablation.json → docs/reference/rules.md: each rule, why it is there, and what it gave when it was last switched off.
import { FIGURES } from '../ablate/rows.mjs';

const sign = (points) => `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)}`;
const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** How often a rule touched a record. */
function touchedText(row) {
  if (!row) return 'not measured';
  const quotes = row.touchedQuotes ? `; PolNeAR ${row.touchedQuotes}` : '';
  const at = row.at
    ? ` (commit ${row.at.commit}${row.at.every > 1 ? `, 1 article in ${row.at.every}` : ''})`
    : '';
  return `${count(row.touched, 'record')} in ${count(row.stories, 'story', 'stories')}${quotes}${at}`;
}

/** What a rule gives: figures in points, facts gained and lost. */
function givesText(row) {
  if (!row) return '';
  const names = { ...FIGURES, PolNeAR: 'PolNeAR linked F1' };
  const figures = Object.entries(row.figures)
    .filter(([, points]) => points !== 0)
    .map(([name, points]) => `${names[name]} ${sign(points)}`);
  const facts = [
    [row.gained, row.lost, 'facts'],
    [row.mentionsGained, row.mentionsLost, 'mentions'],
    [row.falseGone, row.falseNew, 'false facts gone', 'new'],
  ]
    .filter(([a, b]) => a + b > 0)
    .map(([a, b, what, other]) => (other ? `${a} ${what}, ${b} ${other}` : `${what} +${a} −${b}`));
  return [...figures, ...facts].join('; ') || 'no difference';
}

const measured = ({ commit, model, every, all, stories }) =>
  `Measured at commit ${commit} with ${model} on ${stories.news} articles of annotated news (training part), ${stories.voa} of VOA, the seed and ${stories.dev} stories of dev${
    stories.polnear ? `, and ${stories.polnear} articles of PolNeAR dev` : ''
  }${every > 1 ? ` (1 article in ${every} of news, dev and PolNeAR, to save time)` : ''}. ${
    all
      ? 'Every story was read again without each rule.'
      : 'A story was read again without a rule only where the rule had touched one of its records: an effect that leaves no trace in `by` is not seen.'
  }`;

/** The page. `table`, `row` and `note` are those of scripts/reference.mjs. */
export function rulesPage(rules, ablation, { table, row, note }) {
  const rows = new Map((ablation?.rows ?? []).map((item) => [item.id, item]));
  const rooms = [...new Set(rules.map(({ room }) => room))].sort();
  const sections = rooms.map((room) => {
    const lines = rules
      .filter((rule) => rule.room === room)
      .map(({ id, reason, clause }) =>
        row(`\`${id}\``, reason, clause || 'grammar', touchedText(rows.get(id)), givesText(rows.get(id))),
      );
    return `## ${room}\n\n${table(['rule', 'reason', 'clause of the coding manual', 'touched', 'gives'], lines)}\n`;
  });
  const intro = `# Rules

The network reads first; rules correct what grammar or knowledge can. \`by\` of a record names the rules that touched it, \`entente explain\` shows them, and \`entente read --without ID,ID\` reads
without some of them.

*Gives* is the difference that a rule makes on annotated stories (\`npm run ablate\`, which switches off one rule at a time): figures in points, with the rule minus without it; facts gained and
lost by the rule (events wholly right, statements with the right source); mentions gained and lost; false facts (read, not annotated) that it removes and adds. Nothing is refitted, so a rule
may give less than it would cost to take out for good. ${ablation ? measured(ablation) : ''}
`;
  return [note('RULES of packages/engine and ablation.json'), intro, ...sections].join('\n');
}
