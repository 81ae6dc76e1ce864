import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepAlive } from './keep-alive.js';
import { projectRoot } from './project.js';
import { propertiesFile } from './server-properties.js';

export interface JavaNodeTask {
  readonly java: string;
  readonly jars: string;
  readonly jvm: readonly string[];
  readonly features: Readonly<Record<string, number>>;
  readonly clusterId: string;
  readonly folder: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** One Kafka under its supervisor, as seen from the process that asked for it. */
export interface JavaNode {
  readonly isOver: () => boolean;
  /** The end of its log, for a message. */
  readonly lastWords: () => string;
  /** Its folder stays. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  readonly stop: () => Promise<void>;
  /** From now on it no longer keeps this process alive. */
  readonly release: () => void;
}

// The same file as source and as built code: Node runs both.
const SUPERVISOR = fileURLToPath(
  new URL(`./supervisor${extname(fileURLToPath(import.meta.url))}`, import.meta.url),
);

export function startJavaNode(task: JavaNodeTask): JavaNode {
  mkdirSync(task.folder, { recursive: true });
  const settings = join(task.folder, 'server.properties');
  writeFileSync(settings, propertiesFile(task.properties));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', SUPERVISOR, JSON.stringify(command(task, settings))],
    { stdio: ['pipe', 'pipe', 'ignore'], detached: true, windowsHide: true },
  );
  let pid = 0;
  let over = false;
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => {
    const reported = /pid (\d+)\n/.exec(chunk.toString());
    if (reported?.[1] !== undefined) pid = Number(reported[1]);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => undefined);
    child.once('close', (_code, signal) => {
      // A supervisor that was itself killed cannot end its Kafka any more.
      if (signal !== null && pid > 0) endQuietly(pid, 'SIGKILL');
      over = true;
      resolve();
    });
  });
  const hold = (held: boolean): void => keepAlive(child, held);

  return {
    isOver: () => over,
    lastWords: () => readFileSync(join(task.folder, 'kafka.log'), 'utf8').slice(-2_000),
    release: () => hold(false),
    end: async (signal) => {
      hold(true);
      if (!over && pid > 0) endQuietly(pid, signal);
      await ended;
    },
    stop: async () => {
      hold(true);
      child.stdin.end();
      await ended;
    },
  };
}

function command(task: JavaNodeTask, settings: string): object {
  const classes = ['-cp', join(task.jars, '*')];
  const logging = pathToFileURL(join(projectRoot(), 'tools', 'kafka', 'log4j2.properties')).href;
  const format = ['kafka.tools.StorageTool', 'format', '-t', task.clusterId, '-c', settings];
  const features = Object.entries(task.features).flatMap(([name, level]) => [
    '--feature',
    `${name}=${level}`,
  ]);
  return {
    java: task.java,
    format: ['-Xshare:auto', '-XX:TieredStopAtLevel=1', ...classes, ...format, ...features],
    serve: [
      ...task.jvm,
      `-Dlog4j2.configurationFile=${logging}`,
      ...classes,
      'kafka.Kafka',
      settings,
    ],
    folder: task.folder,
  };
}

function endQuietly(pid: number, signal: 'SIGKILL' | 'SIGTERM'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}
