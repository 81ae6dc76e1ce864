// Takes a container down when whoever asked for it goes without having done so, SIGKILL included: it holds the
// reading end of a pipe that the system closes then. One line on it, `done`, says that there is nothing left to do.
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 5;
const name = process.argv[2] ?? '';
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

let said = '';
try {
  for await (const chunk of process.stdin) said += String(chunk);
} catch {
  // A broken pipe is an end like any other.
}
if (!said.includes('done')) await remove();
process.exit(0);

/** Asked again for a while: the container may be in the making. */
async function remove(): Promise<void> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const engine = await getContainerRuntimeClient();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      await engine.container.getById(name).remove({ force: true, v: true });
      return;
    } catch {
      await pause(1_000);
    }
  }
}
