// Gold of happenings (corpus/happenings/*.reports): one affair as several outlets tell it → its stories with the marked mentions.

/** A mention of a happening: its number within the topic, and where it stands in the story. */
export interface MarkedMention {
  readonly happening: string;
  readonly start: number;
  readonly end: number;
}

/** One story of a topic. `text` begins with the headline. */
export interface ReportedStory {
  readonly id: string;
  readonly date: string;
  readonly publisher: string;
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

/** What happened. Parties are names; `day` is EDTF, `-` where nothing tells it. */
export interface ReportedHappening {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly day: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** A topic: its stories, what happened, and which two happenings are related, and how. */
export interface ReportedTopic {
  readonly stories: readonly ReportedStory[];
  readonly happenings: readonly ReportedHappening[];
  readonly relations: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

const STORY = /^== (\w+) \| (\d{4}-\d\d-\d\d) \| (.+)$/;
const MARK = /⟦(\w+)\|([^⟧]*)⟧/g;
const RELATION = /^(\w+) (\w+) \| ([\w-]+)/;

/** Parses a file of reports; corpus/happenings/README.md describes the format, corpus/happenings/check.py finds its faults. */
export function parseReports(text: string): ReportedTopic {
  const stories: ReportedStory[] = [];
  const parts = text.split(/^(?=== )/m).slice(1);
  for (const part of parts) {
    const end = part.indexOf('\n');
    const [, id, date, publisher] = STORY.exec(part.slice(0, end)) ?? [];
    if (id)
      stories.push({ id, date: date!, publisher: publisher!.trim(), ...marked(part.slice(end).trim()) });
  }
  const section = (name: string) =>
    (parts.find((part) => part.startsWith(`== ${name}`)) ?? '').split('\n').slice(1);
  const relations = section('relations').flatMap((line) => {
    const [, from, to, kind] = RELATION.exec(line) ?? [];
    return kind ? [{ from: from!, to: to!, kind }] : [];
  });
  return { stories, happenings: section('happenings').flatMap(happeningOf), relations };
}

function happeningOf(line: string): ReportedHappening[] {
  const [id, type, status, day, , actors, recipients] = line.split('|').map((field) => field.trim());
  if (!recipients) return [];
  const names = (field: string) =>
    field
      .replace(/^\w+:/, '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name !== '-');
  return [
    {
      id: id!,
      type: type!,
      status: status!,
      day: day!,
      actors: names(actors!),
      recipients: names(recipients),
    },
  ];
}

function marked(raw: string): Pick<ReportedStory, 'text' | 'mentions'> {
  const mentions: MarkedMention[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: happening, 2: words, index } of raw.matchAll(MARK)) {
    text += raw.slice(at, index);
    mentions.push({ happening: happening!, start: text.length, end: text.length + words!.length });
    text += words;
    at = index + whole.length;
  }
  return { text: text + raw.slice(at), mentions };
}
