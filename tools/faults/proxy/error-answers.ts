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
} as const;
export type ErrorName = keyof typeof ERRORS;

/** The requests that an error can be answered to; a Fetch is only dropped and delayed. */
export type Answerable = Exclude<Api, 'Fetch'>;

/** The versions that the driver speaks, whose layouts these answers have. */
const VERSIONS: Readonly<Record<Answerable, number>> = {
  Produce: 7,
  FindCoordinator: 2,
  InitProducerId: 1,
  AddPartitionsToTxn: 1,
  AddOffsetsToTxn: 1,
  EndTxn: 1,
  TxnOffsetCommit: 1,
};

/** What the broker would answer if every part of the request had failed with this error. */
export function errorAnswer(request: Request, error: ErrorName): Buffer {
  const { api, version } = request;
  if (api === null || api === 'Fetch')
    throw new Error(`${String(api)} is answered with no error here`);
  if (version !== VERSIONS[api]) {
    throw new Error(`${api} came in version ${version}, and only ${VERSIONS[api]} is known here`);
  }
  return ANSWERS[api](new FieldReader(request.body), ERRORS[error]);
}

const plain = (code: number): FieldWriter => new FieldWriter().int32(0).int16(code);

const ANSWERS: Readonly<Record<Answerable, (body: FieldReader, code: number) => Buffer>> = {
  FindCoordinator: (_, code) => plain(code).text('').int32(-1).text('').int32(-1).bytes,
  InitProducerId: (_, code) => plain(code).int64(-1n).int16(-1).bytes,
  AddOffsetsToTxn: (_, code) => plain(code).bytes,
  EndTxn: (_, code) => plain(code).bytes,

  AddPartitionsToTxn: (body, code) => {
    body.text();
    body.skip(8 + 2);
    const answer = new FieldWriter().int32(0);
    eachTopic(body, answer, () => answer.int32(body.int32()).int16(code));
    return answer.bytes;
  },

  TxnOffsetCommit: (body, code) => {
    body.text();
    body.text();
    body.skip(8 + 2);
    const answer = new FieldWriter().int32(0);
    eachTopic(body, answer, () => {
      answer.int32(body.int32()).int16(code);
      body.skip(8);
      body.text();
    });
    return answer.bytes;
  },

  Produce: (body, code) => {
    body.text();
    body.skip(2 + 4);
    const answer = new FieldWriter();
    eachTopic(body, answer, () => {
      answer.int32(body.int32()).int16(code).int64(-1n).int64(-1n).int64(-1n);
      body.skip(Math.max(0, body.int32()));
    });
    return answer.int32(0).bytes;
  },
};

function eachTopic(body: FieldReader, answer: FieldWriter, onPartition: () => void): void {
  const topics = body.int32();
  answer.int32(topics);
  for (let topic = 0; topic < topics; topic += 1) {
    answer.text(body.text() ?? '');
    const partitions = body.int32();
    answer.int32(partitions);
    for (let partition = 0; partition < partitions; partition += 1) onPartition();
  }
}
