import { Command, InvalidArgumentError, Option } from 'commander';
import { CONTESTANTS, type Contestant } from './contestants.js';
import { PARTS, type Part } from './parts.js';

/** Orders a second; or a share of what the screener can do at most, as the throughput part found. */
export type Rate = { readonly perSecond: number } | { readonly shareOfMost: number };

export interface BenchOptions {
  readonly only: readonly Part[];
  readonly who: readonly Contestant[];
  readonly keep: boolean;
  readonly quick: boolean;
  readonly orders: number;
  readonly rounds: number;
  readonly rates: readonly Rate[];
  readonly seconds: number;
  readonly lanes: number;
  readonly memory: number;
  readonly logLevel: string;
  readonly profile: boolean;
  readonly write: boolean;
}

const FULL = { orders: 240_000, rounds: 3, seconds: 12, memory: 1_000_000 } as const;
const QUICK = { orders: 40_000, rounds: 1, seconds: 3, memory: 100_000 } as const;
const RATES = '100,500,2000,5000,80%';

export function readOptions(argv: readonly string[]): BenchOptions {
  const given = new Command('npm run bench --')
    .description(
      'Measures the screener beside pass-throughs that do nothing with the bytes, on a broker of its own.\n' +
        'Ratios within one run travel best from machine to machine. Each part takes five minutes at most.',
    )
    .addOption(
      new Option('--only <parts>', `some of the parts: ${PARTS.join(', ')}`)
        .argParser((text) => readNames(text, PARTS))
        .default([...PARTS], 'all'),
    )
    .addOption(
      new Option(
        '--who <names>',
        `throughput, latency: some of ${CONTESTANTS.join(', ')} (latency: not transport, not single)`,
      )
        .argParser((text) => readNames(text, CONTESTANTS))
        .default([...CONTESTANTS], 'all'),
    )
    .option('--keep', 'take the other parts from the last run, each with its own day', false)
    .option('--quick', 'few orders, one round: to see that it works, not to quote', false)
    .option('--orders <number>', `orders of each round (${FULL.orders})`, wholeNumber)
    .option('--rounds <number>', `rounds of the throughput (${FULL.rounds})`, wholeNumber)
    .addOption(
      new Option('--rates <list>', "latency: orders a second, or a share of the screener's most")
        .argParser(readRates)
        .default(readRates(RATES), RATES),
    )
    .option('--seconds <number>', `how long each rate is held (${FULL.seconds})`, wholeNumber)
    .option('--lanes <number>', 'lanes of everything that is measured', wholeNumber, 4)
    .option('--memory <number>', `orders of the memory part (${FULL.memory})`, wholeNumber)
    .option('--log-level <level>', "the screener's LOG_LEVEL", 'info')
    .option('--profile', 'write CPU profiles of what is measured to .holdpoint/bench/', false)
    .option('--write', 'write docs/performance.md and its charts', false)
    .addHelpText(
      'after',
      '\nParts: stages (CPU by stage), growth (CPU by size), throughput, latency, scaling (two processes), memory, startup.' +
        '\nExamples:\n  npm run bench -- --quick\n  npm run bench -- --only throughput,latency --rates 500,80%' +
        '\n  npm run bench -- --only memory --keep --write',
    )
    .parse(argv, { from: 'node' })
    .opts<Partial<BenchOptions> & { quick: boolean }>();
  const defaults = given.quick ? QUICK : FULL;
  return { ...defaults, ...given } as BenchOptions;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (text === '' || !Number.isSafeInteger(value) || value < 0) {
    throw new InvalidArgumentError('It must be a whole number.');
  }
  return value;
}

function readNames<T extends string>(text: string, all: readonly T[]): T[] {
  const named = text.split(',');
  const unknown = named.find((name) => !(all as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no ${unknown}; there are ${all.join(', ')}.`);
  }
  return all.filter((each) => named.includes(each));
}

function readRates(text: string): Rate[] {
  return text.split(',').map((each) => {
    const value = wholeNumber(each.replace(/%$/, ''));
    if (value === 0) throw new InvalidArgumentError('A rate must be above 0.');
    return each.endsWith('%') ? { shareOfMost: value / 100 } : { perSecond: value };
  });
}
