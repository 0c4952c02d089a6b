// Events from triggers: who did what to whom, where, when, whether it happened, and who says so.
import { type Context, contains, type Event, quoteSpan, type Statement } from '@entente/record';
import { participants, recordId, round, type Source, shared } from '../build.js';

/** The events of an article in text order. */
export function extractEvents(
  source: Source,
  statements: readonly Statement[],
  chainOf: ReadonlyMap<number, number>,
): Event[] {
  const { article, analysis } = source;
  return analysis.triggers.map((trigger, i) => {
    const best = (kind: string) =>
      analysis.arcs
        .filter((arc) => arc.kind === kind && arc.from === i && arc.score > 0.5)
        .sort((a, b) => b.score - a.score)
        .map(({ to }) => to);
    const time = analysis.times[best('ev:time')[0] ?? -1];
    const sentence = analysis.sentences.find((span) => contains(span, trigger)) ?? trigger;
    return {
      ...shared(source, 'event', {
        spans: [trigger],
        key: [trigger.type],
        by: trigger.by,
        confidence: trigger.score,
      }),
      type: trigger.type,
      mode: trigger.mode,
      contexts: trigger.contexts as Context[],
      trigger: quoteSpan(article.text, trigger),
      actors: participants(source, best('ev:actor'), chainOf),
      recipients: participants(source, best('ev:recip'), chainOf),
      place: participants(source, best('ev:loc').slice(0, 1), chainOf)[0] ?? null,
      time: time ? { ref: recordId(article, 'time', [time]), value: time.value } : null,
      status: {
        value: trigger.status,
        cue: trigger.statusCue ? quoteSpan(article.text, trigger.statusCue) : null,
      },
      statements: statements
        .filter(({ content }) => content.some((part) => contains(part, trigger)))
        .map(({ id }) => id),
      sentence: quoteSpan(article.text, sentence),
      scores: {
        type: round(trigger.score),
        runnerUp: trigger.runnerUp ? { ...trigger.runnerUp, score: round(trigger.runnerUp.score) } : null,
        status: round(trigger.statusScore),
        mode: round(trigger.modeScore),
      },
    };
  });
}
