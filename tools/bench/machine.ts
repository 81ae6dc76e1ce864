import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../processes/index.js';

/** What the figures depend on, besides the code. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  /** Processes that wanted to run, on average over the minute before the benchmark; of others, that is. */
  readonly loadBefore: number;
  readonly node: string;
  readonly kafka: string;
  readonly packages: Readonly<Record<string, string>>;
}

const PACKAGES = ['kafkajs', '@nestjs/core', '@nestjs/microservices', 'class-validator', 'pino'];

/** `broker`: how the broker came about, in its own words. */
export function describeMachine(broker: string, loadBefore: number): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    loadBefore,
    node: process.version,
    kafka: broker.replace(/, at \S+$/, ''),
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

/** Load of others above which figures are not worth much. */
export const BUSY = 0.5;

/** Others that want to run while we measure take time from what is measured, and never evenly. */
export function loadNow(): number {
  return loadavg()[0] ?? 0;
}

function versionOf(name: string): string {
  const file = join(projectRoot(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
