import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { testBrokers } from '../../support/broker.js';

const SCRIPT = fileURLToPath(new URL('./upper-caser.child.mjs', import.meta.url));

export interface ChildService {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  /** SIGKILL, unless told otherwise; ends when the process has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export function startChild(route: {
  readonly groupId: string;
  readonly input: string;
  readonly output: string;
  readonly lanes?: number;
}): ChildService {
  const child = spawn(
    process.execPath,
    [SCRIPT, JSON.stringify({ brokers: testBrokers(), ...route })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const ready = once(child.stdout, 'data').then(() => undefined);
  return {
    child,
    ready,
    async end(signal = 'SIGKILL') {
      child.kill(signal);
      const [code] = await exit;
      return code;
    },
  };
}
