import { writeFileSync } from 'node:fs';
import type { DeadLetter, ReplayMark } from '#holdpoint/kafka';
import { type Position, positionText, routesFor } from './dlq-arguments.js';
import { factsOf, withMark } from './dlq-facts.js';
import { type DlqSession, LIST_PATIENCE_MILLISECONDS } from './dlq-session.js';
import { showText } from './dlq-show-text.js';
import { EXIT, type ExitCode, WrongUse } from './exit-codes.js';
import { textOf } from './lines.js';

export interface ShowOptions {
  readonly topic?: string;
  /** A file for the value as it came; `-` is standard output, which then has nothing else. */
  readonly output?: string;
  readonly json?: boolean;
}

/** One dead letter with all that is known of it. Exit code 1 when there is none at this place. */
export async function showDeadLetter(
  session: DlqSession,
  position: Position,
  options: ShowOptions,
): Promise<ExitCode> {
  const { topic, input } = routesFor(session.settings.routes, options.topic)[0]!;
  const found = await find(session, topic, position);
  if (found === null) {
    session.note(
      `there is no dead letter at ${positionText(position)} of ${topic} (any more); see holdpoint dlq list`,
    );
    return EXIT.findings;
  }
  const { letter, mark } = found;
  const { stdout } = session.streams;
  if (options.output === '-') {
    stdout.write(letter.value ?? Buffer.alloc(0));
    return EXIT.done;
  }
  if (options.output !== undefined) writeValue(options.output, letter);
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(letter, mark))}\n`);
  else stdout.write(showText(letter, mark, { input, isDefaultTopic: options.topic === undefined }));
  if (options.output !== undefined) {
    session.note(`${letter.value?.length ?? 0} bytes written to ${options.output}`);
  }
  return EXIT.done;
}

async function find(
  { connection, kafka }: DlqSession,
  topic: string,
  { partition, offset }: Position,
): Promise<{ letter: DeadLetter; mark: ReplayMark | undefined } | null> {
  const ranges = await connection.ranges(topic);
  const range = ranges.find((each) => each.partition === partition);
  if (range === undefined || offset < range.low || offset >= range.end) return null;
  const found: { letter?: DeadLetter; mark?: ReplayMark } = {};
  const whole = { from: offset, end: range.end, patience: LIST_PATIENCE_MILLISECONDS };
  await connection.read(topic, partition, whole, (record) => {
    const entry = kafka.readDeadLetterRecord(record);
    if (entry.kind === 'dead-letter' && entry.offset === offset) found.letter = entry;
    if (entry.kind === 'mark' && entry.replayedOffset === offset) found.mark = entry;
  });
  return found.letter === undefined ? null : { letter: found.letter, mark: found.mark };
}

function writeValue(file: string, { value }: DeadLetter): void {
  try {
    writeFileSync(file, value ?? '');
  } catch (error) {
    throw new WrongUse(`${file} cannot be written: ${(error as Error).message}`);
  }
}

function jsonOf(letter: DeadLetter, mark: ReplayMark | undefined): Record<string, unknown> {
  const { value, key, headers } = letter;
  const text = value === null ? null : textOf(value);
  return {
    ...withMark(factsOf(letter), mark),
    problems: letter.refusal.problems,
    key: key?.toString() ?? null,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, header]) => [
        name,
        Array.isArray(header) ? header.map(String) : String(header),
      ]),
    ),
    bytes: value?.length ?? 0,
    ...(text === null ? { valueBase64: value?.toString('base64') ?? null } : { value: text }),
  };
}
