import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Specs import the rooms by the same names as the code does; here those names lead to the sources. */
const alias = [{ find: /^#holdpoint\/(.*)$/, replacement: `${root}libs/$1/src/index.ts` }];

const shared = {
  resolve: { alias },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{apps,libs,tools}/**/*.spec.ts', 'test/unit/**/*.spec.ts'],
          exclude: ['**/*.int.spec.ts', '**/*.e2e.spec.ts', '**/node_modules/**', 'dist/**'],
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'broker',
          include: ['test/integration/**/*.int.spec.ts', 'test/e2e/**/*.e2e.spec.ts'],
          globalSetup: ['test/support/broker.setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Needs a Docker engine; `npm run test:compose`, never part of `npm test`.
        ...shared,
        test: {
          name: 'compose',
          include: process.argv.includes('compose') ? ['test/compose/**/*.spec.ts'] : [],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
