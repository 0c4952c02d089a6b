// Stories in which words are names that JavaScript objects inherit (constructor, __proto__ …): each must be read, and the server must stay well.
import { ask, startDesk } from './desk.mjs';

/** Every name that a built-in object or its prototype has. */
const WORDS = [
  ...new Set(
    [
      Object,
      Array,
      Function,
      String,
      Number,
      Map,
      Set,
      Promise,
      RegExp,
      Symbol,
      Error,
      JSON,
      Reflect,
    ].flatMap((one) => [
      ...Object.getOwnPropertyNames(one),
      ...Object.getOwnPropertyNames(one.prototype ?? {}),
    ]),
  ),
].filter((name) => /^[A-Za-z_]+$/.test(name));

const STORIES = [
  (word) =>
    `NAIROBI — Kenya and Somalia agreed on Monday to reopen their border, the owner, architect and ${word} of the wall said.`,
  (word) =>
    `The ${word} of Kenya warned ${word} on Tuesday. “We met in ${word},” ${word} Odinga told the ${word} Times.`,
];

/** Reads `count` stories through the server, then asks whether it is well. */
export async function hostileWords({ count, place }) {
  const desk = await startDesk(place);
  const failed = [];
  try {
    const words = WORDS.slice(0, count);
    for (const [i, word] of words.entries()) {
      const answer = await ask(desk, '/api/read', { content: STORIES[i % STORIES.length](word) });
      if (answer?.status !== 200)
        failed.push(`${word}: ${answer?.status} ${JSON.stringify(answer?.body)?.slice(0, 200)}`);
    }
    const health = await ask(desk, '/health');
    if (health?.status !== 200) failed.push(`/health: ${JSON.stringify(health)}`);
    return { tried: words.length, failed, note: '' };
  } finally {
    desk.signal('SIGTERM');
    await desk.ended;
  }
}
