export {
  securityFromFiles,
  type ClientSecurity,
  type SaslFiles,
  type SecurityFiles,
  type TlsFiles,
} from './client-options.js';
export { DEAD_LETTER_HEADERS, deadLetter, type DeadLetterOptions } from './dead-letter.js';
export { TopicConnection, type TopicClient, type PartitionRange } from './topic-connection.js';
export type { ReplayPlace } from './dead-letter-put-back.js';
export {
  readDeadLetterRecord,
  REPLAY_HEADERS,
  type DeadLetter,
  type ReplayMark,
} from './dead-letter-record.js';
export { replayPartition, type ReplayOutcome, type ReplayPlan } from './dead-letter-replay.js';
export { kafkajs } from './driver.js';
export { KafkaTransportError, TRANSPORT_ERROR_CODES, type TransportErrorCode } from './errors.js';
export { KeepHandlerErrors } from './keep-handler-errors.js';
export type { TransportLogger } from './logger.js';
export {
  LANE_STATES,
  TRANSACTION_PHASES,
  type LaneState,
  type TransactionPhase,
  type TransportObserver,
} from './observer.js';
export {
  DEFAULT_BREAKER,
  DEFAULT_LANES,
  DEFAULT_TIMINGS,
  OUTPUT_COMPRESSIONS,
  type BreakerOptions,
  type OutputCompression,
  type OutputTopic,
  type TransactionalKafkaOptions,
  type TransportTimings,
} from './options.js';
export type { OutgoingRecord, RecordHeaders } from './outgoing-record.js';
export type { RecordReader } from './read-group.js';
export { RecordContext } from './record-context.js';
export type { LaneStatus, TransportState } from './state.js';
export type { Answers, RecordPlace, StoredRecord } from './stored-record.js';
export {
  TRANSACTIONAL_KAFKA,
  TransactionalKafkaServer,
  type TransportConnection,
  type TransportEvents,
} from './transactional-kafka.server.js';
