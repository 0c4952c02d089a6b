// The last sections of a file of reports.
import { expect, it } from 'vitest';
import { parseReportedFacts } from './reported-facts.js';

it('reads expectations, denials, numbers and copies', () => {
  const facts = parseReportedFacts(`# A topic
== a1 | 2024-03-04 | The Volta Courier
Headline

== values
h3 | toll killed | 1,200 in a1, a2; 14 in a4
h3 | day | 2024-03-05 in a1; vague in a5
== denials
h3 | a5 | the army | "we did not | shoot"
== expectations
h4 | due 2024-03-20 | called off by h9 | said in a1, a2
h5 | due - | open | said in a3
== copies
a1 a6
`);
  expect(facts.numbers).toEqual([
    { happening: 'h3', of: 'killed', number: 1200, story: 'a1' },
    { happening: 'h3', of: 'killed', number: 1200, story: 'a2' },
    { happening: 'h3', of: 'killed', number: 14, story: 'a4' },
  ]);
  expect(facts.denials).toEqual([{ happening: 'h3', story: 'a5' }]);
  expect(facts.expectations).toEqual([
    { happening: 'h4', due: '2024-03-20', state: 'called-off', said: ['a1', 'a2'] },
    { happening: 'h5', due: null, state: 'open', said: ['a3'] },
  ]);
  expect([...facts.copies]).toEqual([['a6', 'a1']]);
});
