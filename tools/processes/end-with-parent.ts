// Preloaded into a child (`node --import`). The child holds the reading end of a pipe; the system closes it when
// the parent goes, in whatever way, SIGKILL included. Then the child is asked to stop as a person would ask it.
import { Socket } from 'node:net';
import process from 'node:process';

const PIPE = 3;
const parent = new Socket({ fd: PIPE, readable: true, writable: false });
const stop = (): void => void process.kill(process.pid, 'SIGTERM');
parent.on('end', stop).on('error', stop).resume();
parent.unref();
