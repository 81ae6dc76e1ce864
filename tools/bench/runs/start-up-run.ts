import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../../broker/ports.js';
import { projectRoot, startChild, type Child } from '../../processes/index.js';
import { createTopics, deleteTopics, PARTITIONS } from '../bench-topics.js';
import { benchFolder } from '../folder.js';
import type { StartUpResult } from '../results.js';
import { screenerEnvironment, topicsOf } from '../start-contestant.js';
import type { Bench, RunPart } from './bench.js';

const RUNS = 5;
const LOOK_EVERY_MS = 5;

/** From starting the process to ready: lists read, partitions assigned, lanes fenced. The broker is there. */
export const runStartUp: RunPart<StartUpResult> = async (bench, keep) => {
  const { kafka } = await bench.cluster();
  const run = 'bench.u';
  const input = `${run}.orders.created`;
  await createTopics(kafka, [{ topic: input }]);
  try {
    const firstMs = await startOnce(bench, run, input);
    const readyMs: number[] = [];
    for (let at = 0; at < RUNS; at++) {
      readyMs.push(await startOnce(bench, run, input));
      keep({ firstMs, readyMs: [...readyMs] });
    }
    bench.say(`start-up: ready after ${readyMs.map(Math.round).join(', ')} ms`);
    return { firstMs, readyMs };
  } finally {
    await deleteTopics(kafka, [input, ...topicsOf(run).map(({ topic }) => topic)]);
  }
};

async function startOnce(bench: Bench, run: string, input: string): Promise<number> {
  bench.limit.throwIfAborted();
  const { brokers } = await bench.cluster();
  const [port = 0] = await freePorts(1);
  const began = performance.now();
  const child = startChild({
    script: join(projectRoot(), 'dist', 'apps', 'screener', 'src', 'main.js'),
    logFile: join(benchFolder(), `${run}.log`),
    env: {
      ...screenerEnvironment({ ...bench.options, run, input }),
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_GROUP_ID: run,
      SCREENER_CREATE_TOPICS: 'true',
      SCREENER_PARTITIONS: String(PARTITIONS),
      SCREENER_HTTP_HOST: '127.0.0.1',
      SCREENER_HTTP_PORT: String(port),
    },
  });
  try {
    await untilReady(`http://127.0.0.1:${port}/health/ready`, child, bench.limit);
    return performance.now() - began;
  } finally {
    await child.stop();
  }
}

/** Asks more often than `startScreener` does: milliseconds are what is measured here. */
async function untilReady(url: string, child: Child, limit: AbortSignal): Promise<void> {
  for (;;) {
    limit.throwIfAborted();
    if (!child.isRunning()) throw new Error(`it ended:\n${child.lastLines(15).join('\n')}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(LOOK_EVERY_MS);
  }
}
