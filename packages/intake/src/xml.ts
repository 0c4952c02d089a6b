// A tree of XML, read leniently by htmlparser2: cut or badly nested input gives what is there, entities that a document declares are not expanded.
import { DomHandler, ElementType, Parser, type parseDocument } from 'htmlparser2';
import { IntakeError } from './item.js';

type Nodes = ReturnType<typeof parseDocument>['childNodes'];
type AnyNode = Nodes[number];
/** An element with its attributes and children. */
export type Element = Extract<AnyNode, { attribs: unknown }>;

/** The root element of an XML text; null for a text without any. Entities that the text declares are expanded where they are plain words. */
export function rootOf(text: string): Element | null {
  const tree = new BoundedTree(undefined, { xmlMode: true });
  new Parser(tree, { xmlMode: true, recognizeCDATA: true }).end(withWords(text));
  return tree.root.childNodes.find(isElement) ?? null;
}

/** Most elements, texts and comments of a document: each needs some 200 bytes of memory. */
const MOST_NODES = 1_000_000;

/** The tree that the parser makes, up to so many nodes. @throws IntakeError beyond them */
class BoundedTree extends DomHandler {
  #nodes = 0;

  protected override addNode(node: Parameters<DomHandler['addNode']>[0]): void {
    if (++this.#nodes > MOST_NODES)
      throw new IntakeError(
        'too-large',
        `found more than ${MOST_NODES} elements and texts; expected a feed or a story`,
      );
    super.addNode(node);
  }
}

/** Most characters that entities of a document may add to it. */
const MOST_ADDED = 65_536;

/** The text with entities expanded that its DOCTYPE declares as plain words. One that holds markup or another entity stays as it is written: it can be a bomb. */
function withWords(text: string): string {
  const declared = /<!DOCTYPE[^>[]{0,2000}\[([^\]]{0,20000})\]/i.exec(text.slice(0, 50_000));
  if (!declared) return text;
  const words = new Map(
    [
      ...declared[1]!.matchAll(
        /<!ENTITY\s+([\w.-]{1,100})\s+(?:"([^"&<%]{0,1000})"|'([^'&<%]{0,1000})')\s*>/g,
      ),
    ].map(([, name, double, single]) => [name!, double ?? single ?? ''] as const),
  );
  let added = 0;
  return text.replace(/&([\w.-]{1,100});/g, (entity, name: string) => {
    const value = words.get(name);
    if (value === undefined || added + value.length > MOST_ADDED) return entity;
    added += value.length;
    return value;
  });
}

const isElement = (node: AnyNode): node is Element =>
  node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style;

/** Name without prefix, in lower case: `dc:Date` → `date`. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1).toLowerCase();
/** Child elements. */
export const elements = (parent: Element): Element[] => parent.children.filter(isElement);

/** Prefixes of modules, whose elements mean something else than those of the same name in the feed's own vocabulary. */
const MODULES =
  /^(?:dc|dcterms|content|itunes|media|atom|xhtml|feedburner|georss|sy|slash|wfw|cc|creativecommons):/;

/** The first child of one of the names (`content:encoded`, in lower case), in the order of the names. A name without prefix also finds one with the parent's prefix, as `rss:title`, or with one that is no module's. */
export function child(parent: Element, ...names: readonly string[]): Element | undefined {
  const all = elements(parent).map((element) => ({ element, full: element.name.toLowerCase() }));
  const prefix = parent.name.slice(0, parent.name.indexOf(':') + 1).toLowerCase();
  for (const name of names) {
    const found =
      all.find(({ full }) => full === name) ??
      all.find(({ full }) => full === prefix + name) ??
      (name.includes(':')
        ? undefined
        : all.find(({ element, full }) => !MODULES.test(full) && localName(element) === name));
    if (found) return found.element;
  }
  return undefined;
}

/** The first descendant of a local name, or undefined. */
export function descendant(parent: Element, name: string): Element | undefined {
  for (const element of everyElement(parent)) if (localName(element) === name) return element;
  return undefined;
}

/** All descendants of a local name, in order of the document. */
export const descendants = (parent: Element, name: string): Element[] =>
  [...everyElement(parent)].filter((element) => localName(element) === name);

/** All elements below one, in order of the document. Not by recursion: hostile input nests deeply. */
function* everyElement(parent: Element): Generator<Element> {
  const open = elements(parent).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    open.push(...elements(next).reverse());
  }
}

/** The text of an element and all below it. */
export function textOfElement(element: Element | undefined): string {
  let text = '';
  const open: AnyNode[] = element ? [element] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === ElementType.Text) text += (next as AnyNode & { data: string }).data;
    else if ('children' in next) open.push(...[...(next.children as AnyNode[])].reverse());
  }
  return text.trim();
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES.get(character)!);

/** The markup within an element, as HTML: prefixes are dropped, attributes too but for `href` and `datetime`. */
export function innerHtml(element: Element): string {
  const parts: string[] = [];
  type Step = AnyNode | { readonly close: string };
  const open: Step[] = [...element.children].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if ('close' in next) parts.push(next.close);
    else if (next.type === ElementType.Text) parts.push(escaped((next as AnyNode & { data: string }).data));
    else if (isElement(next)) {
      const name = localName(next);
      const kept = ['href', 'datetime'].filter((key) => Object.hasOwn(next.attribs, key));
      parts.push(`<${name}${kept.map((key) => ` ${key}="${escaped(next.attribs[key]!)}"`).join('')}>`);
      open.push({ close: `</${name}>` }, ...[...next.children].reverse());
    } else if ('children' in next) open.push(...[...(next.children as AnyNode[])].reverse());
  }
  return parts.join('');
}
