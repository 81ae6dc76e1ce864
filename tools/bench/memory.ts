import { setTimeout as sleep } from 'node:timers/promises';
import type { Order } from '#holdpoint/model';
import type { Admin, Producer } from 'kafkajs';
import { usageOf } from '../processes/index.js';
import { answered } from './bench-topics.js';
import type { Running } from './contestants.js';
import { fillTopic } from './fill-topic.js';

export interface MemorySample {
  readonly orders: number;
  /** The most that was resident while these orders were screened, in bytes. */
  readonly residentBytes: number;
  /** The least that was on JavaScript's heap meanwhile: close to what is really held on to. */
  readonly leastHeapBytes: number;
}

/** Published ahead of the screener, so that it never waits and never falls far behind. */
const AHEAD = 40_000;
const LOOK_EVERY_MS = 200;

export interface MemoryParts {
  readonly admin: Admin;
  readonly producer: Producer;
  readonly running: Running;
  readonly input: string;
  readonly nextOrder: () => Order;
}

/** Sends `total` orders through a running screener, with a sample for each `step` of them. */
export async function measureMemory(
  { admin, producer, running, input, nextOrder }: MemoryParts,
  { total, step }: { readonly total: number; readonly step: number },
  onSample: (sample: MemorySample) => void,
): Promise<MemorySample[]> {
  const samples: MemorySample[] = [];
  let done = 0;
  const filling = fillTopic(producer, input, total, nextOrder, async (sent) => {
    while (sent - done > AHEAD) await sleep(LOOK_EVERY_MS / 4);
  });
  let residentBytes = 0;
  let leastHeapBytes = Number.POSITIVE_INFINITY;
  while (done < total) {
    if (!running.child.isRunning()) throw new Error('the screener ended during the memory run');
    await sleep(LOOK_EVERY_MS);
    done = await answered(admin, running.groupId, input);
    residentBytes = Math.max(residentBytes, usageOf(running.child.pid).residentBytes);
    leastHeapBytes = Math.min(leastHeapBytes, await heapOf(running.url ?? ''));
    if (done >= (samples.length + 1) * step) {
      const sample = { orders: done, residentBytes, leastHeapBytes };
      samples.push(sample);
      onSample(sample);
      residentBytes = 0;
      leastHeapBytes = Number.POSITIVE_INFINITY;
    }
  }
  await filling;
  return samples;
}

async function heapOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = /^holdpoint_nodejs_heap_size_used_bytes (\S+)/m.exec(text)?.[1];
  return Number(line ?? Number.NaN);
}
