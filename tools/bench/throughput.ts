import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { usageOf } from '../processes/index.js';
import { answered } from './bench-topics.js';
import type { Running } from './contestants.js';

export interface Throughput {
  /** After the warm-up. */
  readonly recordsPerSecond: number;
  /** Of the measured process: processor time of all its threads. */
  readonly cpuMicrosPerRecord: number;
  /** Processor time over wall-clock time: 1 is one core busy all the time. */
  readonly coresBusy: number;
  readonly residentBytes: number;
}

/** The share of the records that only warms up: compilers, caches, connections. */
const WARM_UP = 0.25;
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
  { child, groupId }: Running,
  topic: string,
  total: number,
): Promise<Throughput> {
  let first: Sample | null = null;
  const look = (): Promise<Sample> => {
    if (!child.isRunning()) throw new Error(`it ended:\n${child.lastLines(15).join('\n')}`);
    return sample(admin, child.pid, groupId, topic);
  };
  let last = await look();
  while (last.records < total) {
    await sleep(LOOK_EVERY_MS);
    const now = await look();
    if (now.records > last.records) last = now;
    else if (now.at - last.at > STANDS_STILL_MS) {
      throw new Error(`it stands still at ${last.records} of ${total} records`);
    }
    if (first === null && now.records >= total * WARM_UP) first = now;
  }
  if (first === null || last.records === first.records) {
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

async function sample(admin: Admin, pid: number, groupId: string, topic: string): Promise<Sample> {
  const records = await answered(admin, groupId, topic);
  return { at: performance.now(), records, ...usageOf(pid) };
}
