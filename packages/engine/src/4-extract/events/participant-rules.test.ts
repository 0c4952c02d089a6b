import { describe, expect, it } from 'vitest';
import { applyRules } from './participant-rules.js';

/** Candidates as `actor/recipient relations`, one chain each → who is chosen, and by which rules. */
function choose(...candidates: string[]): string {
  const parsed = candidates.map((candidate, mention) => {
    const [scores, ...relations] = candidate.split(' ');
    const [actor, recipient] = scores!.split('/').map(Number) as [number, number];
    return { weighed: { mention, chain: mention, actor, recipient }, relations };
  });
  const relations = new Map(parsed.map((item, i) => [i, item.relations]));
  const { weighed, by } = applyRules(
    parsed.map((item) => item.weighed),
    { relations, form: 'active', arcs: new Map() },
  );
  const roles = weighed.map(
    ({ actor, recipient }) => `${actor >= 0.42 ? 'A' : ''}${recipient >= 0.4 ? 'R' : ''}`,
  );
  return [roles.map((role) => role || '-').join(' '), ...by].join(' ');
}

describe('applyRules', () => {
  it.each([
    ['an agent acts and is not acted on', ['0.3/0.5 reduced-agent', '0.1/0.6 object'], 'A R role-agent@1'],
    ['an agent that nobody believes in stays out', ['0.1/0.1 agent'], '-'],
    [
      'nobody acts on whom a participle describes',
      ['0.9/0.1 subject', '0/0.8 described'],
      '- R role-described@1',
    ],
    ['but whom by names', ['0.9/0', '0/0.8 described', '0.5/0 agent'], '- R A role-described@1'],
    ['an owner acts alone', ['0.9/0 owner', '0.6/0 adjunct-subject'], 'A - role-owner@1'],
    ['an owner acts with whom the noun joins to it', ['0.9/0 owner', '0.6/0 noun:with'], 'A A'],
    ['an owner that hardly acts drives no one out', ['0.5/0 owner', '0.6/0 governor-subject'], 'A A'],
    ['an owner leaves recipients alone', ['0.9/0 owner', '0.5/0.6 noun:to'], 'A R role-owner@1'],
    ['joined by and', ['0/0.7 later:against', '0/0.25 later:against'], 'R R role-joined@1'],
    ['joined, but not believed at all', ['0/0.7 later:against', '0/0.1 later:against'], 'R -'],
    ['without a relation nothing joins', ['0.7/0', '0.3/0'], 'A -'],
  ] as const)('%s', (_, candidates, expected) => {
    expect(choose(...candidates)).toBe(expected);
  });

  it.each([
    ['noun', [], 0, '-'],
    ['noun', [], 0.7, 'A'],
    ['noun', ['owner'], 0, 'A'],
    ['active', [], 0, 'A'],
  ] as const)('in a %s, who is tied by %j and an arc of %d acts: %s', (form, names, arc, expected) => {
    const arcs = new Map([['ev:actor' as const, new Map([[0, arc]])]]);
    const { weighed, by } = applyRules([{ mention: 0, chain: 0, actor: 0.5, recipient: 0 }], {
      relations: new Map([[0, names]]),
      form,
      arcs,
    });
    expect(weighed[0]!.actor >= 0.42 ? 'A' : '-').toBe(expected);
    expect(by).toEqual(expected === 'A' ? [] : ['role-untied@1']);
  });
});
