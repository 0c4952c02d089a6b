// An attribution as a whole → the features by which it is weighed whether somebody really said that.

import { contains, firstEndingAfter, overlap, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type Features, logOdds } from '../weigh.js';
import type { Group } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, tagsIn, wordsIn } from './scene.js';

const FIRST_PERSON = language.pronouns.speaker;
const RELATIVE = language.grammar.interrogative;

/** Features of one attribution. */
export function keepFeatures(group: Group, scene: ContentScene, rivals: readonly Span[]): Features {
  const { items, cue, source } = group;
  const scores = items.map(({ score }) => score);
  const features: Record<string, number> = {
    content: logOdds(Math.max(...scores)),
    weakest: logOdds(Math.min(...scores)),
    ...contentFeatures(items, scene),
    noCue: cue ? 0 : 1,
    noSource: source ? 0 : 1,
    byRule: items.every(({ origins }) => origins.length === 0) ? 1 : 0,
    inTitle: items[0]!.end <= (scene.paragraphs[0]?.end ?? 0) ? 1 : 0,
    pieces: Math.min(4, items.length - 1),
    ...placeAmong(group, rivals),
  };
  if (cue) Object.assign(features, cueShape(cue, items, scene));
  if (source) Object.assign(features, sourceShape(source, scene));
  const shape = features.quoted ? 'quoted' : features.verb ? 'clause' : 'phrase';
  for (const key of Object.keys(features)) if (key.startsWith('is:')) features[`${key}:${shape}`] = 1;
  return features;
}

/** Whether the content stands within another: `nested` with its cue, `doubled` without. */
function placeAmong({ items, cue }: Group, rivals: readonly Span[]): Record<string, number> {
  const holders = rivals.filter((other) =>
    items.every((item) => overlap(other, item) > 0.9 * (item.end - item.start)),
  );
  const isNested = cue !== null && holders.some((other) => contains(other, cue));
  return { nested: isNested ? 1 : 0, doubled: holders.length > 0 && !isNested ? 1 : 0 };
}

function contentFeatures(items: readonly Span[], scene: ContentScene): Record<string, number> {
  const words = items.flatMap(({ start, end }) => wordsIn(scene, start, end));
  const tags = items.flatMap((item) => tagsIn(scene, item.start, item.end));
  const first = words[0] ?? '';
  const quoted = items.some(
    (item) => quoteAt(scene, item.start)?.start === item.start || quoteAt(scene, item.end - 1),
  );
  return {
    length: Math.log(1 + words.length),
    short: words.length <= 2 ? 1 : 0,
    bare: words.length === 1 && language.speech.emptyContent.test(first) ? 1 : 0,
    verb: tags.some((tag) => tag === 'VERB' || tag === 'AUX') ? 1 : 0,
    quoted: quoted ? 1 : 0,
    [`starts:${language.speech.contentStarts.has(first) ? first : 'other'}`]: 1,
  };
}

function cueShape(
  cue: Group['cue'] & object,
  items: readonly Span[],
  scene: ContentScene,
): Record<string, number> {
  const words = wordsIn(scene, cue.start, cue.end);
  const classes = scene.lexicon.classesOf(words);
  const before = scene.words[firstEndingAfter(scene.words, cue.start) - 1];
  const gap = Math.min(
    ...items.map((item) =>
      cue.end <= item.start
        ? wordsIn(scene, cue.end, item.start).length
        : wordsIn(scene, item.end, cue.start).length,
    ),
  );
  const head = words[scene.lexicon.headOf(words)] ?? words.at(-1) ?? '';
  const shape: Record<string, number> = {
    cue: logOdds(cue.score),
    unknown: classes.size === 0 ? 1 : 0,
    ing: language.grammar.ing.test(head) ? 1 : 0,
    infinitive: before?.lower === 'to' || words[0] === 'to' ? 1 : 0,
    modal: words.some((word) => language.grammar.modal.test(word)) ? 1 : 0,
    negated: words.some((word) => language.grammar.cueNegation.test(word)) ? 1 : 0,
    gap: Math.log(1 + gap),
    apart: items.every((item) => overlap(sentenceAt(scene, cue.start), item) === 0) ? 1 : 0,
    cueInQuote: quoteAt(scene, cue.start) ? 1 : 0,
    cueLength: Math.log(words.length || 1),
  };
  for (const name of classes) shape[`is:${name}`] = 1;
  if (classes.size === 0) shape['is:unknown'] = 1;
  if (language.speech.plainSay.test(head)) shape['is:plain'] = 1;
  return shape;
}

function sourceShape(source: Group['source'] & object, scene: ContentScene): Record<string, number> {
  const words = wordsIn(scene, source.start, source.end);
  return {
    source: logOdds(source.score),
    firstPerson: words.length === 1 && FIRST_PERSON.test(words[0]!) ? 1 : 0,
    relative: words.length === 1 && RELATIVE.test(words[0]!) ? 1 : 0,
    it: words.length === 1 && words[0] === 'it' ? 1 : 0,
    named: tagsIn(scene, source.start, source.end).includes('PROPN') ? 1 : 0,
  };
}
