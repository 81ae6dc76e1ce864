import { WayClosed, type Broker, type BrokerPlan } from './broker.js';
import { BrokerUnavailable } from './broker.js';
import { countBrokers } from './ready.js';

/** The cluster named by KAFKA_BROKERS. One that does not answer is an error: whoever names it means it. */
export async function useExistingBroker(plan: BrokerPlan): Promise<Broker> {
  const brokers = (process.env['KAFKA_BROKERS'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  if (brokers.length === 0) throw new WayClosed('KAFKA_BROKERS is not set');
  const own = { ...plan.properties, ...plan.features };
  if (plan.nodes > 1 || plan.listeners.length > 0 || Object.keys(own).length > 0) {
    throw new WayClosed('KAFKA_BROKERS is set, but this needs a broker with settings of its own');
  }
  try {
    await countBrokers(brokers);
  } catch (error) {
    throw new BrokerUnavailable(
      `KAFKA_BROKERS names ${brokers.join(',')}, and no Kafka answers there. ` +
        'Start it, correct the variable, or unset it to have a broker started for you.',
      { cause: error },
    );
  }
  const stop = (): Promise<void> => Promise.resolve();
  return {
    brokers,
    listeners: {},
    nodes: [],
    how: `the Kafka that KAFKA_BROKERS names, at ${brokers.join(',')}`,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
