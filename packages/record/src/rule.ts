// What a rule says of itself. `by` of a record names the rules that touched it; `explain` shows their reasons.

/** A rule of the engine. */
export interface Rule {
  /** `name@version`, as it stands in `by` */
  readonly id: string;
  readonly room: '3-analyse' | '4-extract' | '5-link';
  /** why the rule exists: what the model gets wrong without it */
  readonly reason: string;
  /** the clause of the coding manual that it follows; empty when grammar alone decides */
  readonly clause: string;
}

/** Says of a rule's id whether the rule is applied in this reading. */
export type IsOn = (id: string) => boolean;

/** Applies every rule. */
export const ALL_RULES: IsOn = () => true;
