import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterAbortedMessages,
  type AbortedTransaction,
  type FetchedRecord,
} from './filter-aborted-messages.js';

const ABORT = Buffer.from([0, 0, 0, 0]);
const COMMIT = Buffer.from([0, 0, 0, 1]);

/** `write` begins a transaction where the producer has none open; producer 0 writes without any. */
const steps = fc.array(
  fc.record({
    producer: fc.integer({ min: 0, max: 3 }),
    action: fc.constantFrom('write', 'write', 'write', 'commit', 'abort'),
    key: fc.constantFrom(null, ABORT, Buffer.from('k')),
  }),
  { maxLength: 60 },
);

interface Log {
  readonly records: FetchedRecord[];
  /** In the order in which the broker answers: that of the markers. */
  readonly aborted: (AbortedTransaction & { lastOffset: number })[];
  /** Offsets that may be seen. */
  readonly committed: Set<string>;
}

function play(script: readonly { producer: number; action: string; key: Buffer | null }[]): Log {
  const log: Log = { records: [], aborted: [], committed: new Set() };
  const open = new Map<number, string[]>();
  const append = (producer: number, key: Buffer | null, isControlRecord: boolean): string => {
    const offset = String(log.records.length);
    log.records.push({
      offset,
      key,
      isControlRecord,
      batchContext: { producerId: String(producer), inTransaction: producer > 0 },
    });
    return offset;
  };
  const end = (producer: number, action: string): void => {
    const offsets = open.get(producer);
    if (offsets === undefined) return;
    open.delete(producer);
    const marker = append(producer, action === 'abort' ? ABORT : COMMIT, true);
    if (action === 'commit') for (const offset of offsets) log.committed.add(offset);
    else {
      log.aborted.push({
        producerId: String(producer),
        firstOffset: offsets[0]!,
        lastOffset: Number(marker),
      });
    }
  };
  for (const { producer, action, key } of script) {
    if (producer === 0) log.committed.add(append(0, key, false));
    else if (action === 'write') {
      const offset = append(producer, key, false);
      open.set(producer, [...(open.get(producer) ?? []), offset]);
    } else end(producer, action);
  }
  // The broker shows nothing beyond the first open transaction.
  for (const producer of open.keys()) end(producer, 'abort');
  return log;
}

describe('reading committed records', () => {
  it('delivers all of them and nothing that was rolled back, from wherever a fetch begins', () => {
    fc.assert(
      fc.property(steps, fc.nat(60), (script, start) => {
        const log = play(script);
        const seen = filterAbortedMessages({
          messages: log.records.slice(start),
          abortedTransactions: log.aborted.filter(({ lastOffset }) => lastOffset >= start),
        });
        expect(
          seen.filter((record) => !record.isControlRecord).map(({ offset }) => offset),
        ).toEqual(
          log.records
            .slice(start)
            .map(({ offset }) => offset)
            .filter((offset) => log.committed.has(offset)),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('compares offsets as numbers: 9 lies before 10', () => {
    const record = (offset: string, producerId: string): FetchedRecord => ({
      offset,
      key: null,
      isControlRecord: false,
      batchContext: { producerId, inTransaction: true },
    });
    expect(
      filterAbortedMessages({
        messages: [record('9', 'a'), record('10', 'b')],
        abortedTransactions: [
          { producerId: 'b', firstOffset: '10' },
          { producerId: 'a', firstOffset: '9' },
        ],
      }),
    ).toEqual([]);
  });
});
