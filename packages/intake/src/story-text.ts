// The text of a feed's item as a story: markup without a block of its own, as teasers are, is one paragraph of plain text and no page.
import { Parser } from 'htmlparser2';

const BLOCK =
  /<(?:article|blockquote|body|br|dd|div|figure|h[1-6]|html|li|main|ol|p|pre|section|table|td|tr|ul)(?=[\s/>])/i;

/** What an item holds, and whether it is markup. */
interface ItemText {
  readonly content: string;
  readonly html: boolean;
}

/** The content with its media type, as the first room of the engine takes it. */
export function storyText({ content, html }: ItemText): { readonly content: string; readonly mime: string } {
  if (!html) return { content, mime: 'text/plain' };
  if (BLOCK.test(content)) return { content, mime: 'text/html' };
  const text = textOf(content);
  return text === '' ? { content, mime: 'text/html' } : { content: text, mime: 'text/plain' };
}

/** The text of markup, entities decoded, spaces as single ones; however deep it nests. */
function textOf(markup: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(markup);
  return text.replace(/\s+/g, ' ').trim();
}
