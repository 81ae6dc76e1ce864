/** The ways to a broker, in the order in which they are tried. */
export const BROKER_WAYS = ['existing', 'docker', 'java'] as const;
export type BrokerWay = (typeof BROKER_WAYS)[number];

export const KAFKA_VERSION = '4.3.1';
export const KAFKA_IMAGE = `apache/kafka:${KAFKA_VERSION}`;

export const LISTENER_PROTOCOLS = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'] as const;
export type ListenerProtocol = (typeof LISTENER_PROTOCOLS)[number];

/** A listener beside the plain one: for TLS, SASL, or a proxy in front of the broker. */
export interface ListenerOption {
  /** Capital letters, e.g. `SECURE`; not `PLAINTEXT` and not `CONTROLLER`. */
  readonly name: string;
  readonly protocol: ListenerProtocol;
  /** The ports that clients are told, one a node, where they differ from the bound ones: those of a proxy. */
  readonly advertisedPorts?: readonly number[];
  /** Kafka's settings of this listener, without `listener.name.<name>.`; certificates inline, as PEM. */
  readonly properties?: Readonly<Record<string, string>>;
}

export interface BrokerOptions {
  /** One node, or three with replication 3 and two in-sync replicas; three need Java. */
  readonly nodes?: 1 | 3;
  /** More of the server's settings; they win over ours. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly listeners?: readonly ListenerOption[];
  /** Levels of Kafka's features by name, instead of its own choice; they need Java. */
  readonly features?: Readonly<Record<string, number>>;
  /** The Java machine's options, instead of those for a small, quickly started broker. */
  readonly jvm?: readonly string[];
  /** The ways that may be taken; all of them, unless said otherwise here or by HOLDPOINT_BROKER. */
  readonly ways?: readonly BrokerWay[];
  /** No progress lines. */
  readonly quiet?: boolean;
}

/** One of the brokers that we started ourselves with Java, for tests that take it down. */
export interface BrokerNode {
  readonly id: number;
  readonly address: string;
  /** SIGKILL; what was written to the folder stays. */
  kill(): Promise<void>;
  /** SIGTERM: it hands its work over to the others and ends; what was written to the folder stays. */
  shutDown(): Promise<void>;
  /** Starts it again on the same ports and folder. */
  start(): Promise<void>;
  /** Copies its log and its own topics (committed offsets, transactions) to a folder: what tells why something went wrong. */
  keep(folder: string): void;
}

export interface Broker extends AsyncDisposable {
  /** Addresses of the plain listener, `host:port`. */
  readonly brokers: string[];
  /** Where the further listeners are bound, by name. */
  readonly listeners: Readonly<Record<string, readonly string[]>>;
  /** Empty where the broker is not ours or runs in Docker. */
  readonly nodes: readonly BrokerNode[];
  /** One line for people. */
  readonly how: string;
  /** Ends what was started and removes its data; a broker named by KAFKA_BROKERS is left alone. */
  stop(): Promise<void>;
}

/** What the ways share: where to speak, and the options with nothing left open. */
export interface BrokerPlan {
  readonly nodes: 1 | 3;
  readonly properties: Readonly<Record<string, string>>;
  readonly listeners: readonly ListenerOption[];
  readonly features: Readonly<Record<string, number>>;
  readonly jvm: readonly string[];
  readonly say: (line: string) => void;
}

/** A way that is closed here, with the reason in a few words; the next one is tried. */
export class WayClosed extends Error {
  override readonly name = 'WayClosed';
}

export class BrokerUnavailable extends Error {
  override readonly name = 'BrokerUnavailable';
  readonly code = 'BROKER_UNAVAILABLE';
}
