// The model's triggers, weighed and mended.
import type { Reading, Status, TriggerLayer } from '@entente/record';

const THRESHOLD = 0.5;

/** The trigger layer: what names an act, of which type, status and mode. */
export function findTriggers(reading: Reading): TriggerLayer[] {
  return reading.triggers.flatMap((trigger, i) => {
    if (trigger.score < THRESHOLD) return [];
    const runnerUp = trigger.types.find(([type]) => type !== trigger.type);
    const [status, statusScore] = Object.entries(trigger.status).sort((a, b) => b[1] - a[1])[0]!;
    const [mode, modeScore] = trigger.modes[0]!;
    return [
      {
        start: trigger.start,
        end: trigger.end,
        type: trigger.type,
        score: trigger.score,
        runnerUp: runnerUp ? { type: runnerUp[0], score: runnerUp[1] } : null,
        status: status as Status,
        statusScore,
        statusCue: null,
        mode: mode === '-' ? null : mode,
        modeScore,
        contexts: trigger.contexts.filter(([, score]) => score > 0.5).map(([context]) => context),
        origins: [i],
        by: [reading.model],
      },
    ];
  });
}
