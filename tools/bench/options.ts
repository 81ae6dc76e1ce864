import { Command, InvalidArgumentError } from 'commander';

export interface BenchOptions {
  readonly quick: boolean;
  readonly orders: number;
  readonly rounds: number;
  readonly rates: readonly number[];
  readonly seconds: number;
  readonly lanes: number;
  readonly memory: number;
  readonly logLevel: string;
  readonly profile: boolean;
  readonly write: boolean;
}

const FULL = { orders: 200_000, rounds: 3, seconds: 20, memory: 300_000 } as const;
const QUICK = { orders: 40_000, rounds: 1, seconds: 6, memory: 0 } as const;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new InvalidArgumentError('It must be a whole number.');
  }
  return value;
}
const rates = (text: string): number[] => text.split(',').map(wholeNumber);

export function readOptions(argv: readonly string[]): BenchOptions {
  const given = new Command('npm run bench --')
    .description(
      'Measures the screener beside pass-throughs that do nothing with the bytes, on a broker of its own.',
    )
    .option('--quick', 'few orders, one round: to see that it works, not to quote', false)
    .option('--orders <number>', `orders of each round (${FULL.orders})`, wholeNumber)
    .option('--rounds <number>', `rounds of the throughput (${FULL.rounds})`, wholeNumber)
    .option('--rates <list>', 'orders a second at which latency is measured', rates, [500])
    .option('--seconds <number>', `how long each rate is held (${FULL.seconds})`, wholeNumber)
    .option('--lanes <number>', 'lanes of everything that is measured', wholeNumber, 4)
    .option(
      '--memory <number>',
      `orders of the memory run, 0 for none (${FULL.memory})`,
      wholeNumber,
    )
    .option('--log-level <level>', "the screener's LOG_LEVEL", 'info')
    .option('--profile', 'write CPU profiles of what is measured to .holdpoint/bench/', false)
    .option('--write', 'write docs/performance.md and its chart', false)
    .parse(argv, { from: 'node' })
    .opts<Partial<BenchOptions> & { quick: boolean }>();
  const defaults = given.quick ? QUICK : FULL;
  return { ...defaults, ...given } as BenchOptions;
}
