// Text decoded as Windows-1252 by Node 20, which leaves the bytes 0x80 to 0x9F as Latin-1 controls (nodejs/node#56542) → the characters of the WHATWG table.
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Puts quotes, dashes and the euro sign in the place of control characters. */
export const mendWestern = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);
