// The rules of the time layer, as `explain` names them.
import type { Rule } from '@entente/record';

const CLAUSE = 'Each date or time expression that can be dated … VALUE in EDTF, resolved against #date';

/** What the grammar of dates does to the model's times. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: 'time-grammar@1',
    room: '3-analyse',
    reason: 'A date that the grammar reads for certain is one, also where the model passed over it.',
    clause: CLAUSE,
  },
  {
    id: 'time-bounds@1',
    room: '3-analyse',
    reason:
      'The model takes prepositions into a date or leaves the year out; the grammar knows where the expression begins and ends.',
    clause: CLAUSE,
  },
  {
    id: 'time-value@1',
    room: '3-analyse',
    reason:
      'The model gives spans; what day they mean is counted from the publication, or from the date last told of.',
    clause: CLAUSE,
  },
];
