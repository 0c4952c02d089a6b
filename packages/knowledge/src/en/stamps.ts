// English: time stamps: when a story was published or changed.
import { MONTH_PATTERN } from '@entente/record';
import type { StampsWords } from '../language/stamps.js';

/** Time stamps: when a story was published or changed, in English. */
export const stamps: StampsWords = {
  published: /\b(?:published|posted|issued|released|publication date)\b/i,
  updated: /\b(?:updated?|modified|edited|refreshed|last\s+(?:updated|modified|edited))\b/i,
  relative:
    /\b(?:\d+|an?|one)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)\s+ago\b|^\d+[- ]?min(?:ute)?s?(?:[- ]read)?$|\bmin(?:ute)?s?[- ]read\b/i,
  clock: /\b\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?\s*(?:[ap]\.?m\.?|hrs|h)\b\.?|\b\d{1,2}[:.]\d{2}(?::\d{2})?\b/gi,
  zone: /\b(?:[A-Z]{1,4}T|GMT|UTC|Z|local time|time)(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?\b/g,
  weekday: /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi,
  dates: new RegExp(
    `\\b${MONTH_PATTERN}\\s*\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\.?[\\s-]+${MONTH_PATTERN},?[\\s-]+\\d{4}\\b|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\b`,
    'gi',
  ),
  fillers:
    /\b(?:first|last|originally|created|date|on|at|in|the|and|by|ago|min(?:ute)?s?|hours?|read|reading|time|local|story|article|was)\b/gi,
  dateLabel: /^date\s*:/i,
};
