/** What may go wrong with the transport itself; each code has a line in docs/reference/kafka-transport.md. */
export const TRANSPORT_ERROR_CODES = [
  'driver-mismatch',
  'handler-unsupported',
  'settings-invalid',
  'secret-unreadable',
  'token-refused',
  'brokers-unreachable',
  'authentication-failed',
  'security-mismatch',
  'not-authorised',
  'broker-unsupported',
  'topic-missing',
  'topic-not-created',
  'partition-counts-differ',
  'output-partitions-too-few',
  'output-message-size-too-small',
  'output-not-compacted',
  'offset-out-of-range',
  'partition-not-written',
  'output-too-large',
  'output-refused',
  'compression-unsupported',
  'dead-letter-limit',
  'consumer-crashed',
  'transaction-open',
  'replay-fenced',
] as const;
export type TransportErrorCode = (typeof TRANSPORT_ERROR_CODES)[number];

/** The message says what to do; `cause` is what the driver or Node.js said. */
export class KafkaTransportError extends Error {
  /** Read by the driver: it must never try again what this error stands for. */
  readonly retriable = false;

  constructor(
    readonly code: TransportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'KafkaTransportError';
  }
}
