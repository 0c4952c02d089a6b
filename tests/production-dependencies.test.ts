// What everybody who installs Entente gets: no telemetry, no install script that is needed, nothing that is off the registry.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

interface Locked {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
const production = installed.filter(([, { dev, link }]) => !dev && !link);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages that report to somebody when they are installed or run. */
const TELEMETRY =
  /scarf|telemetry|analytics|sentry|posthog|segment|mixpanel|amplitude|datadog|newrelic|opentelemetry|bugsnag/i;

describe('production dependencies', () => {
  it('hold no telemetry', () => {
    expect(production.length).toBeGreaterThan(50);
    expect(production.map(([path]) => nameOf(path)).filter((name) => TELEMETRY.test(name))).toEqual([]);
  });
  it('hold no telemetry as npm lists them', () => {
    const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const names = new Set<string>();
    const visit = ({ dependencies = {} }: { dependencies?: Record<string, object> }): void => {
      for (const [name, below] of Object.entries(dependencies)) {
        names.add(name);
        visit(below);
      }
    };
    visit(JSON.parse(stdout));
    expect(names).toContain('onnxruntime-node');
    expect([...names].filter((name) => TELEMETRY.test(name))).toEqual([]);
  });
  it('have one install script, which is not needed (decision 7)', () => {
    const scripted = production.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => nameOf(path))).toEqual(['onnxruntime-node']);
  });
});

describe('every locked package', () => {
  it('is from the registry, by its digest', () => {
    const faults = installed.filter(
      ([, { link, integrity, resolved }]) =>
        !link &&
        (!integrity?.startsWith('sha512-') ||
          (resolved && !resolved.startsWith('https://registry.npmjs.org/'))),
    );
    expect(faults.map(([path]) => path)).toEqual([]);
  });
});
