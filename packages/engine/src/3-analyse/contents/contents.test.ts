// Contents, cues and sources: every case is what the network would read and what the layers hold in the end. Cases stand beside the rule that they are about.
import type { IsOn } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { faultsOf, readRuleCases } from '../test-support/rule-cases.js';
import { CONTENT_RULES } from './index.js';
import { analyseMarked } from './test-support/marked-statements.js';

const files = readRuleCases(new URL('./', import.meta.url));
const cases = files.flatMap((file) => file.cases);

/** `source {cue} <part> <part>` for each attribution, in text order. */
function writeLayers(marked: string): string {
  const { text, analysis } = analyseMarked(marked);
  const end = (kind: string, from: number) =>
    analysis.arcs.find((arc) => arc.kind === kind && arc.from === from)?.to;
  const lines: { head: string; parts: string[]; key: string }[] = [];
  for (const [i, content] of analysis.contents.entries()) {
    const cue = analysis.cues[end('st:cue', i) ?? -1];
    const source = analysis.sources[end('st:source', i) ?? -1];
    const words = (span: { start: number; end: number } | undefined) =>
      span ? text.slice(span.start, span.end) : '-';
    const key = cue ? `${cue.start}` : `content ${i}`;
    const part = `<${words(content).replaceAll('\n\n', '|')}>`;
    const known = lines.find((line) => line.key === key);
    if (known) known.parts.push(part);
    else lines.push({ head: `${words(source)} {${words(cue)}}`, parts: [part], key });
  }
  return lines.map(({ head, parts }) => `${head} ${parts.join(' ')}`).join(' | ');
}

describe('contents', () => {
  for (const { rule, cases: own } of files)
    for (const { name, given, expected } of own)
      it(`${rule}: ${name}`, () => {
        expect(writeLayers(given)).toBe(expected);
      });

  it('each rule touches a case of its own and no near miss, and nothing where it is off', () => {
    const byOf = (given: string, isOn: IsOn) =>
      analyseMarked(given, isOn).analysis.contents.flatMap(({ by }) => by);
    expect(
      faultsOf(
        CONTENT_RULES.map(({ id }) => id),
        files,
        byOf,
      ),
    ).toEqual([]);
  });

  it('name only rules that are listed', () => {
    const ids = new Set(CONTENT_RULES.map(({ id }) => id));
    for (const { given } of cases) {
      const { analysis } = analyseMarked(given);
      for (const { by } of [...analysis.contents, ...analysis.cues, ...analysis.sources])
        expect(by.slice(1).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('are in text order, on the text, and every arc has its ends', () => {
    for (const { given } of cases) {
      const { text, analysis } = analyseMarked(given);
      for (const layer of [analysis.contents, analysis.cues, analysis.sources])
        for (const [i, { start, end }] of layer.entries()) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(layer[i - 1]?.start ?? 0);
        }
      for (const { kind, from, to } of analysis.arcs) {
        expect(analysis.contents[from]).toBeDefined();
        expect((kind === 'st:cue' ? analysis.cues : analysis.sources)[to]).toBeDefined();
      }
    }
  });
});
