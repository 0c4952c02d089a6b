// What is believed of a mention, and where it stands → features that let a weight bend: belief above a knee, two beliefs together, a belief where it stands.
// A log-linear model is straight in each feature.

/** Log-odds from which on a belief is counted anew: between sure and unsure a step means more than beyond. */
const KNEES = [-4, -2, 0, 2] as const;
/** Products of two log-odds (each within ±6) are brought into the range of one. */
const PRODUCT = 1 / 8;

/** `beliefs` are log-odds by name; `standing` names what is true of the mention (`noun:before`, `is:owner`). */
export function crossedFeatures(
  beliefs: Readonly<Record<string, number>>,
  standing: readonly string[],
): Record<string, number> {
  const features: Record<string, number> = {};
  const list = Object.entries(beliefs);
  for (const [i, [name, belief]] of list.entries()) {
    for (const knee of KNEES) if (belief > knee) features[`${name}>${knee}`] = belief - knee;
    for (const [other, second] of list.slice(i)) features[`${name}*${other}`] = belief * second * PRODUCT;
    for (const where of standing) features[`${name}@${where}`] = belief;
  }
  return features;
}
