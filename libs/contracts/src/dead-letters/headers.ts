/** Headers of a dead letter, beside all headers of the original record. */
export const DEAD_LETTER_HEADERS = {
  topic: 'dlq.topic',
  partition: 'dlq.partition',
  offset: 'dlq.offset',
  timestamp: 'dlq.timestamp',
  errorClass: 'dlq.error-class',
  errorCode: 'dlq.error-code',
  errorMessage: 'dlq.error-message',
  problems: 'dlq.problems',
  attempt: 'dlq.attempt',
  serviceVersion: 'dlq.service-version',
  failedAt: 'dlq.failed-at',
} as const;
