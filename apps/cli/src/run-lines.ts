import type { Readable, Writable } from 'node:stream';
import { EXIT, type ExitCode, UnreadableLine } from './exit-codes.js';
import { type Line, LineWriter, openInput, readLines } from './lines.js';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly now: () => Date;
}

export interface LineOptions {
  readonly keepGoing?: boolean;
  readonly check?: boolean;
}

export interface Answer {
  /** One JSON document, on one line. */
  readonly json: string;
  /** Something that `--check` reports by exit code 1. */
  readonly finding: boolean;
}

/**
 * Answers every line of a file or stream, in order. The first line that cannot be answered ends the run with exit
 * code 3 and its number on standard error; with `keepGoing` it is reported in place and the run goes on.
 */
export async function runLines(
  file: string | undefined,
  options: LineOptions,
  streams: Streams,
  answer: (line: Line) => Answer,
): Promise<ExitCode> {
  const writer = new LineWriter(streams.stdout);
  let findings = 0;
  let unreadable = 0;
  for await (const line of readLines(openInput(file, streams.stdin))) {
    try {
      const { json, finding } = answer(line);
      if (finding) findings += 1;
      await writer.write(json);
    } catch (error) {
      if (!(error instanceof UnreadableLine)) throw error;
      unreadable += 1;
      if (!options.keepGoing) {
        await writer.flush();
        streams.stderr.write(`holdpoint: line ${line.number}: ${describe(error)}\n`);
        return EXIT.unreadable;
      }
      await writer.write(inPlace(line.number, error));
    }
  }
  await writer.flush();
  if (unreadable > 0) {
    streams.stderr.write(
      `holdpoint: ${unreadable} line(s) could not be read; see "error" in the output\n`,
    );
    return EXIT.unreadable;
  }
  return options.check && findings > 0 ? EXIT.findings : EXIT.done;
}

function inPlace(line: number, error: UnreadableLine): string {
  const { message, code, problems } = error;
  return JSON.stringify({ line, error: message, code, ...(problems.length > 0 && { problems }) });
}

function describe(error: UnreadableLine): string {
  const problems = error.problems as readonly { path?: string; message?: string }[];
  const list = problems
    .slice(0, 10)
    .map(({ path, message }) => `\n  ${path || '/'}: ${message ?? ''}`);
  const more = problems.length > 10 ? `\n  … and ${problems.length - 10} more` : '';
  return `${error.message}${list.join('')}${more}\n  (--keep-going reports such lines in place and goes on)`;
}
