// The option of commands that answer as text for people or as JSON.
import { Option } from 'commander';

/** `--format text|json`. */
export const formatOption = (): Option =>
  new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text');
