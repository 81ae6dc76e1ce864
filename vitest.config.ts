import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { canStartBroker } from './tools/broker/can-start-broker.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Specs import the rooms by the same names as the code does; here those names lead to the sources. */
const alias = [{ find: /^#holdpoint\/(.*)$/, replacement: `${root}libs/$1/src/index.ts` }];

const shared = {
  resolve: { alias },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

/** TLS, logins and cut connections need a broker with listeners of its own; on a Kafka that runs already they cannot be tried. */
const ownBroker = 'test/integration/**/*.own-broker.spec.ts';
const hasOwnBroker = (process.env['KAFKA_BROKERS'] ?? '') === '' || (await canStartBroker());
if (!hasOwnBroker) {
  process.stderr.write(
    `holdpoint: not run here: ${ownBroker} (they start a Kafka of their own, with Java 17 and Maven, or Docker)\n`,
  );
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{apps,libs,tools}/**/*.spec.ts', 'test/unit/**/*.spec.ts'],
          exclude: ['**/*.int.spec.ts', '**/*.e2e.spec.ts', '**/node_modules/**', 'dist/**'],
          // Pure rooms: the lists and tables are read once for all specs, not once for each.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'broker',
          include: [
            'test/integration/**/*.int.spec.ts',
            'test/e2e/**/*.e2e.spec.ts',
            ...(hasOwnBroker ? [ownBroker] : []),
          ],
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
