import type { BrokerPlan } from './broker.js';

/** One listener of one node: where it is bound, and the address that clients are told. */
export interface Binding {
  readonly name: string;
  readonly protocol: string;
  readonly bind: string;
  readonly advertised: string;
}

/** Who else is there, and where this node listens. */
export interface NodePlace {
  readonly id: number;
  /** `id@host:port` of every controller. */
  readonly voters: readonly string[];
  readonly controllerBind: string;
  readonly bindings: readonly Binding[];
  readonly dataFolder: string;
}

/**
 * The server settings of one node: a broker for demo and tests, which keeps little, waits for nobody
 * and creates no topic that was not asked for.
 */
export function serverProperties(plan: BrokerPlan, place: NodePlace): Record<string, string> {
  const replicas = String(plan.nodes);
  const inSync = plan.nodes === 1 ? '1' : '2';
  return {
    'process.roles': 'broker,controller',
    'node.id': String(place.id),
    'controller.quorum.voters': place.voters.join(','),
    listeners: [
      ...place.bindings.map(({ name, bind }) => `${name}://${bind}`),
      `CONTROLLER://${place.controllerBind}`,
    ].join(','),
    'advertised.listeners': place.bindings
      .map(({ name, advertised }) => `${name}://${advertised}`)
      .join(','),
    'inter.broker.listener.name': 'PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': [
      'CONTROLLER:PLAINTEXT',
      ...place.bindings.map(({ name, protocol }) => `${name}:${protocol}`),
    ].join(','),
    'log.dirs': place.dataFolder,
    'auto.create.topics.enable': 'false',
    'group.initial.rebalance.delay.ms': '0',
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': replicas,
    'offsets.topic.num.partitions': '6',
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': '6',
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
    // A transaction that its writer left behind must not hold its readers up for the default ten seconds.
    'transaction.abort.timed.out.transaction.cleanup.interval.ms': '1000',
    // A killed node is noticed soon, so that the others take over within a test's patience.
    ...(plan.nodes > 1 && {
      'broker.session.timeout.ms': '4000',
      'broker.heartbeat.interval.ms': '500',
    }),
    ...Object.fromEntries(
      plan.listeners.flatMap((listener) =>
        Object.entries(listener.properties ?? {}).map(([key, value]) => [
          `listener.name.${listener.name.toLowerCase()}.${key}`,
          value,
        ]),
      ),
    ),
    ...plan.properties,
  };
}

/** Java's properties format: a line break inside a value would end it, a backslash would vanish. */
export function propertiesFile(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${value.replace(/\\/g, '\\\\').replace(/\r?\n/g, '\\n')}\n`)
    .join('');
}

/** The same settings as the container image takes them. */
export function containerEnvironment(
  properties: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      `KAFKA_${key.replace(/_/g, '__').replace(/-/g, '___').replace(/\./g, '_').toUpperCase()}`,
      value,
    ]),
  );
}
