import { Command, InvalidArgumentError } from 'commander';
import { DEFAULT_SEED } from '../orders/index.js';

export interface DemoOptions {
  readonly once: boolean;
  readonly orders: number;
  readonly seed: number;
  readonly stories: boolean;
}

const DEFAULT_ORDERS = 300;

/** A whole number of at least `least`, or a message that says so. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
    }
    return value;
  };

export function readOptions(argv: readonly string[]): DemoOptions {
  return new Command('npm run demo --')
    .description(
      'Starts Kafka and the screener, sends realistic orders, and shows what became of them.',
    )
    .option('--once', 'end after the report; exit code 1 where the sums do not add up', false)
    .option('--orders <number>', 'how many messages to send first', wholeNumber(1), DEFAULT_ORDERS)
    .option('--seed <number>', 'same seed, same orders', wholeNumber(0), DEFAULT_SEED)
    .option('--stories', 'also show what became of each kind of order', false)
    .parse(argv, { from: 'node' })
    .opts<DemoOptions>();
}
