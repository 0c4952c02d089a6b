// Whether a page shows a part of its story only, and the rest to subscribers: by what it says of itself, else by a short text with a box that asks to subscribe. Pure.
import { attribute, countWords, plainText, proseOf, withoutScripts } from './page-text.js';

/** Words beyond which a page without a word of its own counts as whole, though it asks to subscribe. */
const SHORT = 220;
const BOX =
  /\b(?:subscribe|sign up|register|log in|sign in|become a (?:member|subscriber)|join)(?: now| today| here)? (?:to|and) (?:continue|keep|read|unlock|access|get (?:full )?access)|\bto (?:continue|keep) reading\b|\bcontinue reading (?:with|by)\b|\balready a (?:subscriber|member)\b|\b(?:exclusive (?:to|for)|for|only (?:to|for)) (?:our )?subscribers\b|\bsubscribers?[ -]only\b|\bthis (?:article|story|content) is (?:for|reserved for|available (?:only )?to)\b.{0,30}\b(?:subscribers|members)\b|\bunlock (?:this|the full) (?:article|story)\b|\byou have (?:reached|used) your (?:limit|free)/i;

/** Why a page counts as one behind a paywall; null for one that does not. */
export function paywallOf(html: string): string | null {
  const said = accessSaid(html);
  if (said.length > 0) return said.every(({ free }) => free) ? null : said.find(({ free }) => !free)!.by;
  const words = countWords(proseOf(html));
  if (words >= SHORT) return null;
  const box = BOX.exec(plainText(withoutScripts(html)))?.[0];
  return box ? `a text of ${words} words with “${box}”` : null;
}

/** What a page says of the access to itself. */
interface Said {
  readonly free: boolean;
  readonly by: string;
}

function accessSaid(html: string): Said[] {
  const said: Said[] = [];
  for (const [tag] of html.matchAll(/<meta\s[^<>]{1,1000}>/gi)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop') ?? '';
    const content = (attribute(tag, 'content') ?? '').toLowerCase();
    if (/^article:content_tier$/i.test(name) && /^(?:free|metered|locked)$/.test(content))
      said.push({ free: content === 'free', by: `article:content_tier=${content}` });
    if (/^isAccessibleForFree$/i.test(name)) said.push(...saidAs(content));
  }
  for (const block of jsonBlocks(html)) said.push(...saidInJson(block));
  return said;
}

const saidAs = (value: unknown): Said[] => {
  const text = String(value).toLowerCase();
  const by = `isAccessibleForFree=${text}`;
  if (['true', 'yes', '1', 'https://schema.org/true', 'http://schema.org/true'].includes(text))
    return [{ free: true, by }];
  return ['false', 'no', '0', 'https://schema.org/false', 'http://schema.org/false'].includes(text)
    ? [{ free: false, by }]
    : [];
};

function* jsonBlocks(html: string): Generator<string> {
  const starts = /<script\s[^<>]{0,500}application\/ld\+json[^<>]{0,500}>/gi;
  for (let start = starts.exec(html); start; start = starts.exec(html)) {
    const end = html.indexOf('</script', starts.lastIndex);
    if (end < 0) return;
    yield html.slice(starts.lastIndex, end);
    starts.lastIndex = end;
  }
}

/** What the article that a block of JSON-LD describes says; other things on the page, such as related stories in a list, do not count. */
function saidInJson(block: string): Said[] {
  let value: unknown;
  try {
    value = JSON.parse(block);
  } catch {
    const [, found] = /"isAccessibleForFree"\s*:\s*"?(\w+)/i.exec(block) ?? [];
    return saidAs(found);
  }
  return [value]
    .flat()
    .flatMap((node) => [node, ...[(node as Node | null)?.['@graph'] ?? []].flat()] as (Node | null)[])
    .filter((node) => /(?:Article|BlogPosting|Reportage|WebPage)/i.test(String(node?.['@type'])))
    .flatMap((node) => saidAs(node?.isAccessibleForFree));
}
interface Node {
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
  readonly isAccessibleForFree?: unknown;
}
