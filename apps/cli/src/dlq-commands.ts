import { type Command, Option } from 'commander';
import type { CommandContext } from './commands.js';
import {
  parseCount,
  parsePosition,
  parsePositions,
  parseSince,
  type Position,
} from './dlq-arguments.js';
import { type ListOptions, listDeadLetters } from './dlq-list.js';
import { type ReplayOptions, replayDeadLetters } from './dlq-replay.js';
import { type DlqSession, withDeadLetters } from './dlq-session.js';
import { type ShowOptions, showDeadLetter } from './dlq-show.js';
import type { ExitCode } from './exit-codes.js';

const DEFAULT_MAX_ATTEMPTS = 3;

const AFTER = `
A place such as 3:17 is partition and offset on the dead-letter topic, as dlq list prints it.
Connects with the environment of the screener: KAFKA_BROKERS, KAFKA_SSL…, KAFKA_SASL_…, TOPIC_… .
Exit codes: 0 done, 1 something was refused or is not there (list: with --check, dead letters wait),
2 wrong use, 3 Kafka could not be read.`;

/** The operator's tools for messages that the screener could not read. */
export function addDlqCommand(program: Command, context: CommandContext): void {
  const dlq = program
    .command('dlq')
    .description('Look at dead letters on Kafka, and put repaired ones back once')
    .addHelpText('after', AFTER);
  addList(dlq, context);
  addShow(dlq, context);
  addReplay(dlq, context);
}

function addList(dlq: Command, context: CommandContext): void {
  dlq
    .command('list')
    .description('List dead letters, the newest last, with counts by reason')
    .option('--topic <topic>', 'only those of this input (default: of all inputs)')
    .option(
      '--reason <code>',
      'only those with this error code or class, such as missing or invalid',
    )
    .addOption(sinceOption(context))
    .option('--limit <n>', 'only the newest', parseCount)
    .option('--open', 'only those that were not put back')
    .option('--json', 'one JSON document a line')
    .option('--check', 'exit with 1 when a dead letter waits')
    .action((options: ListOptions) => run(context, (session) => listDeadLetters(session, options)));
}

function addShow(dlq: Command, context: CommandContext): void {
  dlq
    .command('show')
    .description('Show one dead letter: where it came from, every problem, its value, what to do')
    .argument('<place>', 'partition:offset', parsePosition)
    .addOption(topicOption())
    .option('--output <file>', 'write the value to a file, byte for byte; - is standard output')
    .option('--json', 'one JSON document')
    .action((position: Position, options: ShowOptions) =>
      run(context, (session) => showDeadLetter(session, position, options)),
    );
}

function addReplay(dlq: Command, context: CommandContext): void {
  dlq
    .command('replay')
    .description('Put dead letters back on their input, each once')
    .argument('[place...]', 'partition:offset', parsePositions)
    .addOption(topicOption())
    .option('--all', 'all that --reason names and that were not put back yet')
    .option('--reason <code>', 'with --all: the error code or class')
    .addOption(sinceOption(context))
    .option('--value <file>', 'put this value back in place of its own; - is standard input')
    .option('--dry-run', 'say what would be done, write nothing')
    .addOption(
      new Option('--max-attempts <n>', 'refuse what was refused so often before')
        .argParser(parseCount)
        .default(DEFAULT_MAX_ATTEMPTS),
    )
    .action((positions: Position[] | undefined, options: ReplayOptions) =>
      run(context, (session) => replayDeadLetters(session, positions ?? [], options)),
    );
}

async function run(
  { streams, done }: CommandContext,
  work: (session: DlqSession) => Promise<ExitCode>,
): Promise<void> {
  done(await withDeadLetters(streams, process.env, work));
}

function topicOption(): Option {
  return new Option('--topic <topic>', 'the input (default: the one of new orders)');
}

function sinceOption({ streams }: CommandContext): Option {
  return new Option(
    '--since <time>',
    'only those refused since then: RFC 3339, or 30m, 2h, 7d ago',
  ).argParser((text) => parseSince(text, streams.now()));
}
