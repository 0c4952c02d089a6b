// How good the models of events are on stories that they were not fitted on.
import { fitting } from '../../packages/engine/dist/index.js';
import { areaUnderCurve, calibrationError } from '../../packages/gold/dist/index.js';

/** Kinds of stories, by the names of their files. */
const KINDS = {
  'our stories': /^[rw]\d\d-/,
  'short news (corpus/news and ../shared/voa)': /^(?:gmb|voa)-/,
  Wikinews: /^wikinews-/,
  'pages of many outlets': /^page-/,
  'articles on US politics': /^polnear-/,
};
const RELEVANCE = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
const CONFIDENCE = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
const share = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** Lines that give, by kind of story: events typed and wholly right by relevance threshold, what confidence is worth, how many events are above a confidence. */
export function heldOutReport(rows, cases) {
  return Object.entries(KINDS).flatMap(([name, pattern]) => {
    const stories = cases.filter(({ gold }) => pattern.test(gold.id));
    const list = rows.filter(({ story }) => pattern.test(story));
    return list.length === 0 ? [] : ['', ...reportKind(name, list, stories)];
  });
}

function reportKind(name, list, stories) {
  const gold = stories.reduce((sum, story) => sum + Object.keys(story.gold.events).length, 0);
  const kept = judged(list);
  const typed = judged(list.filter(({ right }) => right.type));
  return [
    `${name}: ${stories.length} stories, ${gold} gold events, ${list.length} candidates`,
    ...RELEVANCE.map((floor) => thresholdLine(list, floor, gold)),
    `  whole: AUC ${areaUnderCurve(kept).toFixed(1)}, among typed ${areaUnderCurve(typed).toFixed(1)}, calibration error ${calibrationError(kept).toFixed(1)}`,
    ...CONFIDENCE.map((floor) => {
      const sure = kept.filter(({ confidence }) => confidence >= floor);
      const sureAndFact = sure.filter(({ status }) => status === 'occurred');
      return `  confidence ≥ ${floor}: ${portion(sure, kept)}; occurred only ${portion(sureAndFact, kept)}`;
    }),
  ];
}

/** Events kept, with their confidence and whether all of each is right. */
const judged = (list) =>
  list
    .filter(({ beliefs }) => beliefs.type >= fitting.KEPT)
    .map(({ beliefs, right, status }) => ({
      confidence: Math.min(...Object.values(beliefs)),
      right: right.whole,
      status,
    }));

function thresholdLine(list, floor, gold) {
  const kept = list.filter(({ beliefs }) => beliefs.type >= floor);
  const count = (part) => kept.filter(({ right }) => right[part]).length;
  const [typed, whole] = [count('type'), count('whole')];
  const parts = ['status', 'actors', 'recipients', 'whole'].map(
    (part) => `${part} ${share(count(part), typed)}`,
  );
  return `  keep ≥ ${floor}: ${kept.length} kept, typed F1 ${share(2 * typed, gold + kept.length)} (P ${share(typed, kept.length)} R ${share(typed, gold)}), whole F1 ${share(2 * whole, gold + kept.length)}; of typed: ${parts.join(' ')}`;
}

const portion = (part, whole) =>
  `${share(part.length, whole.length)} % of events, ${share(part.filter(({ right }) => right).length, part.length)} % of them wholly right`;
