import type { TestProject } from 'vitest/node';
import { startBroker } from '../../tools/broker/index.js';

declare module 'vitest' {
  interface ProvidedContext {
    brokers: string[];
  }
}

/** One broker for the whole run of integration and end-to-end specs. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const broker = await startBroker();
  project.provide('brokers', broker.brokers);
  return () => broker.stop();
}
