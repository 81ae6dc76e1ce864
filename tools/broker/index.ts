export {
  BROKER_WAYS,
  BrokerUnavailable,
  KAFKA_IMAGE,
  KAFKA_VERSION,
  LISTENER_PROTOCOLS,
  type Broker,
  type BrokerNode,
  type BrokerOptions,
  type BrokerWay,
  type ListenerOption,
  type ListenerProtocol,
} from './broker.js';
export { startBroker } from './start-broker.js';
