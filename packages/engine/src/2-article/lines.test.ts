// Cases a line: datelines, furniture, time stamps, bylines, languages. Each file's first line says how it is written.
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '@entente/knowledge';
import { describe, expect, it } from 'vitest';
import { addressDate } from './address-date.js';
import { bylineNames } from './byline.js';
import { findDateline } from './dateline.js';
import { furnitureReason, type Zone } from './furniture.js';
import { detectLanguage } from './language.js';
import { pageOutlet, publisherLine } from './publisher.js';
import { timeStamp } from './time-stamp.js';

const knowledge = loadKnowledge();

/** Left and right of `==>`, a case a line. */
const readCases = (file: string): [left: string, right: string][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('==>') && !line.startsWith('#'))
    .map((line) => line.split('==>').map((part) => part.trim()) as [string, string]);

describe('findDateline', () => {
  it.each(readCases('./dateline.cases.txt'))('%s', (text, expected) => {
    const found = findDateline(text, knowledge);
    const place = found?.place ? text.slice(found.place.start, found.place.end) : '-';
    expect(found ? [place, found.agency ?? '-', found.date ?? '-'].join(' | ') : 'nothing').toBe(expected);
  });
});

describe('furnitureReason', () => {
  it.each(readCases('./furniture.cases.txt'))('%s', (left, expected) => {
    const [zone, ...rest] = left.split(' | ');
    const text = rest.join(' | ');
    const publisher = publisherLine(text, { edge: zone !== 'body', knowledge });
    expect(publisher?.reason ?? furnitureReason(text, zone as Zone, knowledge) ?? 'story').toBe(expected);
  });
});

describe('timeStamp', () => {
  it.each(readCases('./time-stamp.cases.txt'))('%s', (text, expected) => {
    const found = timeStamp(text);
    expect(found ? `${found.date ?? '-'} | ${found.rank}` : 'nothing').toBe(expected);
  });
});

describe('bylineNames', () => {
  it.each(readCases('./byline.cases.txt'))('%s', (text, expected) => {
    const names = bylineNames(text, { afterTitle: true, knowledge });
    expect(names ? names.join('; ') || '-' : 'nothing').toBe(expected);
  });
});

describe('detectLanguage', () => {
  it.each(readCases('./language.cases.txt'))('%s: %s', (language, text) => {
    expect(detectLanguage(text, undefined, knowledge).value).toBe(language);
  });
});

describe('addressDate', () => {
  it.each(readCases('./address-date.cases.txt'))('%s', (address, expected) => {
    expect(addressDate(address) ?? 'nothing').toBe(expected);
  });
});

describe('pageOutlet', () => {
  it.each(readCases('./page-outlet.cases.txt'))('%s', (left, expected) => {
    const [stated, url] = left.split(' | ').map((part) => (part === '-' ? undefined : part));
    expect(pageOutlet(stated, url, knowledge) ?? '-').toBe(expected);
  });
});
