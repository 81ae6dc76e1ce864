import { startBroker, type Broker, type BrokerOptions } from '../broker/index.js';
import type { KafkaProxy } from './proxy/kafka-proxy.js';
import { startProxiedBroker } from './proxy/proxied-broker.js';
import { makeCertificates, type Certificates } from './secure/certificates.js';
import { addScramUser, secureListeners, SECURE_PROPERTIES } from './secure/listeners.js';
import { startTokenServer, type TokenServer } from './secure/token-server.js';

/**
 * One node with a proxy in front of it; the same with transactions as before Kafka 4; three with replicas; one that
 * asks for TLS and a login.
 */
export const CLUSTER_KINDS = ['one', 'classic', 'three', 'secure'] as const;
export type ClusterKind = (typeof CLUSTER_KINDS)[number];

export interface Cluster {
  readonly kind: ClusterKind;
  readonly broker: Broker;
  /** Only of the kinds `one` and `classic`. */
  readonly proxy: KafkaProxy | null;
  /** Only of the kind `secure`. */
  readonly security: { readonly files: Certificates; readonly tokens: TokenServer } | null;
  readonly stop: () => Promise<void>;
}

/** Faults need brokers that can be killed, so they are our own, on Java. */
const SMALL_JVM = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
const OURS = { ways: ['java'] } as const satisfies BrokerOptions;

export function startCluster(kind: ClusterKind): Promise<Cluster> {
  return STARTS[kind]();
}

const STARTS: Readonly<Record<ClusterKind, () => Promise<Cluster>>> = {
  one: () => behindProxy('one', {}),
  classic: () => behindProxy('classic', { features: { 'transaction.version': 1 } }),

  three: async () => {
    const broker = await startBroker({
      ...OURS,
      nodes: 3,
      // Leaders go back to their places by themselves, so they also move without a crash.
      properties: {
        'leader.imbalance.check.interval.seconds': '3',
        'leader.imbalance.per.broker.percentage': '1',
      },
    });
    return { kind: 'three', broker, proxy: null, security: null, stop: () => broker.stop() };
  },

  secure: async () => {
    const files = await makeCertificates();
    const tokens = await startTokenServer();
    const stopBoth = async (): Promise<void> => {
      await tokens.stop();
      files.remove();
    };
    try {
      const broker = await startBroker({
        ...OURS,
        listeners: secureListeners(files, tokens),
        properties: SECURE_PROPERTIES,
        jvm: [
          ...SMALL_JVM,
          `-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=${tokens.keysEndpoint}`,
        ],
      });
      await addScramUser(broker.brokers);
      const stop = async (): Promise<void> => {
        await broker.stop();
        await stopBoth();
      };
      const security = { files, tokens };
      return { kind: 'secure', broker, proxy: null, security, stop };
    } catch (error) {
      await stopBoth();
      throw error;
    }
  },
};

async function behindProxy(kind: 'one' | 'classic', options: BrokerOptions): Promise<Cluster> {
  const { broker, proxy, stop } = await startProxiedBroker({ ...OURS, ...options });
  return { kind, broker, proxy, security: null, stop };
}
