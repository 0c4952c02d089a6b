// Stories → predictions of the product, as article JSON lines and as spans with offsets in the input text.
import { toArticleObject } from '../../packages/entente/dist/index.js';
import { verify } from '../../packages/record/dist/index.js';

/** Reads each story through the public library. `onRead` is called after each, for progress. */
export async function readStories(engine, stories, onRead = () => {}) {
  const results = [];
  for (const story of stories) {
    const { id, text, date, publisher } = story;
    const given = { origin: id, ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) };
    const read = await engine.read(new TextEncoder().encode(text), given);
    results.push({
      story,
      article: read.article,
      records: read.records,
      object: { id, ...toArticleObject(read.article, read.records) },
      faults: verify(read.article, read.records),
      toInput: inputOffsets(read.article),
    });
    onRead(id);
  }
  return results;
}

/** Range in `Article.text` → range in the text that was handed in, by the article's runs; null where nothing of it was copied. */
export function inputOffsets({ runs }) {
  return ([start, end]) => {
    const parts = runs.flatMap((run) => {
      const [from, to] = [Math.max(start, run.start), Math.min(end, run.end)];
      return from < to ? [[from - run.start + run.from, to - run.start + run.from]] : [];
    });
    return parts.length > 0 ? [parts[0][0], parts.at(-1)[1]] : null;
  };
}

/** The statements of an article in the format of PolNeAR's scorer. Only outermost ones, since PolNeAR annotates no others. */
export function toAttributions({ object, story, toInput }) {
  const ranges = (list) => list.map(toInput).filter(Boolean);
  const attributions = object.statements
    .filter(({ parent }) => parent === null)
    .map(({ sourceSpans, cue, content }) => ({
      source: ranges(sourceSpans),
      cue: cue ? ranges([cue]) : [],
      content: ranges(content),
    }));
  return { id: story.id, attributions };
}
