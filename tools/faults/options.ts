import { Command } from 'commander';

export interface FaultOptions {
  readonly short: boolean;
  readonly only: readonly string[];
  readonly list: boolean;
  readonly write: boolean;
  /** Minutes of the soak; 0 for none. */
  readonly soak: number;
}

export function readOptions(argv: readonly string[]): FaultOptions {
  return new Command('npm run test:faults --')
    .description(
      'Kills, stops, cuts off and misleads the screener, its brokers and their connections, and proves each time that every order was answered once.',
    )
    .option('--short', 'the main scenarios with few rounds: under five minutes on two cores', false)
    .option('--only <names...>', 'these scenarios and no others', [])
    .option('--list', 'say which scenarios there are', false)
    .option('--soak <minutes>', 'only the soak, for so long', Number, 0)
    .option('--write', 'write docs/reliability.md', false)
    .parse(argv, { from: 'node' })
    .opts<FaultOptions>();
}
