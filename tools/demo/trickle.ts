import type { Producer } from 'kafkajs';
import { streamOrders, type OrderOptions } from '../orders/index.js';
import type { Answer } from './answers.js';
import { publish, type Published } from './publish.js';
import { OUTCOME_COLOUR, RULING_COLOUR, colours } from './report/colours.js';
import { print } from './say.js';

const EVERY_MS = 1_000;

/** One further order a second until told to stop; each answer is one line, in the order in which they come. */
export class Trickle {
  private readonly waiting = new Map<string, Published>();
  /** Answers may be read before the broker's acknowledgement has reached the publisher. */
  private readonly early = new Map<string, Answer>();

  show(answer: Answer): void {
    const published = this.waiting.get(answer.position);
    if (published === undefined) {
      this.early.set(answer.position, answer);
      return;
    }
    this.waiting.delete(answer.position);
    print(lineOf(published, answer));
  }

  async run(
    producer: Producer,
    topic: string,
    partitions: number,
    options: OrderOptions,
    stopped: () => boolean,
  ) {
    for (const message of streamOrders(options)) {
      if (stopped()) return;
      const began = performance.now();
      await publish(producer, topic, partitions, [message], ([published]) => {
        if (message.value === null) print(`${message.key}  ${colours.dim('no value: skipped')}`);
        else if (published !== undefined) this.sent(published);
      });
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, began + EVERY_MS - performance.now())),
      );
    }
  }

  private sent(published: Published): void {
    const answer = this.early.get(published.position);
    this.early.clear();
    this.waiting.set(published.position, published);
    if (answer !== undefined) this.show(answer);
  }
}

function lineOf({ message, sentAt }: Published, answer: Answer): string {
  const after = colours.dim(`${(answer.receivedAt - sentAt).toFixed(0).padStart(4)} ms`);
  const story = colours.dim(message.story);
  if (answer.kind === 'dead-letter') {
    return `${message.key}  ${after}  dead letter  ${answer.deadLetter.errorCode}  ${story}`;
  }
  const { outcome, ruling, findings } = answer.decision;
  const reasons = [
    ...new Set(findings.filter((each) => !each.answered).map((each) => each.reason)),
  ];
  return [
    message.key,
    after,
    OUTCOME_COLOUR[outcome](outcome.padEnd(8)),
    RULING_COLOUR[ruling](ruling.padEnd(16)),
    story,
    reasons.join(', '),
  ].join('  ');
}
