import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBench } from './run-bench.js';
import { Closers, projectRoot } from '../processes/index.js';
import { drawChart } from './chart.js';
import { CHART_FILE, toMarkdown } from './markdown.js';
import { readOptions } from './options.js';
import { printResults } from './print-results.js';

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
    if (options.write) {
      const docs = join(projectRoot(), 'docs');
      mkdirSync(docs, { recursive: true });
      writeFileSync(join(docs, 'performance.md'), toMarkdown(results));
      writeFileSync(join(docs, CHART_FILE), drawChart(results));
      say(`written: docs/performance.md, docs/${CHART_FILE}`);
    }
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  code = 1;
}
// What was cut short fails when its broker goes; nobody waits for it any more.
work.catch(() => undefined);
await closers.close((error) => say(`while stopping: ${String(error)}`));
process.exit(code);
