import type { Api, Request } from './frames.js';
import { FieldReader, FieldWriter } from './fields.js';

/** The protocol's error codes that we answer with. */
export const ERRORS = {
  NOT_LEADER_OR_FOLLOWER: 6,
  REQUEST_TIMED_OUT: 7,
  COORDINATOR_LOAD_IN_PROGRESS: 14,
  COORDINATOR_NOT_AVAILABLE: 15,
  NOT_COORDINATOR: 16,
  NOT_ENOUGH_REPLICAS: 19,
  NOT_ENOUGH_REPLICAS_AFTER_APPEND: 20,
  OUT_OF_ORDER_SEQUENCE_NUMBER: 45,
  INVALID_PRODUCER_EPOCH: 47,
  CONCURRENT_TRANSACTIONS: 51,
  KAFKA_STORAGE_ERROR: 56,
  PRODUCER_FENCED: 90,
  TRANSACTION_ABORTABLE: 120,
} as const;
export type ErrorName = keyof typeof ERRORS;

/** The requests that an error can be answered to; a Fetch is only dropped and delayed. */
export type Answerable = Exclude<Api, 'Fetch'>;

/** The versions that the screener speaks, whose layouts these answers have: the driver's, and Kafka 4's. */
const VERSIONS: Readonly<Record<Answerable, readonly number[]>> = {
  Produce: [7, 12],
  FindCoordinator: [2],
  InitProducerId: [1],
  AddPartitionsToTxn: [1],
  AddOffsetsToTxn: [1],
  EndTxn: [1, 5],
  TxnOffsetCommit: [1, 5],
};

/** What the broker would answer if every part of the request had failed with this error. */
export function errorAnswer(request: Request, error: ErrorName): Buffer {
  const { api, version, body, isFlexible } = request;
  if (api === null || api === 'Fetch')
    throw new Error(`${String(api)} is answered with no error here`);
  if (!VERSIONS[api].includes(version)) {
    throw new Error(
      `${api} came in version ${version}, and only ${VERSIONS[api].join(', ')} is known here`,
    );
  }
  const answer = new FieldWriter(isFlexible);
  ANSWERS[api](answer, new FieldReader(body, isFlexible), ERRORS[error]);
  return answer.end().bytes;
}

type WriteAnswer = (answer: FieldWriter, body: FieldReader, code: number) => void;

const ANSWERS: Readonly<Record<Answerable, WriteAnswer>> = {
  FindCoordinator: (answer, _, code) =>
    answer.int32(0).int16(code).text('').int32(-1).text('').int32(-1),
  InitProducerId: (answer, _, code) => answer.int32(0).int16(code).int64(-1n).int16(-1),
  AddOffsetsToTxn: (answer, _, code) => answer.int32(0).int16(code),

  EndTxn: (answer, _, code) => {
    answer.int32(0).int16(code);
    if (answer.isFlexible) answer.int64(-1n).int16(-1);
  },

  AddPartitionsToTxn: (answer, body, code) => {
    body.text();
    body.skip(8 + 2);
    answer.int32(0);
    eachPartition(body, answer, () => answer.int32(body.int32()).int16(code));
  },

  TxnOffsetCommit: (answer, body, code) => {
    body.text();
    body.text();
    body.skip(8 + 2);
    if (body.isFlexible) {
      body.skip(4);
      body.text();
      body.text();
    }
    answer.int32(0);
    eachPartition(body, answer, () => {
      answer.int32(body.int32()).int16(code);
      body.skip(body.isFlexible ? 8 + 4 : 8);
      body.text();
    });
  },

  Produce: (answer, body, code) => {
    body.text();
    body.skip(2 + 4);
    eachPartition(body, answer, () => {
      answer.int32(body.int32()).int16(code).int64(-1n).int64(-1n).int64(-1n);
      if (answer.isFlexible) answer.count(0).text(null);
      body.skip(Math.max(0, body.count()));
    });
    answer.int32(0);
  },
};

function eachPartition(body: FieldReader, answer: FieldWriter, onPartition: () => void): void {
  const topics = body.count();
  answer.count(topics);
  for (let topic = 0; topic < topics; topic += 1) {
    answer.text(body.text() ?? '');
    const partitions = body.count();
    answer.count(partitions);
    for (let partition = 0; partition < partitions; partition += 1) {
      onPartition();
      body.end();
      answer.end();
    }
    body.end();
    answer.end();
  }
}
