// Counts → figures in per cent: those of corpus/score.py under its names, and the layers that floors are held for.
import { ownValue } from '@entente/record';
import { type Counts, sumCounts } from './counts.js';
import type { Judged, StoryJudgement } from './judge-story.js';

const f1 = (right: number, gold: number, read: number) => (200 * right) / Math.max(1, gold + read);
const share = (right: number, of: number) => (100 * right) / Math.max(1, of);

/** One layer: its name, whether more is better, its figure, and how many items that figure counts. */
export interface Layer {
  readonly name: string;
  /** where `low`, the figure is an error and has a ceiling instead of a floor */
  readonly better: 'high' | 'low';
  /** in per cent */
  readonly value: number;
  readonly items: number;
}

type Figure = readonly [value: number, items: number];
const f = (right: number, gold: number, read: number): Figure => [f1(right, gold, read), (gold + read) / 2];
const r = (right: number, of: number): Figure => [share(right, of), of];

/** Layer → its figure. The names are those of docs/scores.md in short. */
const LAYERS: Readonly<Record<string, (c: Counts) => Figure>> = {
  typed: (c) => f(c.typed, c.goldEvents, c.readEvents),
  whole: (c) => f(c.whole, c.goldEvents, c.readEvents),
  actors: (c) => f(c.actors, c.goldActors, c.readActors),
  recipients: (c) => f(c.recipients, c.goldRecipients, c.readRecipients),
  status: (c) => r(c.status, c.typed),
  mode: (c) => r(c.mode, c.typed),
  'times of events': (c) => r(c.times, c.goldTimes),
  'places of events': (c) => r(c.places, c.goldPlaces),
  'contexts of events': (c) => f(c.contexts, c.goldContexts, c.readContexts),
  'same event': (c) => r(c.same, c.typed),
  triggers: (c) => r(c.triggers, c.typed),
  sentences: (c) => r(c.sentences, c.readEvents),
  statements: (c) => f(c.statements, c.goldStatements, c.readStatements),
  'statements with source': (c) => f(c.sources, c.goldStatements, c.readStatements),
  cues: (c) => r(c.cues, c.statements),
  carriers: (c) => r(c.via, c.goldVia),
  addressees: (c) => r(c.to, c.goldTo),
  'kinds of statements': (c) => r(c.statementTypes, c.statements),
  polarity: (c) => r(c.polarity, c.statements),
  'exact contents': (c) => r(c.contents, c.statements),
  'exact mentions': (c) => f(c.mentions, c.goldMentions, c.readMentions),
  'kinds of mentions': (c) => r(c.mentionKinds, c.pairedMentions),
  chains: (c) => [b3(c), c.pairedMentions],
  countries: (c) => r(c.countries, c.pairedActors),
  sectors: (c) => r(c.sectors, c.pairedActors),
  'values of times': (c) => f(c.timeValues, c.goldTimeValues, c.readTimeValues),
};

function b3(c: Counts): number {
  const [precision, recall] = [c.chainPrecision, c.chainRecall].map(
    (sum) => sum / Math.max(1, c.pairedMentions),
  );
  return (200 * precision! * recall!) / Math.max(1e-9, precision! + recall!);
}

/** All layers of some stories together. */
export function layersOf(stories: readonly StoryJudgement[]): Layer[] {
  const counts = sumCounts(stories.map((story) => story.counts));
  const events = stories.flatMap((story) => story.judgedEvents);
  const statements = stories.flatMap((story) => story.judgedStatements);
  return [
    ...Object.entries(LAYERS).map(([name, figure]): Layer => {
      const [value, items] = figure(counts);
      return { name, better: 'high', value, items };
    }),
    {
      name: 'confidence of events, AUC',
      better: 'high',
      value: areaUnderCurve(events),
      items: events.length,
    },
    {
      name: 'confidence of events, calibration error',
      better: 'low',
      value: calibrationError(events),
      items: events.length,
    },
    {
      name: 'confidence of statements, AUC',
      better: 'high',
      value: areaUnderCurve(statements),
      items: statements.length,
    },
  ];
}

/** In per cent: how often a right record is surer than a wrong one (ties count half); 50 where there is only one sort. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const right = judged.filter((item) => item.right).length;
  const wrong = judged.length - right;
  if (right === 0 || wrong === 0) return 50;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]!.confidence === sorted[from]!.confidence) to++;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * sorted.slice(from, to).filter((item) => item.right).length;
    from = to;
  }
  return (100 * (rankSum - (right * (right + 1)) / 2)) / (right * wrong);
}

/** In per cent: mean distance of confidence and share of right records over ten bins of equal size (expected calibration error). */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = 10;
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const part = sorted.slice((bin * sorted.length) / bins, ((bin + 1) * sorted.length) / bins);
    const sure = part.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(part.filter(({ right }) => right).length - sure);
  }
  return share(error, sorted.length);
}

/** One decimal as Python rounds: an exact tie (.25, .75) goes to the even digit. */
function round1(value: number): number {
  const isTie = Number.isInteger(4 * value) && !Number.isInteger(2 * value);
  return isTie ? (2 * Math.round(5 * value)) / 10 : Number(value.toFixed(1));
}

/** The figures that corpus/score.py prints, under its names. */
export function scoreFigures(stories: readonly StoryJudgement[]): Readonly<Record<string, number>> {
  const c = sumCounts(stories.map((story) => story.counts));
  const of = (name: string) => round1(ownValue(LAYERS, name)!(c)[0]);
  return {
    stories_missing: c.missing,
    gold_events: c.goldEvents,
    predicted_events: c.readEvents,
    event_type_F1: of('typed'),
    event_whole_F1: of('whole'),
    events_wholly_right: c.whole,
    status_acc: of('status'),
    mode_acc: of('mode'),
    actor_F1: of('actors'),
    recipient_F1: of('recipients'),
    time_recall: of('times of events'),
    place_recall: of('places of events'),
    gold_statements: c.goldStatements,
    predicted_statements: c.readStatements,
    statement_F1: of('statements'),
    statement_source_F1: of('statements with source'),
    cue_acc: of('cues'),
    via_recall: of('carriers'),
    mention_exact_F1: of('exact mentions'),
  };
}
