// A chain → whose it is by its own words: nationality, possessor, a known body or a leader's name in them, the bodies and places inside.

import type { Knowledge } from '@entente/knowledge';
import { organizationNamed } from '../3-analyse/index.js';
import { language } from '../language.js';
import type { ChainView } from './chain-views.js';
import { nationIn } from './nations.js';

/** What the words of one chain lean on. */
export interface Affiliated {
  readonly knowledge: Knowledge;
  /** what is known of another chain */
  readonly other: (chain: number) => { readonly country: string | undefined } | undefined;
  /** chains of persons by the last word of their name */
  readonly persons: ReadonlyMap<string, number>;
}

/** Whose it is, as its words, its possessor or the bodies and places in its words tell. */
export function nationOf(view: ChainView, given: Affiliated): string | undefined {
  const { knowledge, other } = given;
  const mentions = view.mentions.map(withoutExamples);
  const first = <T>(find: (mention: ChainView['mentions'][number]) => T | undefined): T | undefined => {
    for (const mention of mentions) {
      const found = find(mention);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  if (isOfSeveral(view)) return undefined;
  const sentAbroad = mentions.some(({ text }) => SENT_ABROAD.test(text));
  return (
    first(({ owner, kind }) => (owner === null || kind === 'person' ? undefined : other(owner)?.country)) ??
    first(({ text }) => nationIn(text, knowledge)) ??
    first(({ owner }) => (owner === null ? undefined : other(owner)?.country)) ??
    first(({ text }) => bodyIn(text, knowledge)) ??
    possessorOf(view, given) ??
    first(({ text, kind }) => (kind === 'person' ? undefined : leaderIn(text, given))) ??
    first(({ inside }) =>
      (sentAbroad ? [] : inside)
        .map((chain) => other(chain)?.country)
        .find((country) => country !== undefined),
    ) ??
    first(({ text }) => nationIn(text, knowledge, !sentAbroad))
  );
}

/** `Its foreign minister`: the country of whom the pronoun takes up; `its allies` are of others. */
const possessorOf = ({ chain, mentions }: ChainView, { other }: Affiliated): string | undefined =>
  chain.owner === undefined || mentions.some(({ text }) => language.links.related.test(text))
    ? undefined
    : other(chain.owner)?.country;

/** `European allies, including Macron and Merz`: who is named as an example does not say whose the others are. */
function withoutExamples(mention: ChainView['mentions'][number]): ChainView['mentions'][number] {
  const at = mention.kind === 'group' ? mention.text.search(EXAMPLES) : -1;
  return at < 0 ? mention : { ...mention, text: mention.text.slice(0, at), inside: [] };
}
/** What opens the examples of a group. */
export const EXAMPLES = language.links.examples;

/** `its ambassador in Nairobi`: the place in the words is where he serves. */
const SENT_ABROAD = language.links.sentAbroad;

/** Several states, or their ministers, have no one country. */
const SEVERAL = language.links.several;

/** Whether a mention names several states at once (`the two countries`, `ministers of the G7`). */
export const isOfSeveral = ({ mentions }: ChainView): boolean =>
  mentions.some(({ text }) => SEVERAL.test(text));

/** `the Trump administration`: the country of the person that a body is called after. */
function leaderIn(text: string, { persons, other }: Affiliated): string | undefined {
  const name = text.match(language.links.government)?.[1];
  const chain = name ? persons.get(name) : undefined;
  return chain === undefined ? undefined : other(chain)?.country;
}

/** `State Department spokesman`, `NATO chief`: the country of a known body in the words. */
function bodyIn(text: string, knowledge: Knowledge): string | undefined {
  const words = text.split(/[\s,()]+/).filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue;
    for (let length = Math.min(5, words.length - i); length >= 1; length--) {
      const country = organizationNamed(words.slice(i, i + length).join(' '), knowledge)?.country;
      if (country) return country;
    }
  }
  return undefined;
}
