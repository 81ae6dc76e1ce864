import { createRequire } from 'node:module';
import { KafkaTransportError, type TransportErrorCode } from './errors.js';

const require = createRequire(import.meta.url);

/**
 * `fenced`: another producer holds the lane's id. `busy`: the broker still writes the markers of the
 * transaction before. `transient`: it may go well the next time. `fatal`: it never will by itself.
 */
export const FAILURE_KINDS = ['fenced', 'busy', 'transient', 'fatal'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

interface DriverError {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** PRODUCER_FENCED is younger than the driver, which knows it by its number only. */
const PRODUCER_FENCED_CODE = 90;
const FENCED_TYPES = new Set(['INVALID_PRODUCER_EPOCH', 'INVALID_PRODUCER_ID_MAPPING']);

const REBALANCE_TYPES = new Set([
  'REBALANCE_IN_PROGRESS',
  'NOT_COORDINATOR_FOR_GROUP',
  'ILLEGAL_GENERATION',
  'UNKNOWN_MEMBER_ID',
]);

/** The driver's error types and names that no retry can help, and what to do about each. */
const FATAL: Readonly<Record<string, readonly [TransportErrorCode, string]>> = {
  TOPIC_AUTHORIZATION_FAILED: [
    'not-authorised',
    'Grant this principal Read and Describe on the input topics, Write, Describe and DescribeConfigs on the outputs and dead-letter topics.',
  ],
  GROUP_AUTHORIZATION_FAILED: [
    'not-authorised',
    'Grant this principal Read on the consumer group.',
  ],
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED: [
    'not-authorised',
    'Grant this principal Write and Describe on the transactional ids that begin with the name of the group and ".lane-".',
  ],
  CLUSTER_AUTHORIZATION_FAILED: [
    'not-authorised',
    'Grant this principal IdempotentWrite on the cluster, and Create where topics are to be created.',
  ],
  SASL_AUTHENTICATION_FAILED: ['authentication-failed', 'Check the SASL user name and password.'],
  KafkaJSSASLAuthenticationError: [
    'authentication-failed',
    'Check the SASL mechanism, user name and password, and that the listener speaks SASL.',
  ],
  UNSUPPORTED_SASL_MECHANISM: [
    'authentication-failed',
    'The brokers do not offer this SASL mechanism.',
  ],
  ILLEGAL_SASL_STATE: [
    'security-mismatch',
    'SASL is set, but the listener at this address does not speak it: use the SASL listener, or unset SASL.',
  ],
  SECURITY_DISABLED: ['security-mismatch', 'Security is switched off at the brokers.'],
  ERR_SSL_WRONG_VERSION_NUMBER: [
    'security-mismatch',
    'TLS is set, but the listener at this address does not speak it: use the TLS listener, or unset TLS.',
  ],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: [
    'security-mismatch',
    'TLS is set, but the listener at this address does not speak it: use the TLS listener, or unset TLS.',
  ],
  CERT_HAS_EXPIRED: ['security-mismatch', "The brokers' certificate has expired."],
  SELF_SIGNED_CERT_IN_CHAIN: [
    'security-mismatch',
    "The brokers' certificate is signed by an authority that is not trusted: set the authorities' file.",
  ],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    'security-mismatch',
    "The brokers' certificate is signed by an authority that is not trusted: set the authorities' file.",
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'security-mismatch',
    "The brokers' certificate is signed by an authority that is not trusted: set the authorities' file.",
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'security-mismatch',
    "The brokers' certificate is for another host name than the address used.",
  ],
  UNSUPPORTED_VERSION: ['broker-unsupported', 'Kafka 2.1 or later is needed.'],
  UNSUPPORTED_FOR_MESSAGE_FORMAT: [
    'broker-unsupported',
    'Transactions need the message format of Kafka 0.11 or later on every topic.',
  ],
  KafkaJSServerDoesNotSupportApiKey: ['broker-unsupported', 'Kafka 2.1 or later is needed.'],
  MESSAGE_TOO_LARGE: ['output-too-large', 'Raise max.message.bytes of the output topics.'],
  RECORD_LIST_TOO_LARGE: ['output-too-large', 'Raise segment.bytes of the output topics.'],
  INVALID_RECORD: [
    'output-refused',
    'The broker refuses the records: a compacted topic needs a key on each, a topic may limit time stamps.',
  ],
  INVALID_TRANSACTION_TIMEOUT: [
    'output-refused',
    'Lower transactionTimeout, or raise transaction.max.timeout.ms of the brokers.',
  ],
  UNSUPPORTED_COMPRESSION_TYPE: [
    'compression-unsupported',
    'The brokers or a topic do not take this compression.',
  ],
  KafkaJSNotImplemented: [
    'compression-unsupported',
    'An input record is compressed in a way that Kafka does not define.',
  ],
};

/** Younger than the driver. */
const YOUNGER: Readonly<Record<number, readonly [type: string, message: string]>> = {
  [PRODUCER_FENCED_CODE]: ['PRODUCER_FENCED', 'There is a newer producer with the same id'],
  120: ['TRANSACTION_ABORTABLE', 'The transaction can only be aborted'],
};

/** What the driver would throw for an error code of the protocol; `where` goes before the words. */
export function protocolError(code: number, where = ''): Error {
  const [type, said] = YOUNGER[code] ?? [];
  const { createErrorFromCode } = require('kafkajs/src/protocol/error') as {
    createErrorFromCode: (code: number) => Error;
  };
  const error = createErrorFromCode(code);
  const message = said ?? error.message;
  if (type !== undefined) Object.assign(error, { type, code });
  error.message = where === '' ? message : `${where}: ${message}`;
  return error;
}

export function kindOfFailure(error: unknown): FailureKind {
  const cause = rootCause(error);
  if (cause instanceof KafkaTransportError) {
    return cause.code === 'partition-not-written' ? 'transient' : 'fatal';
  }
  const { code } = cause as DriverError;
  const label = failureLabel(cause);
  if (FENCED_TYPES.has(label) || code === PRODUCER_FENCED_CODE) return 'fenced';
  if (label === 'CONCURRENT_TRANSACTIONS') return 'busy';
  return Object.hasOwn(FATAL, label) ? 'fatal' : 'transient';
}

/** A failure in our words; `what` says what was being done. */
export function transportError(
  error: unknown,
  what: string,
  otherwise: TransportErrorCode,
): KafkaTransportError {
  const cause = rootCause(error);
  if (cause instanceof KafkaTransportError) return cause;
  const [code, remedy] = FATAL[failureLabel(cause)] ?? [otherwise, ''];
  const said = messageOf(cause);
  return new KafkaTransportError(
    code,
    `${what}: ${said}${/[.!?]$/.test(said) ? '' : '.'} ${remedy}`.trimEnd(),
    {
      cause: error,
    },
  );
}

/** A short stable name for metrics and logs: the protocol's error type, our code, or Node's. */
export function failureLabel(error: unknown): string {
  const { type, code, name } = rootCause(error) as DriverError;
  for (const label of [type, code, name]) {
    if (typeof label === 'string' && label !== '') return label;
  }
  return 'UNKNOWN';
}

/** The group assigns its partitions anew, and the driver must hear of it. */
export function isRebalance(error: unknown): boolean {
  return REBALANCE_TYPES.has(failureLabel(error));
}

/** What the driver wrapped, as far down as it goes. */
export function rootCause(error: unknown): object {
  let cause: unknown = error;
  for (;;) {
    if (typeof cause !== 'object' || cause === null) return new Error(String(cause));
    if (cause instanceof KafkaTransportError) return cause;
    const { cause: inner, errors } = cause as DriverError;
    const below: unknown = inner ?? (Array.isArray(errors) ? errors[0] : undefined);
    if (typeof below !== 'object' || below === null) return cause;
    cause = below;
  }
}

function messageOf(error: object): string {
  const { message } = error as DriverError;
  return typeof message === 'string' && message !== '' ? message : failureLabel(error);
}
