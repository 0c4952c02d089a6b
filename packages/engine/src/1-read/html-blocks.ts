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
  const flush = () => {
    const text = open.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text)
      blocks.push({
        text,
        linked: Math.min(open.linked, text.length),
        tag: tags.at(-1)!,
        path: steps.slice(-4).join('>'),
      });
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

function walk(root: Node, enter: (node: Node) => void, leave: (node: Node) => void): void {
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

/** Words of a text: split at white space; scripts that write no spaces count two characters as a word. */
export function wordCount(text: string): number {
  const spaced = text.match(/\S+/g)?.length ?? 0;
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.floor(unspaced / 2);
}

/** Whether a block reads as running prose: a sentence or more, not mostly links. */
export function isProse(block: Block): boolean {
  if (block.linked > block.text.length * 0.6) return false;
  return (
    wordCount(block.text) >= 8 && /[.!?…:;。！？।۔؟]["'”’»」）)\]]*$|[.!?]["”’]?\s|[。！？]/.test(block.text)
  );
}
