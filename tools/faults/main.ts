// First: the provider loads the driver as published, which must come before the transport corrects it.
import '../broker/index.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadNow } from '../bench/machine.js';
import { Closers, projectRoot } from '../processes/index.js';
import { type FaultOptions, readOptions } from './options.js';
import { toMarkdown } from './markdown.js';
import { resultLine, tableOf } from './report.js';
import { runScenarios } from './run-scenarios.js';
import type { ScenarioResult } from './scenario.js';
import { chooseScenarios, listScenarios } from './scenarios/choose.js';

const say = (line: string): void => void process.stderr.write(`holdpoint: ${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(closers: Closers): Promise<number> {
  const options = readOptions(process.argv);
  if (options.list) {
    print(listScenarios());
    return 0;
  }
  const loadBefore = loadNow();
  const scenarios = chooseScenarios(options);
  const results: ScenarioResult[] = [];
  await runScenarios(scenarios, {
    short: options.short,
    say,
    closers,
    onResult: (result) => {
      print(resultLine(result));
      results.push(result);
      // After each, so that a run that is cut short leaves what it found out.
      if (options.write) write(results, options, loadBefore);
    },
  });
  print('');
  print(tableOf(results));
  return results.every(({ problem }) => problem === null) ? 0 : 1;
}

function write(
  results: readonly ScenarioResult[],
  options: FaultOptions,
  loadBefore: number,
): void {
  const file = join(projectRoot(), 'docs', 'reliability.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, toMarkdown(results, options, before, loadBefore));
}

const closers = new Closers();
const stopped = new Promise<number>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => resolve(130));
  }
});
const work = run(closers).catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
});
const code = await Promise.race([work, stopped]);
await closers.close((error) => say(`while stopping: ${String(error)}`));
process.exit(code);
