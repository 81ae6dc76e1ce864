import {
  BROKER_WAYS,
  BrokerUnavailable,
  KAFKA_IMAGE,
  WayClosed,
  type Broker,
  type BrokerOptions,
  type BrokerPlan,
  type BrokerWay,
} from './broker.js';
import { startDockerBroker } from './docker-broker.js';
import { useExistingBroker } from './existing-broker.js';
import { startJavaBroker } from './java-broker.js';

const WAYS: Record<BrokerWay, (plan: BrokerPlan) => Promise<Broker>> = {
  existing: useExistingBroker,
  docker: startDockerBroker,
  java: startJavaBroker,
};

const WAYS_OUT: Record<BrokerWay, string> = {
  existing: 'a Kafka that runs already: set KAFKA_BROKERS=host:port',
  docker: `Docker, with the image ${KAFKA_IMAGE} on it or a registry to pull it from`,
  java: 'Java 17 or newer and Maven (java and mvn on the path)',
};

/** Quick to start and small; a broker for measurements passes its own. */
const SMALL_JVM = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];

/**
 * A Kafka broker, by the first way that is open: the cluster that KAFKA_BROKERS names, a container, or Apache
 * Kafka itself on Java. Progress goes to standard error. What it starts ends with this process, however that ends.
 */
export async function startBroker(options: BrokerOptions = {}): Promise<Broker> {
  const say = options.quiet === true ? () => undefined : tell;
  const plan: BrokerPlan = {
    nodes: options.nodes ?? 1,
    properties: options.properties ?? {},
    listeners: options.listeners ?? [],
    features: options.features ?? {},
    jvm: options.jvm ?? SMALL_JVM,
    say,
  };
  const began = Date.now();
  const closed = new Map<BrokerWay, string>();
  for (const way of options.ways ?? chosenWays()) {
    try {
      const broker = await WAYS[way](plan);
      say(`broker: ${broker.how} (ready after ${((Date.now() - began) / 1_000).toFixed(1)} s)`);
      return broker;
    } catch (error) {
      if (!(error instanceof WayClosed)) throw error;
      closed.set(way, error.message);
      say(`broker: ${error.message}`);
    }
  }
  throw new BrokerUnavailable(noWayLeft(closed));
}

function noWayLeft(closed: ReadonlyMap<BrokerWay, string>): string {
  const ways = BROKER_WAYS.map(
    (way, index) =>
      `  ${index + 1}. ${WAYS_OUT[way]}\n     (now: ${closed.get(way) ?? 'not to be tried'})`,
  );
  return ['There is no Kafka broker to be had. Any one of these is enough:', ...ways].join('\n');
}

/** HOLDPOINT_BROKER=java (or docker, existing) takes that way and no other. */
function chosenWays(): readonly BrokerWay[] {
  const wanted = process.env['HOLDPOINT_BROKER'] ?? '';
  if (wanted === '') return BROKER_WAYS;
  const way = BROKER_WAYS.find((each) => each === wanted);
  if (way === undefined) {
    throw new BrokerUnavailable(
      `HOLDPOINT_BROKER is "${wanted}"; it may be ${BROKER_WAYS.join(', ')}, or unset.`,
    );
  }
  return [way];
}

function tell(line: string): void {
  process.stderr.write(`holdpoint: ${line}\n`);
}
