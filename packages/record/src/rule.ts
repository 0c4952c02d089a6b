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

/** Says of a rule's id whether the rule is applied in this reading. */
export type IsOn = (id: string) => boolean;

/** Applies every rule. */
export const ALL_RULES: IsOn = () => true;
