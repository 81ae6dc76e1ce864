import { inject } from 'vitest';

/** The addresses of the run's broker, which `broker.setup.ts` started. */
export function testBrokers(): string[] {
  return inject('brokers');
}
