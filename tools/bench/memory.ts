import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Order } from '#holdpoint/model';
import type { Admin, Producer } from 'kafkajs';
import { usageOf } from '../processes/index.js';
import { answered } from './bench-topics.js';
import { fillTopic } from './fill-topic.js';
import type { Inspector } from './inspector.js';
import { assertRunning, type Running } from './start-contestant.js';

export interface MemorySample {
  readonly orders: number;
  /** The most that was resident while these orders were screened, in bytes. */
  readonly residentBytes: number;
  /** JavaScript's heaps, of all threads, right after all garbage was collected. */
  readonly heldBytes: number;
  /** Open files and sockets; `null` where the system does not tell. */
  readonly handles: number | null;
  /** Processor time for one order since the sample before. */
  readonly cpuMicrosPerOrder: number;
}

/** Published ahead of the screener, so that it never waits and never falls far behind. */
const AHEAD = 40_000;
const LOOK_EVERY_MS = 100;

export interface MemoryParts {
  readonly admin: Admin;
  readonly producer: Producer;
  readonly running: Running;
  readonly inspector: Inspector;
  readonly input: string;
  readonly nextOrder: () => Order;
  readonly limit: AbortSignal;
}

/** Sends `total` orders through a running screener, with a sample after each `step` of them. */
export async function measureMemory(
  { admin, producer, running, inspector, input, nextOrder, limit }: MemoryParts,
  { total, step }: { readonly total: number; readonly step: number },
  onSample: (sample: MemorySample) => void,
): Promise<void> {
  const { pid } = running.children[0]!;
  let done = 0;
  let isOver = false;
  const filling = fillTopic(producer, input, total, nextOrder, async (sent) => {
    while (sent - done > AHEAD && !isOver) await sleep(LOOK_EVERY_MS / 4);
    if (isOver) throw new Error('nobody reads any more');
  });
  // Awaited at the end; until then its failure is not to end this process.
  filling.catch(() => undefined);
  let residentBytes = 0;
  let before = { orders: 0, cpuMicros: usageOf(pid).cpuMicros };
  try {
    for (let mark = step; done < total;) {
      limit.throwIfAborted();
      assertRunning(running);
      await sleep(LOOK_EVERY_MS);
      done = await answered(admin, running.groupId, input);
      const usage = usageOf(pid);
      residentBytes = Math.max(residentBytes, usage.residentBytes);
      if (done < mark) continue;
      const cpuMicrosPerOrder = (usage.cpuMicros - before.cpuMicros) / (done - before.orders);
      const heldBytes = await inspector.heldBytes();
      const handles = handlesOf(pid);
      onSample({ orders: done, residentBytes, heldBytes, handles, cpuMicrosPerOrder });
      while (mark <= done) mark += step;
      residentBytes = 0;
      // What collecting cost is not the orders'.
      before = { orders: done, cpuMicros: usageOf(pid).cpuMicros };
    }
    await filling;
  } finally {
    isOver = true;
  }
}

function handlesOf(pid: number): number | null {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return null;
  }
}
