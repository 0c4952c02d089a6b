import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of a minute and more: begun first, so that none of them runs on alone at the end. */
const SLOW = [
  'tests/e2e/views',
  'tests/e2e/reader',
  'tests/tarballs',
  'store/src/durability',
  'tests/damaged',
  'store/src/check/check-store',
  'cli/src/serve',
  'cli/src/bin',
  'tests/e2e/first-visit',
  'store/src/power-loss',
  'tests/e2e/review',
  'store/src/copies',
  'store/src/counts',
  'tests/kills',
  'tests/real-news',
  'store/src/archive',
];

/** Slow files first, then the largest, as Vitest does it without a cache of earlier times. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = SLOW.findIndex((part) => moduleId.includes(part));
      return at < 0 ? SLOW.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Packages whose tests change nothing that outlives them: files of one worker share its modules, which are then loaded once. */
const SHARING =
  'packages/{copies,engine,exports,fit,follow,gold,happenings,intake,knowledge,model-en,page,record,views}/src/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // a busy machine takes more than the second that is the default
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
    // of two cores: tests that wait for a process or a browser leave them idle
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    projects: [
      { extends: true, test: { name: 'sharing', include: [SHARING], isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [SHARING],
        },
      },
    ],
  },
});
