import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, say } from './say.mjs';

/** Longer than any installation and build. */
const STALE_MS = 20 * 60_000;

/** Does the work alone: two tasks started at once in one folder would install over each other. */
export async function alone(root, work) {
  const file = join(root, '.holdpoint', 'setup.lock');
  await acquire(root, file);
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire(root, file) {
  for (let told = false; ;) {
    try {
      mkdirSync(join(root, '.holdpoint'), { recursive: true });
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        fail(`this folder must be writable, and is not (${error.code}): ${root}`);
      }
    }
    if (isStale(file)) rmSync(file, { force: true });
    else {
      if (!told) say('another task is setting up in this folder; waiting for it …');
      told = true;
      await pause(300);
    }
  }
}

function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return true;
    const owner = Number(readFileSync(file, 'utf8'));
    // Between its making and its writing the file is empty.
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
