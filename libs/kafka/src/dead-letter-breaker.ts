import { KafkaTransportError } from './errors.js';
import type { BreakerOptions } from './options.js';

/**
 * Watches the share of dead letters among the latest records of a lane. When a deployment or a schema
 * is broken, it is better to stop than to empty a topic into its dead letters.
 */
export class DeadLetterBreaker {
  private readonly parts: { records: number; deadLetters: number }[] = [];
  private records = 0;
  private deadLetters = 0;

  constructor(private readonly options: BreakerOptions) {}

  /** Takes note of a part of a batch; true when the limit is passed. */
  add(records: number, deadLetters: number): boolean {
    this.parts.push({ records, deadLetters });
    this.records += records;
    this.deadLetters += deadLetters;
    this.forgetOldParts();
    const { share, minimum } = this.options;
    return this.records >= minimum && this.deadLetters > share * this.records;
  }

  /** As `add`, and throws when the limit is passed: nothing of the part may be committed then. */
  check(
    records: number,
    deadLetters: readonly { readonly errorClass: string; readonly errorCode: string }[],
    lane: number,
  ): void {
    if (!this.add(records, deadLetters.length)) return;
    const last = deadLetters.at(-1);
    throw new KafkaTransportError(
      'dead-letter-limit',
      `Lane ${lane} stopped, and what it had in hand is not committed: ${this.describe()}${last ? `, the latest ${last.errorClass}/${last.errorCode}` : ''}. Find out whether the sender or this version is broken; then restart, or raise the limit.`,
    );
  }

  private describe(): string {
    return `${this.deadLetters} of the last ${this.records} records are dead letters, more than ${this.options.share * 100} %`;
  }

  private forgetOldParts(): void {
    for (let oldest = this.parts[0]; oldest !== undefined; oldest = this.parts[0]) {
      if (this.records - oldest.records < this.options.window) return;
      this.records -= oldest.records;
      this.deadLetters -= oldest.deadLetters;
      this.parts.shift();
    }
  }
}
