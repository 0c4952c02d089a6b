// A briefing as Markdown and as a page: each line has its source; text of articles stays text.
import type { Briefing, HappeningItem, Telling } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { briefToHtml } from './html.js';
import { briefToMarkdown } from './markdown.js';

const quote = 'Kenya <b>expelled</b> *two*\nenvoys.';
const words = { start: 10, end: 10 + quote.length, quote };
const telling = (n: number, more: Partial<Telling> = {}): Telling => ({
  ...{ article: `a${n}`, title: null, publisher: `Outlet ${n}`, published: `2024-05-0${n}`, url: null },
  ...{ event: `event-${n}`, origin: `a${n}`, sources: [], words, ...more },
});
const happening = {
  ...{
    id: 'event-1',
    type: 'SANCTION',
    mode: 'expel',
    status: 'occurred',
    reports: 2,
    origins: 2,
    place: null,
  },
  ...{
    actors: [{ key: 'country:KEN', name: 'Kenya' }],
    recipients: [{ key: 'country:SOM', name: 'Somalia' }],
  },
  date: { from: '2024-05-01', to: '2024-05-01', basis: 'time' },
} as unknown as HappeningItem;
const value = (shown: string, n: number) => ({
  ...{ value: shown, shown, origins: 1, tellings: [telling(n)], revised: false },
});
const numberOf = (shown: string, n: number) => ({
  ...value(shown, n),
  tellings: [telling(n, { words: { start: 5, end: 6, quote: shown } })],
});
const brief: Briefing = {
  ...{ from: '2024-05-01', to: '2024-05-07', evidence: {}, further: 3 },
  total: { happenings: 4, origins: 5, reports: 6, cooperation: 0, conflict: 4, goldstein: null },
  leftOut: { otherStatus: 1, unsure: 0 },
  happened: [
    {
      happening,
      tellings: [
        telling(1, { url: 'https://example.org/a?b=1&c="2"' }),
        telling(2, { url: 'javascript:alert(1)', sources: [{ key: 'name:x', name: 'Otieno' }] }),
      ],
      disputed: [
        {
          ...{ name: 'killed', number: true, verdict: 'disputed' },
          values: [
            value('three', 1),
            value('five', 2),
            numberOf('7', 2),
            { ...value('one', 1), revised: true },
          ],
        },
      ],
      denials: [
        {
          by: [{ key: 'country:SOM', name: 'Somalia' }],
          of: 'act',
          statement: 's1',
          claim: words,
          telling: telling(2),
        },
      ],
    },
  ],
  settled: [],
  expected: [
    {
      ...{
        id: 'event-9@2024-05-09',
        happening,
        from: '2024-05-09',
        to: '2024-05-09',
        state: 'open',
        by: null,
      },
      ...{ day: null, evidence: [] },
      announcements: [{ ...telling(3), how: 'planned', due: '2024-05-09' }],
    },
  ],
};

describe('as Markdown', () => {
  const text = briefToMarkdown(brief);
  it('tells what happened, who says so, what is disputed and denied, what is expected', () => {
    expect(text).toBe(`# Briefing 2024-05-01 to 2024-05-07

4 happenings, 5 independent origins, 6 reports, 3 not shown, 1 of another status or not sure enough

## What happened

- **2024-05-01 · Kenya → SANCTION expel → Somalia** — 2 reports of 2 independent origins \`event-1\`
  - “Kenya \\<b\\>expelled\\</b\\> \\*two\\* envoys.” — [Outlet 1](<https://example.org/a?b=1&c="2">), 2024-05-01 \`a1:10-45\`
  - “Kenya \\<b\\>expelled\\</b\\> \\*two\\* envoys.” — Outlet 2, 2024-05-02, citing Otieno \`a2:10-45\`
  - *disputed killed: three (1 independent origin)* “Kenya \\<b\\>expelled\\</b\\> \\*two\\* envoys.” — Outlet 1, 2024-05-01 \`a1:10-45\`
  - *disputed killed: five (1 independent origin)* “Kenya \\<b\\>expelled\\</b\\> \\*two\\* envoys.” — Outlet 2, 2024-05-02 \`a2:10-45\`
  - *disputed killed: 7 (1 independent origin)* — Outlet 2, 2024-05-02 \`a2:5-6\`
  - *denied by Somalia* “Kenya \\<b\\>expelled\\</b\\> \\*two\\* envoys.” — Outlet 2, 2024-05-02 \`a2:10-45\`

## What became of what was expected

nothing was due

## What is expected

- **due 2024-05-09 · Kenya → SANCTION expel → Somalia** — open \`event-9@2024-05-09\`
  - *planned* “Kenya \\<b\\>expelled\\</b\\> \\*two\\* envoys.” — Outlet 3, 2024-05-03 \`a3:10-45\`
`);
  });
});

describe('as a page', () => {
  const page = briefToHtml(brief);
  it('escapes every text, and links only to the web', () => {
    expect(page).toContain('Kenya &lt;b&gt;expelled&lt;/b&gt; *two* envoys.');
    expect(page).toContain('href="https://example.org/a?b=1&amp;c=&quot;2&quot;"');
    expect(page).not.toMatch(/javascript:|<script|<b>|src=/);
  });
  it('has the same lines', () => {
    expect(page.match(/<li>/g)).toHaveLength(7);
    expect(page).toContain('citing Otieno');
    expect(page).toContain('disputed killed: five');
    expect(page.match(/<q>/g)).toHaveLength(6);
  });
});
