// A DOM tree → its paragraphs in reading order, with what is needed to tell prose from furniture: tag, share of linked text.

/** One paragraph of a page. */
export interface Block {
  readonly text: string;
  /** characters of `text` that stand inside links */
  readonly linked: number;
  /** lower-case name of the innermost block element: p, h2, li, td, div … */
  readonly tag: string;
  /** the innermost elements with their classes: paragraphs of one story share it, those of another box seldom do */
  readonly path: string;
  readonly words: number;
  /** the stamp of the last time element before or in it since the block before; empty without one */
  readonly stamp: string;
  /** whether it reads as running prose: a sentence or more, not mostly links */
  readonly prose: boolean;
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** The paragraphs under `root`. Walks without recursion, so that deep nesting cannot exhaust the stack. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: { text: string; linked: number } = { text: '', linked: 0 };
  const tags: string[] = ['div'];
  const steps: string[] = [];
  let stamp = '';
  const flush = () => {
    if (open.text !== '') {
      const text = open.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
      if (text)
        blocks.push(
          blockOf(text, open.linked, { tag: tags.at(-1)!, path: steps.slice(-4).join('>'), stamp }),
        );
    }
    open = { text: '', linked: 0 };
  };
  let links = 0;
  let breaks = 0;
  const enter = (node: Node) => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      if (text.trim()) breaks = 0;
      open.text += text;
      if (links > 0) open.linked += text.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const tag = node.nodeName.toLowerCase();
      if (tag === 'br') {
        if (++breaks >= 2) flush();
        else open.text += '\n';
      } else if (tag === 'td' || tag === 'th') open.text += ' ';
      else if (tag === 'a') links++;
      else if (tag === 'time') stamp = (node as Element).getAttribute('datetime') || stamp;
      else if (BLOCK_TAGS.has(tag)) {
        flush();
        tags.push(tag);
        steps.push(step(node as Element, tag));
      }
    }
  };
  const leave = (node: Node) => {
    if (node.nodeType !== ELEMENT) return;
    const tag = node.nodeName.toLowerCase();
    if (tag === 'a') links--;
    else if (BLOCK_TAGS.has(tag)) {
      flush();
      tags.pop();
      steps.pop();
    }
  };
  walk(root, enter, leave);
  flush();
  return blocks;
}

function blockOf(text: string, linked: number, place: Pick<Block, 'tag' | 'path' | 'stamp'>): Block {
  const words = wordCount(text);
  const prose = linked <= text.length * 0.6 && words >= 8 && SENTENCE.test(text);
  return { text, linked: Math.min(linked, text.length), ...place, words, prose };
}

/** A sentence's end, at the text's end or within it. */
const SENTENCE = /[.!?…:;。！？।۔؟]["'”’»」）)\]]*$|[.!?]["”’]?\s|[。！？]/;

/** How many elements deep the tree under `root` goes. */
export function depthOf(root: Element): number {
  let depth = 0;
  let deepest = 0;
  walk(
    root,
    () => {
      deepest = Math.max(deepest, ++depth);
    },
    () => {
      depth--;
    },
  );
  return deepest;
}

/** An element's name and class, without figures, which number paragraphs apart. */
const step = (element: Element, tag: string): string =>
  `${tag}.${(element.getAttribute('class') ?? '').slice(0, 80).replace(/\d+/g, '')}`;

/** Walks the nodes under `root` without recursion, so that deep nesting cannot exhaust the stack. */
export function walk(root: Node, enter: (node: Node) => void, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    enter(node);
    if (node.nodeType === ELEMENT && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}

/** The texts under `root`, one for each run of text between tags; a line break gives a space. The parser ends a text at an entity (`PG&amp;E`): what follows in the same element belongs to it. */
export function textRuns(root: Node): string[] {
  const runs: string[] = [];
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) {
        const text = node.nodeValue ?? '';
        if (node.previousSibling?.nodeType === TEXT) runs.push((runs.pop() ?? '') + text);
        else runs.push(text);
      } else if (node.nodeName === 'BR') runs.push(' ');
    },
    () => {},
  );
  return runs;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a text: split at white space; scripts that write no spaces count two characters as a word. */
export function wordCount(text: string): number {
  let spaced = 0;
  let foreign = false;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const white = code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
    if (!white && !within) spaced++;
    within = !white;
    foreign ||= code >= 0xe00;
  }
  return foreign ? spaced + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2) : spaced;
}
