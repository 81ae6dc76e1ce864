import { runDemo } from './run-demo.js';
import { Closers } from '../processes/index.js';
import { readOptions } from './options.js';
import { print, say } from './say.js';

const options = readOptions(process.argv);
const closers = new Closers();
let stopping = false;

const asked = new Promise<'asked'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('stopping: the screener finishes what it has in hand, then Kafka ends …');
      resolve('asked');
    });
  }
});

const work = runDemo(options, closers, () => stopping);
let code: number;
try {
  const ended = await Promise.race([work, asked]);
  // Asked to stop is a good end of a demo that stays up, and no end at all of one that was to report.
  code = ended === 'asked' ? (options.once ? 130 : 0) : ended ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  code = 1;
}
// What was cut short fails when its broker goes; nobody waits for it any more.
work.catch(() => undefined);
await closers.close((error) => say(`while stopping: ${String(error)}`));
print();
process.exit(code);
