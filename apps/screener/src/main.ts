import { startQuickly } from './quick-start.js';
import { ScreeningThreads } from './screening-threads.js';
import { expectedThreads } from './thread-count.js';

/** The process is of no use any more: say so in one message and let its supervisor start a new one. */
function end(error: unknown): void {
  const { message, code } = error as { message?: string; code?: string };
  process.stderr.write(
    `holdpoint screener: ${code === undefined ? '' : `${code}: `}${message ?? String(error)}\n`,
  );
  process.exit(1);
}

startQuickly();
// What the threads read takes the longest, so they begin before this one loads anything.
const threads = new ScreeningThreads(end);
threads.startUpTo(expectedThreads(process.env));
import('./serve.js').then(({ serve }) => serve(threads)).catch(end);
