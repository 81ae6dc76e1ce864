import { runBench } from './run-bench.js';
import { Closers } from '../processes/index.js';
import { readOptions } from './options.js';
import { printResults } from './report/print.js';
import { writePage } from './report/write-page.js';

const say = (line: string): void => void process.stderr.write(`holdpoint: ${line}\n`);

const options = readOptions(process.argv);
const closers = new Closers();
const stopped = new Promise<null>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => resolve(null));
  }
});
const work = runBench(options, closers, say);
let code = 0;
try {
  const results = await Promise.race([work, stopped]);
  if (results === null) code = 130;
  else {
    printResults(results);
    if (options.write) say(`written: ${writePage(results).join(', ')}`);
    // Parts that failed are told above; what the others found stands.
    if (Object.keys(results.missing).length > 0) code = 1;
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  code = 1;
}
// What was cut short fails when its broker goes; nobody waits for it any more.
work.catch(() => undefined);
await closers.close((error) => say(`while stopping: ${String(error)}`));
process.exit(code);
