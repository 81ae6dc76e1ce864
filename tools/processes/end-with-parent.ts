// Preloaded into a child (`node --import`). The child holds the reading end of a pipe; the system closes it when
// the parent goes, in whatever way, SIGKILL included. Then the child is asked to stop as a person would ask it.
import { Socket } from 'node:net';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const PIPE = 3;
const stop = (): void => void process.kill(process.pid, 'SIGTERM');

// Threads are given the same preloads. One that took the pipe too would close it when it ends, and whatever got its
// number next, a connection to a broker for one, would hear of nothing any more.
if (isMainThread) {
  const parent = new Socket({ fd: PIPE, readable: true, writable: false });
  parent.on('end', stop).on('error', stop).resume();
  parent.unref();
}
