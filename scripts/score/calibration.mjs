// Confidences of records against how often they are right: an event when it is wholly right (type, status, all actors and recipients), a statement when it is found with
// its source.
import { areaUnderCurve, calibrationError, judgeStory } from '../../packages/gold/dist/index.js';
import { SURE } from '../../packages/record/dist/index.js';

/** For each kind: `{ confidence, right }` of every record read, by packages/gold, and of events also their status. */
export function judgeRecords(results) {
  const judged = results.map(({ story, object }) => ({ object, judgement: judgeStory(story.gold, object) }));
  return {
    event: judged.flatMap(({ object, judgement }) =>
      judgement.judgedEvents.map((one, i) => ({ ...one, status: object.events[i].status })),
    ),
    statement: judged.flatMap(({ judgement }) => judgement.judgedStatements),
  };
}

const share = (part, of) => part.length / Math.max(1, of.length);

/** Number, share of right ones, mean confidence, expected calibration error and area under the curve of judged records. */
export const calibration = (judged) => ({
  count: judged.length,
  right: share(
    judged.filter(({ right }) => right),
    judged,
  ),
  confidence: judged.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, judged.length),
  error: calibrationError(judged) / 100,
  area: areaUnderCurve(judged) / 100,
});

/** What counts by default: how many of the events that were read, and how many of those are wholly right. */
export function countedByDefault(events) {
  const counted = events.filter(({ confidence, status }) => status === 'occurred' && confidence >= SURE);
  return {
    read: events.length,
    counted: counted.length,
    kept: share(counted, events),
    right: share(
      counted.filter(({ right }) => right),
      counted,
    ),
  };
}
