import { describe, expect, it } from 'vitest';
import { toRoleSpans } from './role-spans.js';

const role = (title: string, from: string | null, to: string | null, articles = 1) => ({
  title,
  from,
  to,
  articles,
});

describe('toRoleSpans', () => {
  it('lays offices along one line of time, the earliest first', () => {
    const { spans, from, to } = toRoleSpans([
      role('president', '2022-01-01', '2024-01-01'),
      role('minister', '2020-01-01', '2022-01-01'),
    ]);
    expect([from, to]).toEqual(['2020-01-01', '2024-01-01']);
    expect(spans.map(({ role: { title } }) => title)).toEqual(['minister', 'president']);
    expect(spans[0]!.bar!.left).toBe(0);
    expect(spans[1]!.bar!.left).toBeCloseTo(50, 0);
    expect(spans[1]!.bar!.left + spans[1]!.bar!.width).toBeCloseTo(100, 5);
  });

  it('runs an open end to the end of the line, and keeps a single day in sight and inside', () => {
    const { spans } = toRoleSpans([
      role('envoy', '2020-01-01', null),
      role('chair', '2024-01-01', '2024-01-01'),
    ]);
    expect(spans[0]!.bar).toEqual({ left: 0, width: 100 });
    expect(spans[1]!.bar).toEqual({ left: 98.5, width: 1.5 });
  });

  it('has no bar for an office without days, and none at all for nobody', () => {
    expect(toRoleSpans([role('elder', null, null)])).toEqual({
      spans: [{ role: role('elder', null, null), bar: null }],
      from: null,
      to: null,
    });
    expect(toRoleSpans([]).spans).toEqual([]);
  });
});
