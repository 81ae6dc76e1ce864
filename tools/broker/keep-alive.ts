import type { ChildProcess } from 'node:child_process';

/**
 * A child and its pipes hold this process's event loop open. Whether they shall: not while the child only
 * serves, so that a caller who forgets to stop it can still end.
 */
export function keepAlive(child: ChildProcess, held: boolean): void {
  for (const handle of [child, child.stdin, child.stdout]) {
    if (handle === null) continue;
    // Pipes are sockets; the types only promise streams.
    const counted = handle as unknown as { ref?: () => void; unref?: () => void };
    if (held) counted.ref?.();
    else counted.unref?.();
  }
}
