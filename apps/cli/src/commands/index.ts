// The ordered list of commands.
import type { Command } from 'commander';
import type { Io } from '../io.js';
import { addCommand } from './add.js';
import { alertsCommand } from './alerts.js';
import { askCommand } from './ask.js';
import { backupCommand, restoreCommand } from './backup.js';
import { briefCommand } from './brief.js';
import { checkCommand } from './check.js';
import { codeCommand } from './code.js';
import { collectCommand } from './collect.js';
import { correctCommand, undoCommand } from './correct.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { feedsCommand } from './feeds.js';
import { followCommand } from './follow.js';
import { importCommand } from './import.js';
import { joinCommand, splitCommand } from './join.js';
import { questionsCommand } from './questions.js';
import { readCommand } from './read.js';
import { removeCommand } from './remove.js';
import { retryCommand } from './retry.js';
import { reviewCommand } from './review.js';
import { serveCommand } from './serve.js';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly ((io: Io, finish: (code: number) => void) => Command)[] = [
  readCommand,
  explainCommand,
  codeCommand,
  addCommand,
  importCommand,
  followCommand,
  feedsCommand,
  askCommand,
  briefCommand,
  alertsCommand,
  questionsCommand,
  reviewCommand,
  exportCommand,
  correctCommand,
  undoCommand,
  joinCommand,
  splitCommand,
  collectCommand,
  removeCommand,
  retryCommand,
  serveCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
];
