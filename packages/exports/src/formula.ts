// Cells of tables as text that no spreadsheet takes for a formula, and back (OWASP, CSV injection). Every format that a spreadsheet opens writes its text through here.

/** What a spreadsheet may run, also after the apostrophes of an earlier guard, so that the guard can be taken away again exactly. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
/** A plain number is no formula: `-9.5`, `+1e3`. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The text with an apostrophe before it where it could be a formula. Cells that are numbers are not passed here. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** As `guardFormula`, for a cell of which nobody knows whether it is text or a number: what reads as a plain number stays. */
export const guardCell = (text: string): string => (NUMBER.test(text) ? text : guardFormula(text));

/** The text that was guarded: without the apostrophe that `guardFormula` put before it. */
export const unguardFormula = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
