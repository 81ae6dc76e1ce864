import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';

const WATCH_MS = 1_000;

/**
 * Runs a program to its end and answers with its exit code. Whatever ends us ends the program too: signals are
 * handed on, and when those who started us go without a word, it is asked to stop.
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    const handOn = {
      // At a terminal Ctrl-C reaches the child by itself, and a second one would mean haste.
      SIGINT: () => process.stdin.isTTY || child.kill('SIGINT'),
      SIGTERM: () => child.kill('SIGTERM'),
      SIGHUP: () => child.kill('SIGHUP'),
    };
    for (const [signal, listener] of Object.entries(handOn)) process.on(signal, listener);
    const isAlone = lossOfParents();
    const watch = setInterval(() => isAlone() && child.kill('SIGTERM'), WATCH_MS);

    const finish = (code) => {
      clearInterval(watch);
      for (const [signal, listener] of Object.entries(handOn)) process.off(signal, listener);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('exit', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}

/** Ended by a signal, so by someone: nothing to explain then. */
export const wasStopped = (code) => code > 128;

/**
 * Tells whether the one who started us has gone. Under npm that is npm itself and the shell between: a signal
 * to npm ends the shell but not us, and SIGKILL ends npm but not the shell.
 */
function lossOfParents() {
  const shell = process.ppid;
  const npm = process.env.npm_lifecycle_event === undefined ? 0 : parentOf(shell);
  return () => process.ppid !== shell || (npm > 1 && !isRunning(npm));
}

function parentOf(pid) {
  if (process.platform === 'win32') return 0;
  if (process.platform === 'linux') {
    // Small images have no `ps`.
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  }
  const ps = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? Number(ps.stdout) : 0;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
