// Test support: an engine that knows the gold stories by their text, so that operations and doors run without a model.
import type { Engine } from '@entente/entente';
import type { Knowledge } from '@entente/knowledge';
import type { EventType, Given } from '@entente/record';
import { fakeModel } from './fake-model.js';
import { type GoldReading, listGold, readGold } from './gold-records.js';

const KNOWLEDGE = {
  eventTypes: [
    {
      type: 'AID' satisfies EventType as EventType,
      label: 'Aid',
      definition:
        'material help to the recipient: money, arms, food, troops sent in support, asylum, debt relief',
      clause: 'arms given are AID, arms sold COOPERATE',
      quad: { plover: 2, gdelt: 2, phoenix: 2, icews: 2 },
      modes: [{ mode: null, definition: '', examples: [], cameo: '070', cameoByContext: {} }],
      source: 'test',
    },
  ],
  cameo: () => '070',
  goldstein: () => 7,
} as unknown as Knowledge;

/** How a test can look into the engine: what it was given, and whether it was closed. */
export interface FakeEngine extends Engine {
  readonly given: readonly Given[];
  readonly closed: () => boolean;
}

/** An engine that reads the gold stories, and refuses all else as the real one would. */
export function fakeEngine(): FakeEngine {
  const given: Given[] = [];
  let closed = false;
  return {
    model: 'gold',
    knowledge: KNOWLEDGE,
    rules: [
      {
        id: 'gold@1',
        room: '4-extract',
        reason: 'A person annotated it.',
        clause: 'arms given are AID, arms sold COOPERATE',
      },
    ],
    given,
    closed: () => closed,
    read: async (bytes, about) => {
      given.push(about);
      const text = new TextDecoder().decode(bytes).trim();
      const story = listGold().find((id) => readGold(id).article.text === text);
      if (!story) throw refusal(text, about);
      const { article, records } = readGold(story);
      const document = { id: article.document, mime: 'text/plain', text, metadata: {}, given: about };
      return { document, article: withGiven(article, about), records };
    },
    status: () => ({ workers: 1, restarts: 0, waiting: 0, alive: !closed }),
    readPair: fakeModel.readPair,
    close: async () => {
      closed = true;
    },
  };
}

function withGiven(article: GoldReading['article'], { origin, date, fields }: Given): GoldReading['article'] {
  return {
    ...article,
    ...(origin ? { origin } : {}),
    ...(fields ? { fields: { ...fields } } : {}),
    ...(date ? { published: { value: date, basis: 'given' as const } } : {}),
  };
}

function refusal(text: string, { origin }: Given): Error {
  const [code, found] =
    text === '' ? ['empty', '0 bytes'] : ['no-article', 'no story that the fake engine knows'];
  const error = new Error(`${origin ?? 'input'}: found ${found}; expected text or HTML`);
  return Object.assign(error, { name: 'ReadError', code });
}
