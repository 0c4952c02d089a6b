// The model's mentions, mended.
import type { MentionLayer, Reading } from '@entente/record';

/** The mention layer. */
export function findMentions(reading: Reading): MentionLayer[] {
  return reading.mentions.map((mention, i) => ({
    ...mention,
    form: 'name',
    origins: [i],
    by: [reading.model],
  }));
}
