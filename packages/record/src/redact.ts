// URLs, connection strings and messages without the secrets in them: user info, and parameters such as `password`. Whatever may reach output or a log
// goes through here. Where a malformed URL leaves in doubt where a password ends, more is taken out rather than less.

/** Schemes whose authority ends at the first `/`; of all others (postgres and its kin) everything before the last `@` is user info. */
const WEB = /^(?:https?|wss?|ftp)$/i;
const SCHEME = /^([a-z][a-z0-9+.-]+):([\\/]*)/i;
const SECRET_NAME =
  /pass(?:w|phrase|code)|(?:^|[^a-z]|user|db|pg)pass$|pwd|secret|token|(?:api|access|private)[-_.]?key|credential|signature|jwt|bearer|^(?:pw|auth|authorization|sig|session(?:id)?)$/i;
const HIDDEN = '***';

/** A URL or connection string, also a malformed one, without user info and with `***` for the values of parameters that hold secrets. */
export function redactUrl(url: string): string {
  const shown = hideValues(url); // first, since a value may hold an @
  const [whole, scheme, slashes] = SCHEME.exec(shown) ?? [];
  if (whole === undefined || /^file$/i.test(scheme!)) return shown;
  const rest = shown.slice(whole.length);
  const hasUserInfo = WEB.test(scheme!) ? hasWebUserInfo(rest) : slashes !== '' || /^postgres/i.test(scheme!);
  return hasUserInfo ? whole + rest.slice(rest.lastIndexOf('@') + 1) : shown;
}

/** A text with every URL in it redacted, and the values of `password=…` and `Bearer …`. */
export const redactText = (text: string): string =>
  hideValues(
    text
      .replace(URL_IN_TEXT, redactUrl)
      .replace(/\b(Bearer|Basic) +[\w.~+/=-]{8,}/gi, (_, kind: string) => `${kind} ${HIDDEN}`),
  );

/** Up to white space or the next URL: a password may hold quotes and brackets. A connection string may lack its slashes. */
const URL_IN_TEXT =
  /postgres[a-z+]{0,20}:[^\s/]\S*|[a-z][a-z0-9+.-]{0,30}:\/\/(?:(?![a-z][a-z0-9+.-]{0,30}:\/\/)\S)+/gi;

/** Also where an unescaped `/`, `?` or `#` in the password makes it look like a port: `user:pa/ss@host`. */
function hasWebUserInfo(rest: string): boolean {
  const authority = rest.slice(0, rest.search(/[\\/?#]|$/));
  if (authority.includes('@')) return true;
  const port = /^(?:\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority)?.[1] ?? '';
  return !/^\d*$/.test(port) && rest.includes('@');
}

/** `name=value` pairs of queries, fragments and connection strings. */
const hideValues = (text: string): string =>
  text.replace(/([\w.%-]{1,60})=('(?:[^'\\]|\\.)*'|[^&#;\s]*)/g, (pair, name: string) =>
    SECRET_NAME.test(unescaped(name)) ? `${name}=${HIDDEN}` : pair,
  );

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
