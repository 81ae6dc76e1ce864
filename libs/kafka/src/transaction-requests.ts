import { createRequire } from 'node:module';
import { FlexibleReader, FlexibleWriter } from './flexible-fields.js';
import { FLEXIBLE_LAYOUT } from './patches/produce-layout.js';
import { encodeProduce, type LookupCodec, type ProduceParts } from './patches/produce-request.js';
import { RequestBuffers } from './patches/request-buffers.js';

const require = createRequire(import.meta.url);

/** What the driver's connections send: it asks for the bytes, and hands over those of the answer. */
export interface Exchange<T> {
  readonly request: {
    readonly apiKey: number;
    readonly apiVersion: number;
    readonly apiName: string;
    readonly encode: () => Promise<{ readonly buffer: Buffer }>;
  };
  readonly response: {
    decode(bytes: Buffer): Promise<Answer<T>>;
    parse(answer: Answer<T>): Promise<T>;
  };
  readonly logResponseError: boolean;
}

interface Answer<T> {
  /** The driver holds further requests back for so many milliseconds. */
  readonly clientSideThrottleTime: number;
  readonly answer: T;
}

export const API_KEYS = {
  produce: 0,
  apiVersions: 18,
  endTxn: 26,
  txnOffsetCommit: 28,
  describeTransactions: 65,
} as const;

/** Of one transactional id, until a transaction has ended. */
export interface ProducerIdentity {
  readonly transactionalId: string;
  readonly producerId: bigint;
  readonly producerEpoch: number;
}

export interface PartitionAnswer {
  readonly topic: string;
  readonly partition: number;
  readonly code: number;
}

export interface OffsetsOfTopic {
  readonly topic: string;
  readonly partitions: readonly { readonly partition: number; readonly offset: bigint }[];
}

const NO_GENERATION = -1;
const NO_LEADER_EPOCH = -1;

/** Takes the group's offsets into the transaction; the first request of a transaction begins it. */
export function txnOffsetCommit(
  identity: ProducerIdentity,
  groupId: string,
  topics: readonly OffsetsOfTopic[],
): Exchange<readonly PartitionAnswer[]> {
  const body = new FlexibleWriter()
    .end()
    .text(identity.transactionalId)
    .text(groupId)
    .int64(identity.producerId)
    .int16(identity.producerEpoch)
    .int32(NO_GENERATION)
    .text('')
    .text(null);
  body.array(topics, ({ topic, partitions }) => {
    body.text(topic);
    body.array(partitions, ({ partition, offset }) =>
      body.int32(partition).int64(offset).int32(NO_LEADER_EPOCH).text(null).end(),
    );
    body.end();
  });
  body.end();
  return exchange({
    api: [API_KEYS.txnOffsetCommit, 5, 'TxnOffsetCommit'],
    encode: () => Promise.resolve(body),
    decode: (from) => {
      const throttled = from.int32();
      const answers = partitionsOf(from, () => from.int16());
      return [throttled, answers];
    },
  });
}

/** Ends the transaction; the answer says under which id and epoch the next one goes. */
export function endTxn(
  identity: ProducerIdentity,
  isCommit: boolean,
): Exchange<{ readonly code: number; readonly next: ProducerIdentity }> {
  const { transactionalId } = identity;
  const body = new FlexibleWriter()
    .end()
    .text(transactionalId)
    .int64(identity.producerId)
    .int16(identity.producerEpoch)
    .boolean(isCommit)
    .end();
  return exchange({
    api: [API_KEYS.endTxn, 5, 'EndTxn'],
    encode: () => Promise.resolve(body),
    decode: (from) => {
      const throttled = from.int32();
      const code = from.int16();
      const next = { transactionalId, producerId: from.int64(), producerEpoch: from.int16() };
      return [throttled, { code, next }];
    },
  });
}

const buffers = new RequestBuffers();

