#!/usr/bin/env node
// CPU cost of model folders on the same texts, in turns in one process, so that a noisy machine disturbs all alike: `node bench/model.mjs FOLDER FOLDER…`
// (without folders the shipped one). Prints milliseconds per 1,000 pieces of text (medians of the rounds) and how many times as fast each is as the first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MODEL, loadModel } from '../packages/model-en/dist/index.js';
import { WordPiece } from '../packages/model-en/dist/wordpiece.js';
import { makeArticles } from './material.mjs';
import { answer, digits, measure, median } from './measure.mjs';

const ROUNDS = 7;
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push(DEFAULT_MODEL);
const articles = makeArticles(700, 4);
const wordPiece = new WordPiece(
  readFileSync(join(DEFAULT_MODEL, 'vocab.txt'), 'utf8').trimEnd().split(/\r?\n/),
);
const pieces = articles.reduce((sum, text) => sum + wordPiece.encode(text).ids.length, 0);

const models = await Promise.all(folders.map((path) => loadModel({ path, threads: 1 })));
const read = async (model) => {
  for (const text of articles) await model.read(text);
};
for (const model of models) await read(model); // warm up
const spent = models.map(() => []);
for (let round = 0; round < ROUNDS; round++)
  for (const [at, model] of models.entries()) spent[at].push((await measure(() => read(model))).cpu);
for (const model of models) await model.close();

const costs = spent.map((seconds) => (1e6 * median(seconds)) / pieces);
answer(
  folders.map((folder, at) => ({
    folder,
    millisecondsPer1000Pieces: digits(costs[at]),
    timesAsFast: digits(median(spent[0].map((first, round) => first / spent[at][round]))),
  })),
);
