// Validators of an answer, opaque: what a server gave as ETag and Last-Modified is given back as it came, or not kept at all.

/** What a server gave. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}
const MOST = 1000;

/** A header that can be sent back unchanged: visible ASCII and spaces. */
const opaque = (value: string | undefined): string | null =>
  value && value.length <= MOST && /^[\x20-\x7e]+$/.test(value) && value.trim() ? value : null;

/** The validators of an answer. */
export const validatorsOf = (headers: ReadonlyMap<string, string>): Validators => ({
  etag: opaque(headers.get('etag')),
  modified: opaque(headers.get('last-modified')),
});

/** The headers that ask for an answer only if it has changed. */
export const conditionsOf = ({ etag, modified }: Validators): Record<string, string> => ({
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...(modified === null ? {} : { 'if-modified-since': modified }),
});