/** Writes records, and takes their partitions into the transaction. */
export function produce(parts: ProduceParts): Exchange<readonly PartitionAnswer[]> {
  const { lookupCodec } = require('kafkajs/src/protocol/message/compression') as {
    lookupCodec: LookupCodec;
  };
  let taken: Buffer | null = null;
  return exchange({
    api: [API_KEYS.produce, 12, 'Produce'],
    encode: async () => {
      const encoded = await encodeProduce(parts, buffers, lookupCodec, FLEXIBLE_LAYOUT);
      taken = encoded.taken;
      return encoded.payload;
    },
    decode: (from) => {
      // Only with the answer it is certain that nothing of it is left to be sent.
      if (taken !== null) buffers.giveBack(taken);
      taken = null;
      const answers = partitionsOf(from, () => {
        const code = from.int16();
        for (let offsets = 0; offsets < 3; offsets += 1) from.int64();
        from.array(() => {
          from.int32();
          from.text();
          from.end();
        });
        from.text();
        return code;
      });
      return [from.int32(), answers];
    },
  });
}

/** Told to the brokers for their statistics. */
const CLIENT = { name: 'holdpoint', version: '1' } as const;
const FINALIZED_FEATURES = 2;

/** The levels of the cluster's finalised features, by name. */
export function finalizedFeatures(): Exchange<ReadonlyMap<string, number>> {
  const body = new FlexibleWriter().end().text(CLIENT.name).text(CLIENT.version).end();
  return exchange({
    api: [API_KEYS.apiVersions, 3, 'ApiVersions'],
    // The header of this answer never has tagged fields.
    plainHeader: true,
    encode: () => Promise.resolve(body),
    decode: (from) => {
      const levels = new Map<string, number>();
      const code = from.int16();
      from.array(() => {
        for (let field = 0; field < 3; field += 1) from.int16();
        from.end();
      });
      const throttled = from.int32();
      from.end((tag, content) => {
        if (code !== 0 || tag !== FINALIZED_FEATURES) return;
        content.array(() => {
          const name = content.text() ?? '';
          levels.set(name, content.int16());
          content.int16();
          content.end();
        });
      });
      return [throttled, levels];
    },
  });
}

/** What the coordinator holds of a transactional id. */
export function describeTransaction(
  transactionalId: string,
): Exchange<{ readonly code: number; readonly state: string }> {
  const body = new FlexibleWriter().end();
  body.array([transactionalId], (id) => body.text(id)).end();
  return exchange({
    api: [API_KEYS.describeTransactions, 0, 'DescribeTransactions'],
    encode: () => Promise.resolve(body),
    decode: (from) => {
      const throttled = from.int32();
      // One was asked for: what follows its state is of no use here.
      from.count();
      const code = from.int16();
      from.text();
      return [throttled, { code, state: from.text() ?? '' }];
    },
  });
}

function partitionsOf(from: FlexibleReader, readCode: () => number): PartitionAnswer[] {
  return from
    .array(() => {
      const topic = from.text() ?? '';
      const partitions = from.array(() => {
        const partition = from.int32();
        const code = readCode();
        from.end();
        return { topic, partition, code };
      });
      from.end();
      return partitions;
    })
    .flat();
}

function exchange<T>(parts: {
  readonly api: readonly [key: number, version: number, name: string];
  readonly plainHeader?: boolean;
  readonly encode: () => Promise<{ readonly buffer: Buffer }>;
  /** Milliseconds of throttling, and the rest. */
  readonly decode: (from: FlexibleReader) => readonly [number, T];
}): Exchange<T> {
  const [apiKey, apiVersion, apiName] = parts.api;
  return {
    request: { apiKey, apiVersion, apiName, encode: parts.encode },
    response: {
      decode: (bytes) => {
        const from = new FlexibleReader(bytes);
        if (parts.plainHeader !== true) from.end();
        const [clientSideThrottleTime, answer] = parts.decode(from);
        return Promise.resolve({ clientSideThrottleTime, answer });
      },
      parse: ({ answer }) => Promise.resolve(answer),
    },
    logResponseError: false,
  };
}
