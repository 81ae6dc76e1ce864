import { startBroker, type Broker, type BrokerOptions } from '../../broker/index.js';
import { freePorts } from '../../broker/ports.js';
import { KafkaProxy } from './kafka-proxy.js';

export interface ProxiedBroker {
  readonly broker: Broker;
  readonly proxy: KafkaProxy;
  /** Addresses by which everything goes through the proxy. */
  readonly throughProxy: readonly string[];
  readonly stop: () => Promise<void>;
}

/** One node, with a proxy in front of one of its listeners. */
export async function startProxiedBroker(options: BrokerOptions): Promise<ProxiedBroker> {
  const [port = 0] = await freePorts(1);
  const proxy = await KafkaProxy.listen(port);
  const broker = await startBroker({
    ...options,
    listeners: [{ name: 'PROXIED', protocol: 'PLAINTEXT', advertisedPorts: [port] }],
  }).catch(async (error: unknown) => {
    await proxy.close();
    throw error;
  });
  const throughProxy = broker.listeners['PROXIED'] ?? [];
  proxy.forwardTo(throughProxy[0] ?? '');
  const stop = async (): Promise<void> => {
    await broker.stop();
    await proxy.close();
  };
  return { broker, proxy, throughProxy, stop };
}
