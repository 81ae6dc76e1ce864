// Runs one Kafka and ends it with whoever asked for it. It holds the reading end of a pipe; the system closes
// the pipe when the process at the other end goes, in whatever way, SIGKILL included. Then Kafka is stopped
// and its folder removed. A program of its own, in its own process group, so that a Ctrl-C does not reach it.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, openSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

interface Task {
  readonly java: string;
  readonly format: readonly string[];
  readonly serve: readonly string[];
  /** The node's own folder; its parent goes too when nothing else is left in it. */
  readonly folder: string;
}

const GRACE_MS = 4_000;
const task = JSON.parse(process.argv[2] ?? '') as Task;
const log = openSync(join(task.folder, 'kafka.log'), 'a');
let running: ChildProcess | null = null;
let ending = false;

function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    running = spawn(task.java, args, { stdio: ['ignore', log, log], windowsHide: true });
    process.stdout.write(`pid ${String(running.pid)}\n`);
    running.once('error', () => resolve(127));
    running.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 128));
  });
}

function end(): void {
  if (ending) return;
  ending = true;
  running?.kill('SIGTERM');
  setTimeout(() => running?.kill('SIGKILL'), GRACE_MS).unref();
}

/** With its parent gone or done, nobody will look at the data again. */
function clear(): void {
  rmSync(task.folder, { recursive: true, force: true });
  try {
    rmdirSync(dirname(task.folder));
  } catch {
    // Another node's folder is still in it.
  }
}

process.stdout.on('error', end);
process.stdin.on('error', end).on('end', end).on('close', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);

const formatted = existsSync(join(task.folder, 'data', 'meta.properties'));
let code = formatted ? 0 : await run(task.format);
// `ending` is set by events while we wait.
if (code === 0 && !(ending as boolean)) code = await run(task.serve);
if (ending as boolean) clear();
process.exit(code);
