// Scores what happenings hold on the gold of happenings, joined as the gold and as the engine joins them: expectations, tolls, denials.
//   node scripts/score-expectations.mjs [--set test] [--each] [--only 16,20] [--json]
// --set test: totals of the test topics (no single errors); --each: also each error of the dev topics; --only: some topics; --json: the numbers alone.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReportedFacts } from '../packages/gold/dist/index.js';
import {
  denialsOf,
  expectationsOf,
  fieldsOf,
  joinEvents,
  mergeEvents,
} from '../packages/happenings/dist/index.js';
import { goldStories, readStories, toldOf } from './happenings/data.mjs';
import { readOptions } from './options.mjs';

const { values: options } = readOptions(import.meta.url, {
  options: {
    set: { type: 'string', default: 'dev' },
    each: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const FOLDER = fileURLToPath(new URL('../corpus/happenings/', import.meta.url));
/** A stretch of days that is so long says a day well enough. */
const MOST_DAYS = 7;

const only = options.only?.split(',');
const stories = await readStories(
  goldStories(options.set).filter(({ topic }) => only === undefined || only.includes(topic)),
);
const topics = [...new Set(stories.map(({ topic }) => topic))].map((topic) => {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(topic) && file.endsWith('.reports'));
  return {
    topic,
    stories: stories.filter((story) => story.topic === topic),
    facts: parseReportedFacts(readFileSync(FOLDER + name, 'utf8')),
  };
});

for (const joined of ['gold', 'engine']) {
  const sum = {
    gold: 0,
    found: 0,
    due: 0,
    outcome: 0,
    right: 0,
    more: 0,
    numbers: 0,
    given: 0,
    denials: 0,
    told: 0,
    moreDenials: 0,
    moreUnmarked: 0,
    deniedUnread: 0,
  };
  const why = {};
  for (const topic of topics) scoreTopic(topic, joined, { sum, why });
  if (options.json) {
    console.log(JSON.stringify({ joined, ...sum }));
    continue;
  }
  const share = (n, of) => `${n} of ${of} (${((100 * n) / Math.max(1, of)).toFixed(0)} %)`;
  console.log(`\nevents joined by the ${joined}`);
  console.log(`  expectations found      ${share(sum.found, sum.gold)}`);
  console.log(`    with the right day    ${share(sum.due, sum.gold)}`);
  console.log(`    the right outcome     ${share(sum.outcome, sum.gold)}`);
  console.log(`    both                  ${share(sum.right, sum.gold)}`);
  console.log(`  of happenings of which nothing was expected: ${sum.more}`);
  console.log(
    `  not found: ${Object.entries(why)
      .map(([reason, n]) => `${n} ${reason}`)
      .join(', ')}`,
  );
  console.log(`  numbers as a story gives them ${share(sum.given, sum.numbers)}`);
  console.log(
    `  denials                 ${share(sum.told, sum.denials)}, and ${sum.moreDenials} of other acts, ${sum.moreUnmarked} of these of no marked one`,
  );
  console.log(`  not found, and the act is not read in that story: ${sum.deniedUnread}`);
}

/** The happenings of a topic, each with its members and its gold numbers. */
function happeningsOf({ stories: own, facts }, joined) {
  const idOf = new Map(own.map(({ id, article }) => [id.split('-')[1], article]));
  const originOf = (story) => idOf.get(facts.copies.get(story.id.split('-')[1]) ?? story.id.split('-')[1]);
  const told = own.flatMap((story) =>
    story.rows.map((event) => ({
      event,
      origin: originOf(story),
      statements: story.statements.filter(({ events }) => events.includes(event.id)),
      article: { events: story.rows, statements: story.statements, actors: story.actors },
      gold: story.gold.get(event.id)?.split(' ')[1],
    })),
  );
  const groups = new Map();
  if (joined === 'gold')
    for (const item of told) {
      const key = item.gold ?? item.event.id;
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
  else {
    const byId = new Map(told.map((item) => [item.event.id, item]));
    for (const group of joinEvents(own.flatMap(toldOf)))
      groups.set(
        group[0],
        group.map((id) => byId.get(id)),
      );
  }
  return [...groups.values()].map((items) => ({ happening: mergeEvents(items), members: items }));
}

function scoreTopic(topic, joined, counts) {
  const { stories: own, facts } = topic;
  const kept = happeningsOf(topic, joined);
  const known = {
    ...{ name: topic.topic, joined, facts, kept },
    at: own
      .map(({ date }) => date)
      .sort()
      .at(-1),
    storyOf: new Map(own.map(({ id, article }) => [article, id.split('-')[1]])),
    texts: new Map(own.map(({ article, read }) => [article, read])),
    goldOf: new Map(kept.flatMap(({ members }) => members.map(({ event, gold }) => [event.id, gold]))),
  };
  scoreExpectations(known, counts);
  scoreValues(known, counts);
}

function scoreExpectations({ name, joined, facts, kept, at, storyOf, goldOf }, { sum, why }) {
  const found = kept.flatMap((one) =>
    expectationsOf(
      one,
      at,
      kept.filter((other) => other !== one),
    ).map((item) => ({ ...item, of: new Set(item.announcements.map(({ event }) => goldOf.get(event))) })),
  );
  const members = kept.flatMap((one) => one.members);
  for (const wanted of facts.expectations) {
    const { happening, said } = wanted;
    const own = found.filter(({ of }) => of.has(happening));
    const best = own.find((item) => isDue(item, wanted.due)) ?? own[0];
    if (!best) {
      const [member] = members.filter(
        ({ gold, event }) => gold === happening && said.includes(storyOf.get(event.article)),
      );
      const reason = member ? `read as ${member.event.status}` : 'not read';
      why[reason] = (why[reason] ?? 0) + 1;
    }
    const due = best !== undefined && isDue(best, wanted.due);
    const outcome = best?.state === wanted.state;
    sum.gold += 1;
    sum.found += Number(best !== undefined);
    sum.due += Number(due);
    sum.outcome += Number(outcome);
    sum.right += Number(due && outcome);
    if (options.each && options.set === 'dev' && !(due && outcome))
      console.log(joined, name, JSON.stringify(wanted), best ? `${best.from}/${best.to} ${best.state}` : '-');
  }
  const expected = new Set(facts.expectations.map(({ happening }) => happening));
  sum.more += found.filter(({ of }) => ![...of].some((gold) => expected.has(gold))).length;
}

function scoreValues({ name, joined, facts, kept, storyOf, texts, goldOf }, { sum }) {
  const whereOf = ({ event, article }) => `${goldOf.get(event)} ${storyOf.get(article)}`;
  const numbers = kept.flatMap((one) =>
    fieldsOf(one, texts).flatMap(({ name: of, values }) =>
      values.flatMap(({ value, tellings }) =>
        tellings.map((telling) => `${whereOf(telling)} ${of} ${Number.parseInt(value, 10)}`),
      ),
    ),
  );
  sum.numbers += facts.numbers.length;
  sum.given += facts.numbers.filter(({ happening, of, number, story }) =>
    numbers.includes(`${happening} ${story} ${of} ${number}`),
  ).length;
  const told = kept.flatMap((one) => denialsOf(one, texts));
  const denied = new Set(told.map(({ telling }) => whereOf(telling)));
  const wanted = new Set(facts.denials.map(({ happening, story }) => `${happening} ${story}`));
  sum.denials += facts.denials.length;
  sum.told += facts.denials.filter(({ happening, story }) => denied.has(`${happening} ${story}`)).length;
  const more = [...denied].filter((where) => !wanted.has(where));
  sum.moreDenials += more.length;
  sum.moreUnmarked += more.filter((where) => where.startsWith('undefined')).length;
  const read = new Set(
    kept.flatMap(({ members }) =>
      members.map(({ event }) => `${goldOf.get(event.id)} ${storyOf.get(event.article)}`),
    ),
  );
  sum.deniedUnread += [...wanted].filter((where) => !denied.has(where) && !read.has(where)).length;
  if (options.each && options.set === 'dev')
    for (const { by, of, claim, telling } of told) {
      const is = wanted.has(whereOf(telling)) ? 'right' : 'of another act';
      const who = by.map(({ name }) => name).join(', ');
      console.log(
        `${joined} ${name} denial ${is}: ${whereOf(telling)} | ${of} | ${who} | ${claim.quote} | ${telling.words.quote}`,
      );
    }
}

/** Whether the days of an expectation hold the gold day, in not more than a week; of a month the whole month. */
function isDue({ from, to }, due) {
  if (due === null || to === null) return due === to;
  if (due.length === 7) return from >= `${due}-01` && to <= `${due}-31`;
  return from <= due && due <= to && (Date.parse(to) - Date.parse(from)) / 86_400_000 < MOST_DAYS;
}
