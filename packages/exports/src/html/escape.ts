// Text → text that is safe inside HTML elements and double-quoted attributes.

const ENTITIES: Readonly<globalThis.Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes the five characters of markup, and drops the control characters that HTML forbids. */
export const escapeHtml = (text: string): string =>
  text.replace(/(?![\n\r\t])\p{Cc}/gu, '\ufffd').replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** A link target when it is plain http(s), else null: `javascript:` and its like never become links. */
export function safeUrl(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
