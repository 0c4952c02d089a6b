// Deeds of nature: a sentence whose trigger stands in braces, and the hazard that does it.
import { describe, expect, it } from 'vitest';
import { tagWords } from '../../3-analyse/parts-of-speech.js';
import { hazardBefore } from './hazard.js';

function read(marked: string): string | null {
  const text = marked.replace(/[{}]/g, '');
  const trigger = { start: marked.indexOf('{'), end: marked.indexOf('}') - 1 };
  const span = hazardBefore(tagWords(text, [{ start: 0, end: text.length }]), trigger);
  return span && text.slice(span.start, span.end);
}

describe('what a hazard does', () => {
  it.each([
    ['Cyclone Ofelia tore through the coast on Monday, {killing} 86.', 'Cyclone Ofelia'],
    ['Officials said a quake, which {killed} 31, had hit Tonga.', 'quake'],
    ['A storm that {killed} two soldiers passed.', 'storm'],
    ['Floods {killed} 20 villagers.', 'Floods'],
    ['Floods have {killed} 20 villagers.', 'Floods'],
    ['A 6.2-magnitude earthquake struck Tonga, killing 12 and {wounding} 30.', 'earthquake'],
  ])('%s', (text, hazard) => expect(read(text)).toBe(hazard));
  it.each([
    'Artillery fire {killed} ten soldiers.',
    'After the storm, rebels attacked the town, {killing} 12.',
    'A storm of rockets {killed} nine soldiers.',
    'Storm Shadow missiles {killed} 20 soldiers.',
    'In the floods, police {shot} two looters.',
    'The army said the flood of refugees had {attacked} it.',
    'The army opened fire, {killing} five.',
  ])('near miss: %s', (text) => expect(read(text)).toBeNull());
});
