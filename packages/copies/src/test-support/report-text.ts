// Test support: invented text.

/** Text that nothing else has, of about so many characters: numbers in words. */
export function reportText(seed: number, length: number): string {
  const words: string[] = [];
  let state = (seed + 1) * 2_654_435_761;
  for (let size = 0; size < length; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const word = `${SYLLABLES[state >>> 28]}${SYLLABLES[(state >>> 24) & 15]}${SYLLABLES[(state >>> 20) & 15]}`;
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}
const SYLLABLES = 'ka mo ri ten sal vo lu per dan ishi or bek ana gu zin el'.split(' ');
