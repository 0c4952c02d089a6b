// A story → the same story damaged, as bytes. What copy-and-paste, bad converters, lost connections and other scripts do to text.
import type { Random } from './random.js';

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;
const encode = (text: string) => new TextEncoder().encode(text);
const onText =
  (change: (text: string, random: Random) => string): Damage =>
  (bytes, random) =>
    encode(change(new TextDecoder().decode(bytes), random));

/** Puts pieces between characters, about one in `every`. */
const sprinkle =
  (pieces: readonly string[], every: number) =>
  (text: string, random: Random): string =>
    text.replace(/(?=[\s\S])/g, () => (random.chance(1 / every) ? random.pick(pieces) : ''));

const replaceSome =
  (pattern: RegExp, pieces: readonly string[], share: number) =>
  (text: string, random: Random): string =>
    text.replace(pattern, (found) => (random.chance(share) ? random.pick(pieces) : found));

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const k = random.below(i + 1);
    [out[i], out[k]] = [out[k]!, out[i]!];
  }
  return out;
}

const ODD = [
  '\u0301',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ufffd',
  '\u0000',
  '\u001b',
  '\ue000',
  '\uffff',
  'ﬁ',
  'İ',
  'ß',
  'ſ',
  'Ǆ',
  '\u{1d400}',
  '\u{e0041}',
  '中文',
  'ｆｕｌｌ',
  '\u0e01\u0e33',
  'e\u0301\u0302\u0303',
];
const RIGHT_TO_LEFT = [
  '\u202e',
  '\u202b',
  '\u2067',
  '\u200f',
  ' قال الوزير إن المحادثات ',
  ' השר אמר כי ',
  '،',
  '؟',
  ' ١٤ مايو ',
];
const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🇺🇦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', '☎️', '🫱🏻‍🫲🏿', '💬'];
const SPACES = ['\u00a0', '\u202f', '\u2009', '\u3000', '\t', '  ', '\u00a0\u00a0'];
const QUOTES = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', '`', '``', "''"];

/** Every kind of damage by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  cut: (bytes, random) => {
    const from = random.chance(0.5) ? 0 : random.below(bytes.length);
    return bytes.slice(from, from + 1 + random.below(bytes.length - from));
  },
  doubled: onText((text, random) => {
    const paragraphs = text.split('\n\n');
    return random.chance(0.3)
      ? text + text
      : paragraphs.flatMap((p) => (random.chance(0.4) ? [p, p] : [p])).join('\n\n');
  }),
  'shuffled bytes': (bytes, random) => {
    const from = random.below(bytes.length);
    const to = Math.min(bytes.length, from + 1 + random.below(random.pick([8, 60, 400])));
    return Uint8Array.from([
      ...bytes.slice(0, from),
      ...shuffle([...bytes.slice(from, to)], random),
      ...bytes.slice(to),
    ]);
  },
  'shuffled words': onText((text, random) =>
    text
      .split('\n\n')
      .map((paragraph) => (random.chance(0.5) ? shuffle(paragraph.split(' '), random).join(' ') : paragraph))
      .join('\n\n'),
  ),
  'flipped bits': (bytes, random) => {
    const out = bytes.slice();
    for (let n = random.below(12); n >= 0; n--) out[random.below(out.length)]! ^= 1 << random.below(8);
    return out;
  },
  'odd Unicode': onText(sprinkle(ODD, 30)),
  'right to left': onText(sprinkle(RIGHT_TO_LEFT, 60)),
  emoji: onText(sprinkle(EMOJI, 40)),
  'line breaks': onText((text, random) => {
    const mark = random.pick(['\r\n', '\r', '\n\r', '\n', '\u2028', '\r\n\r\n']);
    return text.replace(/ /g, (space) => (random.chance(0.1) ? mark : space)).replaceAll('\n', mark);
  }),
  'no-break spaces': onText(replaceSome(/ /g, SPACES, 0.5)),
  'quote marks': onText(replaceSome(/[“”‘’"',. ]/g, QUOTES, 0.15)),
  'as a page': onText((text, random) => {
    const paragraphs = text
      .split('\n\n')
      .map((p) => `<p>${random.chance(0.2) ? `<b><i>${p}</b>` : p}${random.chance(0.8) ? '</p>' : ''}`);
    return `<!doctype html><html><head><title>${paragraphs[0]}</title></head><body><nav><a href=/>Home</a></nav><article>${paragraphs.join('\n')}</article>&nbsp;&#x1F600;&bogus;`;
  }),
};

/** One to three kinds of damage on top of each other, the named one first. */
export function damageStory(text: string, name: string, random: Random): Uint8Array {
  const names = [name, ...Object.keys(DAMAGES).filter(() => random.chance(0.06))].slice(0, 3);
  return names.reduce<Uint8Array>(
    (bytes, next) => (bytes.length > 1 ? DAMAGES[next]!(bytes, random) : bytes),
    encode(text),
  );
}
