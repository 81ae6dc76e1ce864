import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../broker/project.js';

export interface ChildOptions {
  /** Absolute path of the built JavaScript file. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it writes to standard output and standard error goes here. */
  readonly logFile: string;
  readonly nodeOptions?: readonly string[];
}

export interface Child {
  readonly pid: number;
  readonly logFile: string;
  /** Settles when the process is gone; never rejects. */
  readonly exited: Promise<string>;
  isRunning(): boolean;
  /** SIGTERM, then SIGKILL after the grace. Answers how it ended. */
  stop(graceMs?: number): Promise<string>;
  lastLines(count: number): string[];
}

/** As built, so that specs, which run from the sources, can start children too. */
const END_WITH_PARENT = pathToFileURL(
  join(projectRoot(), 'dist', 'tools', 'processes', 'end-with-parent.js'),
).href;

/**
 * A Node process that ends with this one, however that ends. It stands in a process group of its own, so that
 * a Ctrl-C reaches only us and things are stopped in their order.
 */
export function startChild(options: ChildOptions): Child {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'w');
  const child = spawn(
    process.execPath,
    [
      '--import',
      END_WITH_PARENT,
      ...(options.nodeOptions ?? ['--enable-source-maps', '--max-semi-space-size=32']),
      options.script,
      ...(options.args ?? []),
    ],
    {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', log, log, 'pipe'],
      detached: true,
      windowsHide: true,
    },
  );
  closeSync(log);
  return watchChild(child, options.logFile);
}

/** A process that was started in whatever way, with its output going to `logFile`. */
export function watchChild(child: ChildProcess, logFile: string): Child {
  let running = true;
  const exited = new Promise<string>((resolve) => {
    const end = (how: string): void => {
      running = false;
      resolve(how);
    };
    child.once('error', (error) => end(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      end(signal === null ? `ended with exit code ${String(code)}` : `ended by ${signal}`),
    );
  });
  return {
    pid: child.pid ?? 0,
    logFile,
    exited,
    isRunning: () => running,
    stop: async (graceMs = 30_000) => {
      if (running) child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), graceMs);
      const how = await exited;
      clearTimeout(hard);
      return how;
    },
    lastLines: (count) => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count),
  };
}
