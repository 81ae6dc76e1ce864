import { buffer } from 'node:stream/consumers';
import { parseOrderClosed, parseOrderCreated } from '#holdpoint/contracts';
import type { DeadLetter, ReplayOutcome } from '#holdpoint/kafka';
import type { Refusal } from '#holdpoint/model';
import { type Position, positionText, routesFor } from './dlq-arguments.js';
import { hasReason, isSince } from './dlq-facts.js';
import type { DlqSession } from './dlq-session.js';
import type { DeadLetterRoute } from './dlq-settings.js';
import { printable } from './dlq-table.js';
import { EXIT, type ExitCode, WrongUse } from './exit-codes.js';
import { openInput } from './lines.js';

export interface ReplayOptions {
  readonly topic?: string;
  readonly all?: boolean;
  readonly reason?: string;
  readonly since?: number;
  readonly value?: string;
  readonly dryRun?: boolean;
  readonly maxAttempts: number;
}

/** What is refused of `--all` is counted, not listed: a second run over the same topic is no surprise. */
interface Counts {
  done: number;
  before: number;
  refused: number;
}

/**
 * Puts dead letters back, one line each on standard output. Exit code 1 when one that was named, or found
 * by its reason, was not put back.
 */
export async function replayDeadLetters(
  session: DlqSession,
  positions: readonly Position[],
  options: ReplayOptions,
): Promise<ExitCode> {
  checkUse(positions, options);
  const { routes } = session.settings;
  const route = routesFor(routes, options.topic)[0]!;
  const value = options.value === undefined ? null : await readValue(session, options.value);
  const counts: Counts = { done: 0, before: 0, refused: 0 };
  const missing = new Set(positions.map(positionText));
  const replayedAt = session.streams.now().toISOString();
  for (const { partition, low, end } of await session.connection.ranges(route.topic)) {
    const own = positions.filter((position) => position.partition === partition);
    if (options.all !== true && own.length === 0) continue;
    const offsets = new Set(own.map(({ offset }) => offset));
    await session.kafka.replayPartition(session.connection, {
      topic: route.topic,
      partition,
      from: options.all === true ? low : Math.min(...offsets),
      inputs: routes.filter(({ topic }) => topic === route.topic).map(({ input }) => input),
      transactionalId: `${session.settings.groupId}.replay-${route.topic}-${partition}`,
      maxAttempts: options.maxAttempts,
      replayedAt,
      isDryRun: options.dryRun === true,
      isWanted: (letter) =>
        options.all === true
          ? // What is refused again meanwhile comes back behind the end: it is not for this run.
            letter.offset < end &&
            hasReason(letter, options.reason) &&
            isSince(letter, options.since)
          : offsets.has(letter.offset),
      valueFor: (letter) => value ?? letter.value,
      onOutcome: (letter, outcome) => {
        missing.delete(positionText(letter));
        const refusal = stillRefused(session, routes, letter, value);
        tell(session, { letter, outcome, refusal, options, counts });
      },
    });
  }
  for (const position of missing) {
    counts.refused += 1;
    session.note(
      `${position} of ${route.topic} is no dead letter (any more); see holdpoint dlq list`,
    );
  }
  if (options.all === true) session.note(summary(counts, options));
  const refused = counts.refused + (options.all === true ? 0 : counts.before);
  return refused > 0 ? EXIT.findings : EXIT.done;
}

function checkUse(positions: readonly Position[], options: ReplayOptions): void {
  const all = options.all === true;
  if (all === positions.length > 0) {
    throw new WrongUse(
      all
        ? 'name places or --all, not both'
        : 'name the places of dead letters (such as 3:17), or --all --reason CODE',
    );
  }
  if (all && options.reason === undefined) {
    throw new WrongUse('--all needs --reason CODE: put back what one repair has made right');
  }
  if (!all && (options.reason !== undefined || options.since !== undefined)) {
    throw new WrongUse('--reason and --since go with --all');
  }
  if (options.value !== undefined && positions.length !== 1) {
    throw new WrongUse('--value goes with exactly one place: a repaired value is one message');
  }
}

async function readValue({ streams }: DlqSession, file: string): Promise<Buffer> {
  const value = await buffer(openInput(file, streams.stdin));
  if (value.length === 0) throw new WrongUse(`${file} is empty`);
  return value;
}

/** What the screener would say of it, as far as this release and these settings can tell. */
function stillRefused(
  { settings }: DlqSession,
  routes: readonly DeadLetterRoute[],
  letter: DeadLetter,
  repaired: Buffer | null,
): Refusal | null {
  const value = repaired ?? letter.value;
  const kind = routes.find(({ input }) => input === letter.origin.topic)?.kind;
  if (value === null || kind === undefined) return null;
  const read =
    kind === 'created'
      ? parseOrderCreated(value, letter.headers, { acceptedTypes: settings.inputTypes })
      : parseOrderClosed(value, letter.headers);
  return read.ok ? null : read.refusal;
}

interface Told {
  readonly letter: DeadLetter;
  readonly outcome: ReplayOutcome;
  readonly refusal: Refusal | null;
  readonly options: ReplayOptions;
  readonly counts: Counts;
}

function tell(session: DlqSession, { letter, outcome, refusal, options, counts }: Told): void {
  const place = positionText(letter);
  switch (outcome.kind) {
    case 'replayed':
    case 'would-be-replayed': {
      const { topic, partition } = outcome.place;
      const verb = outcome.kind === 'replayed' ? 'was put back on' : 'would be put back on';
      counts.done += 1;
      session.streams.stdout.write(`${place} ${verb} ${topic}, partition ${partition}\n`);
      if (refusal !== null) session.note(warning(place, refusal));
      return;
    }
    case 'replayed-before':
      counts.before += 1;
      if (options.all !== true) {
        session.note(
          `${place} was put back already, ${outcome.mark.replayedAt}, on ${outcome.mark.replayedTo}: nothing was done`,
        );
      }
      return;
    case 'attempts-used-up':
      counts.refused += 1;
      session.note(
        `${place} was refused ${letter.attempt} time(s), and --max-attempts is ${options.maxAttempts}: it was not put back. Repair it first (holdpoint dlq show ${place}), then raise --max-attempts.`,
      );
      return;
    case 'other-origin':
      counts.refused += 1;
      session.note(
        `${place} came from ${printable(letter.origin.topic)}, which is no input with these dead letters: it was not put back. See TOPIC_… in docs/reference/settings.md.`,
      );
  }
}

function warning(place: string, { errorCode, problems, message }: Refusal): string {
  const [first] = problems;
  const what = first === undefined ? message : `${first.path || '/'}: ${first.message}`;
  return `${place} will be refused again, by what this release reads: ${errorCode}, ${printable(what)}`;
}

function summary({ done, before, refused }: Counts, options: ReplayOptions): string {
  const verb = options.dryRun === true ? 'would be put back' : 'put back';
  return `${done} ${verb}, ${before} put back before, ${refused} refused`;
}
