// The description of a rule. `by` of a record names the rules that changed it; `explain` shows their reasons.

/** A rule of the engine. */
export interface Rule {
  /** `name@version`, as it stands in `by` */
  readonly id: string;
  readonly room: '3-analyse' | '4-extract' | '5-link';
  /** why the rule exists: the error that occurs without it */
  readonly reason: string;
  /** the clause of the coding manual that it implements; empty for pure grammar */
  readonly clause: string;
}
