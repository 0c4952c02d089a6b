// Text → text that is safe inside HTML elements and double-quoted attributes.
import { ownValue } from '@entente/record';

const ENTITIES: Readonly<globalThis.Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes the five characters of markup, and drops the control characters that HTML forbids. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/(?![\n\r\t])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"']/g, (char) => ownValue(ENTITIES, char) ?? char);

/** Returns an http(s) link target, else null: `javascript:` and similar schemes never become links. */
export function safeUrl(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
