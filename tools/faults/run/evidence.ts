import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { KafkaMessage } from 'kafkajs';
import { ANSWERS, type Answer } from '../../orders/index.js';
import type { CommittedRecord } from '../../processes/index.js';

/** Which answer an input's sender expects; put on each record that we publish. */
export const EXPECT_HEADER = 'test-expect';
/** `rolled-back`: its sender aborted it, so nobody may ever see it. */
export const EXPECTED = [...ANSWERS, 'rolled-back'] as const;
export type Expected = (typeof EXPECTED)[number];

/** Partition and offset of an input as one number, which is small in a map of a million. */
export type Place = number;
const PARTITION_STEP = 2 ** 40;
export const placeOf = (partition: number, offset: number): Place =>
  partition * PARTITION_STEP + offset;
export const sayPlace = (place: Place): string =>
  `${Math.floor(place / PARTITION_STEP)}/${place % PARTITION_STEP}`;
export const partitionOfPlace = (place: Place): number => Math.floor(place / PARTITION_STEP);

export interface DecisionSeen {
  readonly kind: 'approved' | 'held';
  readonly partition: number;
  readonly input: Place;
  readonly orderId: string;
  readonly revision: number;
  readonly decisionId: string;
}
export interface DeadLetterSeen {
  readonly kind: 'dead-letter';
  readonly partition: number;
  readonly input: Place;
  readonly digest: string;
}

/** What stands in the topics, as far as a reader of committed records is shown it. */
export interface Evidence {
  readonly inputs: ReadonlyMap<
    Place,
    { readonly expected: Answer | 'rolled-back'; readonly digest: string | null }
  >;
  /** In the order in which each topic and partition gave them. */
  readonly answers: readonly (DecisionSeen | DeadLetterSeen)[];
  readonly ledger: readonly { readonly input: Place; readonly decisionId: string }[];
  readonly alerts: readonly string[];
  /** Of every record of the output topics, in any order: how many, and the sum of their checksums. */
  readonly outputs: Tally;
}

export interface Tally {
  readonly records: number;
  readonly checksum: number;
}

export interface EvidenceTopics {
  readonly created: string;
  readonly approved: string;
  readonly held: string;
  readonly alerts: string;
  readonly ledger: string;
  readonly createdDlq: string;
}

/** Takes records one by one and keeps the little that is needed of each. */
export class EvidenceFile {
  private readonly inputs = new Map<Place, { expected: Expected; digest: string | null }>();
  private readonly answers: (DecisionSeen | DeadLetterSeen)[] = [];
  private readonly ledger: { input: Place; decisionId: string }[] = [];
  private readonly alerts: string[] = [];
  private records = 0;
  private checksum = 0;

  constructor(private readonly topics: EvidenceTopics) {}

  take({ topic, partition, message }: CommittedRecord): void {
    const { topics } = this;
    if (topic === topics.created) {
      const expected = EXPECTED.find((each) => each === header(message, EXPECT_HEADER));
      if (expected === undefined)
        throw new Error(`an input at ${partition}/${message.offset} has no ${EXPECT_HEADER}`);
      this.inputs.set(placeOf(partition, Number(message.offset)), {
        expected,
        digest: expected === 'dead-letter' ? digestOf(message) : null,
      });
      return;
    }
    this.records += 1;
    this.checksum += crc32(outputLine(partition, message.offset, String(message.key)));
    if (topic === topics.approved || topic === topics.held) {
      const kind = topic === topics.approved ? 'approved' : 'held';
      this.answers.push({ kind, partition, ...decisionIn(dataOf(message)) });
    } else if (topic === topics.createdDlq) {
      const place = placeOf(
        Number(header(message, 'dlq.partition')),
        Number(header(message, 'dlq.offset')),
      );
      this.answers.push({
        kind: 'dead-letter',
        partition,
        input: place,
        digest: digestOf(message),
      });
    } else if (topic === topics.ledger) {
      const { input, decisionId } = decisionIn(
        (JSON.parse(String(message.value)) as { decision: DecisionData }).decision,
      );
      this.ledger.push({ input, decisionId });
    } else if (topic === topics.alerts) {
      this.alerts.push((dataOf(message) as unknown as { decisionId: string }).decisionId);
    }
  }

  get evidence(): Evidence {
    const { inputs, answers, ledger, alerts, records, checksum } = this;
    return { inputs, answers, ledger, alerts, outputs: { records, checksum } };
  }
}

/** How Kafka's own consumer prints a record. */
export const outputLine = (partition: number, offset: string, key: string): string =>
  `${partition} ${offset} ${key}`;

interface DecisionData {
  readonly orderId: string;
  readonly revision: number;
  readonly decisionId: string;
  readonly source: { readonly partition: number; readonly offset: string };
}

function decisionIn({
  orderId,
  revision,
  decisionId,
  source,
}: DecisionData): Omit<DecisionSeen, 'kind' | 'partition'> {
  return { input: placeOf(source.partition, Number(source.offset)), orderId, revision, decisionId };
}

const dataOf = ({ value }: KafkaMessage): DecisionData =>
  (JSON.parse(String(value)) as { data: DecisionData }).data;

const header = (message: KafkaMessage, name: string): string =>
  String(message.headers?.[name] ?? '');

const digestOf = ({ key, value }: KafkaMessage): string =>
  createHash('sha1')
    .update(key ?? '')
    .update('/')
    .update(value ?? '')
    .digest('base64');
