import { Command, CommanderError } from 'commander';
import { ListDataError, loadReferenceData } from '#holdpoint/lists';
import { RuleBookError } from '#holdpoint/screening';
import {
  addEndUseCommand,
  addExplainCommand,
  addNamesCommand,
  addScreenCommand,
} from './commands.js';
import { addDlqCommand } from './dlq-commands.js';
import { EXIT, type ExitCode, WrongUse } from './exit-codes.js';
import type { Streams } from './run-lines.js';
import { SERVICE_VERSION } from '#holdpoint/model';

const AFTER = `
One JSON document a line in, one a line out, in the same order. - or no FILE reads standard input.
Exit codes: 0 done, 1 something was found (only with --check), 2 wrong use, 3 a line could not be read.
HOLDPOINT_DATA_DIRECTORY names another data/ folder. No legal advice.`;

/** The whole terminal: parses the arguments, runs one command, answers with the exit code. */
export async function cli(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const done = (code: ExitCode): void => void (exit = code);
  const program = new Command('holdpoint')
    .description(
      "Screens orders against China's export controls on dual-use items for Japan, without Kafka; dlq tends dead letters on it",
    )
    .version(SERVICE_VERSION)
    .addHelpText('after', AFTER)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    });
  const context = { streams, done, reference: () => reference() };
  addScreenCommand(program, context);
  addNamesCommand(program, context);
  addEndUseCommand(program, context);
  addExplainCommand(program, context);
  addDlqCommand(program, context);

  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return explainFailure(error, streams);
  }
}

function reference(): ReturnType<typeof loadReferenceData> {
  const dataDirectory = process.env['HOLDPOINT_DATA_DIRECTORY'];
  return loadReferenceData(dataDirectory ? { dataDirectory } : {});
}

function explainFailure(error: unknown, { stderr }: Streams): ExitCode {
  // Commander has said it already; it calls --help and --version errors, too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  // The reader went away (`holdpoint … | head`): nobody is left to tell.
  if (isErrno(error, 'EPIPE')) return EXIT.done;
  if (error instanceof WrongUse || isErrno(error, 'EACCES')) {
    stderr.write(`holdpoint: ${error.message}\n`);
    return EXIT.wrongUse;
  }
  if (error instanceof ListDataError || error instanceof RuleBookError) {
    stderr.write(`holdpoint: ${error.code}: ${error.message}\n`);
    return EXIT.wrongUse;
  }
  throw error;
}

function isErrno(error: unknown, code: string): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === code;
}
