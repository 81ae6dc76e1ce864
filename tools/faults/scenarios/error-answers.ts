import { type Answerable, errorAnswer, type ErrorName } from '../proxy/error-answers.js';
import type { Scenario } from '../scenario.js';
import { onClassic } from './classic.js';
import { provoke } from './provoke.js';

const COORDINATOR = [
  'COORDINATOR_LOAD_IN_PROGRESS',
  'COORDINATOR_NOT_AVAILABLE',
  'NOT_COORDINATOR',
] as const;

/** What a broker may say to each, of the errors that pass. */
const MAY_SAY: Readonly<Record<Answerable, readonly ErrorName[]>> = {
  FindCoordinator: ['COORDINATOR_NOT_AVAILABLE'],
  InitProducerId: [...COORDINATOR, 'CONCURRENT_TRANSACTIONS', 'REQUEST_TIMED_OUT'],
  AddOffsetsToTxn: [
    ...COORDINATOR,
    'CONCURRENT_TRANSACTIONS',
    'INVALID_PRODUCER_EPOCH',
    'PRODUCER_FENCED',
  ],
  AddPartitionsToTxn: [
    ...COORDINATOR,
    'CONCURRENT_TRANSACTIONS',
    'INVALID_PRODUCER_EPOCH',
    'PRODUCER_FENCED',
  ],
  TxnOffsetCommit: [
    ...COORDINATOR,
    'REQUEST_TIMED_OUT',
    'INVALID_PRODUCER_EPOCH',
    'CONCURRENT_TRANSACTIONS',
    'TRANSACTION_ABORTABLE',
  ],
  Produce: [
    'NOT_LEADER_OR_FOLLOWER',
    'REQUEST_TIMED_OUT',
    'NOT_ENOUGH_REPLICAS',
    'NOT_ENOUGH_REPLICAS_AFTER_APPEND',
    'OUT_OF_ORDER_SEQUENCE_NUMBER',
    'KAFKA_STORAGE_ERROR',
    'INVALID_PRODUCER_EPOCH',
    'CONCURRENT_TRANSACTIONS',
    'TRANSACTION_ABORTABLE',
  ],
  EndTxn: [
    ...COORDINATOR,
    'CONCURRENT_TRANSACTIONS',
    'REQUEST_TIMED_OUT',
    'INVALID_PRODUCER_EPOCH',
    'PRODUCER_FENCED',
    'TRANSACTION_ABORTABLE',
  ],
};
const PER_SECOND = 400;
const IN_SHORT = 1;

export const errorAnswers: Scenario = {
  name: 'error-answers',
  title:
    'An error is answered to each request of a transaction, both where the broker never saw it and where it did what was asked',
  cluster: 'one',
  short: true,
  run: async ({ openRun, cluster, short }) => {
    await using run = openRun({ proxied: true });
    await run.start();
    await run.input.startLoad(PER_SECOND);
    let answers = 0;
    for (const [api, errors] of Object.entries(MAY_SAY) as [Answerable, readonly ErrorName[]][]) {
      for (const error of errors.slice(0, short ? IN_SHORT : undefined)) {
        for (const moment of ['asked', 'answered'] as const) {
          await provoke(run, cluster, {
            api,
            moment,
            act: (request) => ({ kind: 'answer', body: errorAnswer(request, error) }),
          }).catch((cause: unknown) => {
            throw new Error(`${api}, ${error}, ${moment}`, { cause });
          });
          answers += 1;
        }
      }
    }
    const again = await run.counter('retries_total');
    return { answers, 'lanes fenced anew': again, ...(await run.finish()) };
  },
};

export const errorAnswersClassic = onClassic(errorAnswers);
