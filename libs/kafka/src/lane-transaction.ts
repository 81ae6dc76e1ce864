import type { CompressionTypes } from 'kafkajs';
import { releaseAnswers, type AnsweredPart } from './answer-batch.js';
import { chunkRecords } from './chunk-records.js';
import type { InFlightBatch } from './in-flight-batch.js';
import type { LaneProducer, PartitionEnd } from './lane-producer.js';
import type { TransactionPhase, TransportObserver } from './observer.js';

export interface TransactionPart {
  readonly batch: InFlightBatch;
  readonly part: AnsweredPart;
}

export interface TransactionWay {
  readonly lane: number;
  readonly producer: LaneProducer;
  readonly compression: CompressionTypes;
  readonly observer: TransportObserver;
}

/**
 * Commits the parts' answers together with where the group goes on, or throws and the outcome is
 * unknown: only the committed offset tells.
 */
export async function commitParts(
  parts: readonly TransactionPart[],
  way: TransactionWay,
): Promise<readonly PartitionEnd[]> {
  const { producer, compression, observer } = way;
  const ends = parts.map(({ batch: { topic, partition }, part: { end } }) => ({
    topic,
    partition,
    end,
  }));
  const begun = performance.now();
  const transaction = await producer.begin(ends);
  const withOffsets = timePhase(observer, 'offsets', begun);
  for (const chunk of chunkRecords(parts.map(({ part }) => part))) {
    await transaction.send(chunk, compression);
  }
  const withRecords = timePhase(observer, 'records', withOffsets);
  await transaction.commit();
  const ended = timePhase(observer, 'commit', withRecords);
  report(parts, way, ended - begun);
  for (const { part } of parts) releaseAnswers(part);
  return ends;
}

/** Tells how long the phase took, and what time it is now. */
export function timePhase(
  observer: TransportObserver,
  phase: TransactionPhase,
  since: number,
): number {
  const now = performance.now();
  observer.transactionPhase?.(phase, now - since);
  return now;
}

function report(
  parts: readonly TransactionPart[],
  { lane, observer }: TransactionWay,
  milliseconds: number,
): void {
  let records = 0;
  for (const { batch, part } of parts) {
    records += part.records;
    observer.recordsConsumed?.(batch.topic, part.records, part.skipped);
    observer.lag?.(batch.topic, batch.partition, batch.lagAt(part.end));
    for (const [topic, batches] of part.topics) {
      const written = batches.reduce((sum, batch) => sum + batch.records, 0);
      observer.recordsProduced?.(topic, written);
    }
    for (const { errorClass, errorCode } of part.deadLetters) {
      observer.deadLetter?.(batch.topic, errorClass, errorCode);
    }
  }
  observer.transactionCommitted?.(lane, records, milliseconds);
}
