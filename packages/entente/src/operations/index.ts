// The ordered list of operations that every door walks.
import { explain } from './explain.js';
import type { Operation } from './operation.js';
import { read } from './read.js';

/** Every operation, in the order in which doors list them. */
export const OPERATIONS: readonly Operation[] = [read, explain];
