import type { Scenario } from '../scenario.js';

/** The same on a broker whose transactions are those of before Kafka 4, of which the screener asks more. */
export function onClassic(scenario: Scenario): Scenario {
  return {
    ...scenario,
    name: `${scenario.name}-classic`,
    title: `The same with transactions as before Kafka 4: ${scenario.title}`,
    cluster: 'classic',
    short: false,
  };
}
