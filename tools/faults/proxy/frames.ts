import { FieldReader } from './fields.js';

/** The requests of a transaction, and those that lead to one, by Kafka's API key. */
export const API_KEYS = {
  Produce: 0,
  Fetch: 1,
  FindCoordinator: 10,
  InitProducerId: 22,
  AddPartitionsToTxn: 24,
  AddOffsetsToTxn: 25,
  EndTxn: 26,
  TxnOffsetCommit: 28,
} as const;
export type Api = keyof typeof API_KEYS;

const NAMES = new Map<number, Api>(
  Object.entries(API_KEYS).map(([name, key]) => [key, name as Api]),
);

/** A flexible header ends with its tagged fields, of which there are none. */
export const NO_TAGS = 1;

export interface Request {
  /** Null for requests that have nothing to do with transactions. */
  readonly api: Api | null;
  readonly version: number;
  readonly correlationId: number;
  /** Header and body, of the request and of its answer, are of Kafka's flexible kind. */
  readonly isFlexible: boolean;
  /** After the header. */
  readonly body: Buffer;
  /** Of Produce and the transaction's own requests. */
  readonly transactionalId: string | null;
  /** As it came, with its length in front. */
  readonly bytes: Buffer;
}

/** Cuts a stream into Kafka's frames, each with its four bytes of length. */
export async function* readFrames(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    parts.push(chunk);
    size += chunk.length;
    while (size >= 4) {
      if (parts[0]!.length < 4) parts = [Buffer.concat(parts)];
      const end = parts[0]!.readInt32BE(0) + 4;
      if (size < end) break;
      const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      yield whole.subarray(0, end);
      const rest = whole.subarray(end);
      parts = rest.length === 0 ? [] : [rest];
      size = rest.length;
    }
  }
}

/** The first flexible version of each. */
const FIRST_FLEXIBLE: Readonly<Record<Api, number>> = {
  Produce: 9,
  Fetch: 12,
  FindCoordinator: 3,
  InitProducerId: 2,
  AddPartitionsToTxn: 3,
  AddOffsetsToTxn: 3,
  EndTxn: 3,
  TxnOffsetCommit: 3,
};

export function readRequest(bytes: Buffer): Request {
  const clientIdLength = Math.max(0, bytes.readInt16BE(12));
  const api = NAMES.get(bytes.readInt16BE(4)) ?? null;
  const version = bytes.readInt16BE(6);
  const isFlexible = api !== null && version >= FIRST_FLEXIBLE[api];
  const body = bytes.subarray(14 + clientIdLength + (isFlexible ? NO_TAGS : 0));
  return {
    api,
    version,
    correlationId: bytes.readInt32BE(8),
    isFlexible,
    body,
    // All of them begin with it, in the versions that the screener speaks.
    transactionalId:
      api === null || api === 'Fetch' ? null : new FieldReader(body, isFlexible).text(),
    bytes,
  };
}
