import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from './folder.js';
import { describeMachine } from './machine.js';
import type { Results } from './results.js';

const file = (): string => join(benchFolder(), 'results.json');

/** Written after each step, so that a run that is cut short leaves what it found. */
export function keepResults(results: Results): void {
  writeFileSync(file(), JSON.stringify(results, null, 2));
}

export const noResults = (): Results => ({
  machine: describeMachine('no Kafka', 0),
  parts: {},
  missing: {},
});

/** What the last run here found; nothing where there was none, or where it cannot be read. */
export function lastResults(say: (line: string) => void): Results {
  if (!existsSync(file())) return noResults();
  try {
    return JSON.parse(readFileSync(file(), 'utf8')) as Results;
  } catch {
    say('the figures of the last run cannot be read, and are left out');
    return noResults();
  }
}
