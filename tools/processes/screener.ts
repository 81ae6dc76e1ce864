import { join } from 'node:path';
import { freePorts } from '../broker/ports.js';
import { projectRoot } from '../broker/project.js';
import { startChild, type Child } from './child.js';

export interface ScreenerOptions {
  readonly brokers: readonly string[];
  readonly groupId: string;
  readonly logFile: string;
  readonly partitions?: number;
  /** More settings, or others. */
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  /** False: answers as soon as the process runs, for one that may never be ready. */
  readonly untilReady?: boolean;
  /** Called as soon as the process runs, long before it is ready. */
  readonly onStarted?: (child: Child) => void;
  /** Called about once a second while it is not ready yet. */
  readonly onWait?: (seconds: number) => void;
}

export interface Screener {
  readonly child: Child;
  /** `http://127.0.0.1:12345` */
  readonly url: string;
}

const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 100;

/** The screener as it is started in production, ready when this answers, if not told otherwise. Missing topics are created. */
export async function startScreener(options: ScreenerOptions): Promise<Screener> {
  const [port] = await freePorts(1);
  const child = startChild({
    script: join(projectRoot(), 'dist', 'apps', 'screener', 'src', 'main.js'),
    logFile: options.logFile,
    ...(options.nodeOptions === undefined ? {} : { nodeOptions: options.nodeOptions }),
    env: {
      KAFKA_BROKERS: options.brokers.join(','),
      KAFKA_CLIENT_ID: 'holdpoint-screener',
      KAFKA_GROUP_ID: options.groupId,
      SCREENER_CREATE_TOPICS: 'true',
      SCREENER_PARTITIONS: String(options.partitions ?? 12),
      SCREENER_HTTP_HOST: '127.0.0.1',
      SCREENER_HTTP_PORT: String(port),
      LOG_LEVEL: 'info',
      ...options.env,
    },
  });
  options.onStarted?.(child);
  const url = `http://127.0.0.1:${String(port)}`;
  if (options.untilReady === false) return { child, url };
  try {
    await untilReady(child, url, options.onWait ?? (() => undefined));
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { child, url };
}

async function untilReady(child: Child, url: string, onWait: (seconds: number) => void) {
  const began = Date.now();
  let told = 0;
  while (Date.now() - began < READY_WITHIN_MS) {
    if (!child.isRunning()) throw notReady(child, await child.exited);
    if (await answersReady(url)) return;
    const seconds = Math.floor((Date.now() - began) / 1_000);
    if (seconds > told) onWait((told = seconds));
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw notReady(child, `was not ready within ${READY_WITHIN_MS / 1_000} s`);
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return status === 200;
  } catch {
    return false;
  }
}

function notReady(child: Child, what: string): Error {
  const lines = child.lastLines(15).map((line) => `  ${line}`);
  return new Error(
    [`The screener ${what}. The end of its log, ${child.logFile}:`, ...lines].join('\n'),
  );
}
