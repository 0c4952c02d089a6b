// The lexicon of words that name acts. In: event-words.tsv. Out: longest-match look-up over lower-case words.
import type { EventType } from '@entente/record';
import { nounForms, verbForms } from './en/inflect.js';
import type { VerbTables, WordForm } from './language/inflect.js';
import { readDataText } from './read-data.js';
import type { EventLexicon, EventWordMatch, EventWordRow, Strength } from './types.js';

interface Form {
  readonly row: EventWordRow;
  readonly form: WordForm;
}

/** Reads the lexicon and builds its look-up. @throws Error naming file and line of a bad row. */
export function loadEventWords(
  dataDir: string,
  words: (list: string) => readonly string[],
): { lexicon: EventLexicon } {
  const rows = tsv(dataDir, 'event-words.tsv').map(toRow);
  const irregular = new Map(
    tsv(dataDir, 'irregular-verbs.tsv').map(([base = '', ...pasts]) => [base, pasts]),
  );
  const forms = indexForms(rows, { irregular, doubling: new Set(words('doubling-verbs')) });
  const longest = longestByOpening(forms.keys());
  return {
    lexicon: {
      rows,
      match: (text, at) => {
        const most = longest.get(text[at] ?? '') ?? 0;
        for (let length = Math.min(most, text.length - at); length > 0; length--) {
          const found = forms.get(text.slice(at, at + length).join(' '));
          if (found) return { length, readings: found };
        }
        return null;
      },
    },
  };
}

/** For each word that forms begin with, the number of words in the longest of them. */
function longestByOpening(forms: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const form of forms) {
    const words = form.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}

const spaced = (form: string) => form.replaceAll('-', ' ');

function indexForms(
  rows: readonly EventWordRow[],
  tables: VerbTables,
): ReadonlyMap<string, EventWordMatch['readings']> {
  const forms = new Map<string, Form[]>();
  for (const row of rows)
    for (const [form, kind] of row.pos === 'verb' ? verbForms(row.lemma, tables) : nounForms(row.lemma)) {
      const key = spaced(form);
      const list = forms.get(key);
      if (list) list.push({ row, form: kind });
      else forms.set(key, [{ row, form: kind }]);
    }
  return forms;
}

function toRow([lemma = '', pos = '', type = '', mode = '', strength = '']: readonly string[]): EventWordRow {
  if (!['verb', 'noun'].includes(pos) || !['sure', 'likely', 'possible', 'never'].includes(strength))
    throw new Error(
      `event-words.tsv: expected lemma, verb|noun, TYPE, mode, strength; found ${[lemma, pos, type, mode, strength].join(' ')}`,
    );
  return {
    lemma,
    pos: pos as 'verb' | 'noun',
    type: type === 'NONE' ? null : (type as EventType),
    mode: mode === '-' ? null : mode,
    strength: strength as Strength,
  };
}

/** Rows of a tab-separated file, without comments and the line of column names. */
function tsv(dataDir: string, file: string): readonly string[][] {
  return readDataText(dataDir, file)
    .split('\n')
    .filter((line) => line && !line.startsWith('#') && !line.startsWith('lemma\t'))
    .map((line) => line.split('\t'));
}
