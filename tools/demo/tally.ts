import { spreadOf, type Spread } from '../processes/index.js';
import type { Answers } from './answers.js';
import type { Published } from './publish.js';

export interface Tally {
  readonly published: number;
  readonly approved: number;
  readonly held: number;
  readonly deadLetters: number;
  /** Messages without a value, as the screener counted them. */
  readonly skipped: number;
  /** Milliseconds from publishing a message to reading its answer. */
  readonly latency: Spread;
  /** Seconds from the first message published to the last answer read. */
  readonly seconds: number;
  /** What does not add up, in words; empty when all does. */
  readonly problems: readonly string[];
}

/** Holds what was published against what was answered, message by message. */
export function tallyUp(published: readonly Published[], answers: Answers, skipped: number): Tally {
  const problems = answers.repeated.map((position) => `${position} was answered more than once`);
  const latencies: number[] = [];
  const counts = { approved: 0, held: 0, deadLetters: 0 };
  let last = published[0]?.sentAt ?? 0;
  for (const { message, position, sentAt } of published) {
    const answer = answers.byPosition.get(position);
    const wanted = message.expect === 'skipped' ? undefined : message.expect;
    if (answer?.kind !== wanted) {
      problems.push(
        `${message.key} (${message.story}, ${position}) got ${answer?.kind ?? 'no answer'} instead of ${wanted ?? 'none'}`,
      );
    }
    if (answer === undefined) continue;
    latencies.push(answer.receivedAt - sentAt);
    last = Math.max(last, answer.receivedAt);
    if (answer.kind === 'dead-letter') counts.deadLetters++;
    else counts[answer.decision.outcome]++;
  }
  const sum = counts.approved + counts.held + counts.deadLetters + skipped;
  if (sum !== published.length) {
    problems.push(`${published.length} messages went in, ${sum} were answered or skipped`);
  }
  const ours = new Set(published.map(({ position }) => position));
  for (const position of answers.byPosition.keys()) {
    if (!ours.has(position)) problems.push(`${position}, which we did not publish, was answered`);
  }
  return {
    ...counts,
    published: published.length,
    skipped,
    latency: spreadOf(latencies),
    seconds: (last - (published[0]?.sentAt ?? last)) / 1_000,
    problems,
  };
}
