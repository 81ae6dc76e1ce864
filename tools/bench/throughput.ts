import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { usageOf } from '../processes/index.js';
import { answered } from './bench-topics.js';
import { assertRunning, type Running } from './start-contestant.js';

export interface Throughput {
  /** Between warm-up and tail. */
  readonly recordsPerSecond: number;
  /** Of what is measured: processor time of all threads of all its processes. */
  readonly cpuMicrosPerRecord: number;
  /** Processor time over wall-clock time: 1 is one core busy all the time. */
  readonly coresBusy: number;
  readonly residentBytes: number;
}

/** The share of the records that only warms up: compilers, caches, connections. */
const FROM = 0.25;
/** Where the clock stops: then some partitions run dry, sooner or later as chance wills, and the rest is idle work. */
const TO = 0.95;
const LOOK_EVERY_MS = 50;
const STANDS_STILL_MS = 60_000;

interface Sample {
  readonly at: number;
  readonly records: number;
  readonly cpuMicros: number;
  readonly residentBytes: number;
}

/** Watches a running contestant empty a topic of `total` records, by the offsets that it commits. */
export async function measureThroughput(
  admin: Admin,
  running: Running,
  topic: string,
  total: number,
  limit: AbortSignal,
): Promise<Throughput> {
  let first: Sample | null = null;
  let last: Sample | null = null;
  let latest = await sample(admin, running, topic);
  while (latest.records < total) {
    limit.throwIfAborted();
    assertRunning(running);
    await sleep(LOOK_EVERY_MS);
    const now = await sample(admin, running, topic);
    if (now.records > latest.records) latest = now;
    else if (now.at - latest.at > STANDS_STILL_MS) {
      throw new Error(`it stands still at ${latest.records} of ${total} records`);
    }
    if (now.records >= total * FROM) first ??= now;
    if (now.records >= total * TO) last ??= now;
  }
  if (first === null || last === null || last.records === first.records) {
    throw new Error('too few records to measure anything: ask for more with --orders');
  }
  const records = last.records - first.records;
  const millis = last.at - first.at;
  const cpuMicros = last.cpuMicros - first.cpuMicros;
  return {
    recordsPerSecond: (records / millis) * 1_000,
    cpuMicrosPerRecord: cpuMicros / records,
    coresBusy: cpuMicros / 1_000 / millis,
    residentBytes: last.residentBytes,
  };
}

async function sample(
  admin: Admin,
  { children, groupId }: Running,
  topic: string,
): Promise<Sample> {
  const records = await answered(admin, groupId, topic);
  const usages = children.map(({ pid }) => usageOf(pid));
  return {
    at: performance.now(),
    records,
    cpuMicros: usages.reduce((sum, { cpuMicros }) => sum + cpuMicros, 0),
    residentBytes: usages.reduce((sum, { residentBytes }) => sum + residentBytes, 0),
  };
}
