// Gold of happenings (corpus/happenings/*.reports), its last sections: what was expected, who denies what, which numbers differ, which stories are copies.

/** What was expected of a happening: when it was due, and what became of it. */
export interface GoldExpectation {
  readonly happening: string;
  /** a day, a month, or null */
  readonly due: string | null;
  readonly state: 'met' | 'missed' | 'called-off' | 'open';
  /** ids of the stories that say so */
  readonly said: readonly string[];
}
/** That a story has a denial of a happening. */
export interface GoldDenial {
  readonly happening: string;
  readonly story: string;
}
/** A number of a happening as a story gives it. */
export interface GoldNumber extends GoldDenial {
  /** `killed`, `percent` */
  readonly of: string;
  readonly number: number;
}
/** The facts of a topic beside its mentions. */
export interface ReportedFacts {
  readonly expectations: readonly GoldExpectation[];
  readonly denials: readonly GoldDenial[];
  readonly numbers: readonly GoldNumber[];
  /** story → the story of which it is a copy */
  readonly copies: ReadonlyMap<string, string>;
}

const EXPECTATION = /^(h\d+) \| due (\S+) \| (met|called off|missed|open)\b.*?(?:\| said in (.+))?$/;
const NUMBER = /^(h\d+) \| (?:toll|number) (\w+) \| (.+)$/;

/** Parses the last sections of a file of reports. */
export function parseReportedFacts(text: string): ReportedFacts {
  const linesOf = (section: string) =>
    (text.split(`\n== ${section}\n`)[1] ?? '')
      .split('\n== ')[0]!
      .split('\n')
      .filter((line) => line.trim());
  return {
    expectations: linesOf('expectations').flatMap((line) => {
      const [, happening, due, state, said = ''] = EXPECTATION.exec(line) ?? [];
      if (!happening) return [];
      const outcome = state === 'called off' ? 'called-off' : (state as GoldExpectation['state']);
      return [{ happening, due: due === '-' ? null : due!, state: outcome, said: said.split(/,\s*/) }];
    }),
    denials: linesOf('denials').flatMap((line) => {
      const [happening, story] = line.split(' | ');
      return story ? [{ happening: happening!, story }] : [];
    }),
    numbers: linesOf('values').flatMap(numbersOf),
    copies: new Map(linesOf('copies').map((line) => line.split(/\s+/).reverse() as [string, string])),
  };
}

/** `h3 | toll killed | 12 in a1, a2; 1,400 in a4` */
function numbersOf(line: string): readonly GoldNumber[] {
  const [, happening, of, values] = NUMBER.exec(line) ?? [];
  if (!happening) return [];
  return values!.split('; ').flatMap((value) => {
    const [number = '', stories = ''] = value.split(' in ');
    return stories
      .split(/,\s*/)
      .map((story) => ({ happening, of: of!, number: Number(number.replaceAll(',', '')), story }));
  });
}
