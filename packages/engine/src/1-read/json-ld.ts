// JSON-LD in a page → the objects that describe an article. Lenient: one page in thirty breaks the JSON grammar.

/** An object of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlog|Report|Review|OpinionPiece)$/;

/** Every object in the page's JSON-LD scripts, in page order, at most 2,000. */
export function linkedData(document: Document): LinkedData[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
  const queue: unknown[] = scripts.map((script) => parse(script.textContent ?? ''));
  const found: LinkedData[] = [];
  for (let i = 0; i < queue.length && i < 5000 && found.length < 2000; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 500));
    else if (item !== null && typeof item === 'object') {
      found.push(item as LinkedData);
      const { '@graph': graph, mainEntity, mainEntityOfPage } = item as LinkedData;
      queue.push(graph, mainEntity, mainEntityOfPage);
    }
  }
  return found;
}

/** Whether the object says that it is an article. */
export function isArticleData(item: LinkedData): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function parse(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/?\*?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '');
  for (const form of [text, mended(text)]) {
    try {
      return JSON.parse(form);
    } catch {
      // the next form is more forgiving
    }
  }
  return salvaged(text);
}

/** Raw line breaks inside strings, commas before a bracket. */
const mended = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/;\s*$/, '');

/** The few keys that matter, read one by one from JSON beyond repair. */
function salvaged(text: string): LinkedData | null {
  const value = (key: string) => new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(text)?.[1];
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|Posting))"/.exec(text)?.[1];
  if (!type) return null;
  const author = /"author"\s*:\s*[[{\s]*[^}]{0,300}?"name"\s*:\s*"([^"\\]{1,200})"/.exec(text)?.[1];
  return { '@type': type, headline: value('headline'), datePublished: value('datePublished'), author };
}
