import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { projectRoot, until, type CommittedRecord } from '../../tools/processes/index.js';
import { testBrokers } from './broker.js';
import { ScreeningRun } from './screening-run.js';

export interface DlqAnswer {
  readonly exit: number;
  readonly out: string;
  readonly errors: string;
}

/** A line of `dlq list --json`, as far as specs ask for it. */
export interface ListedLetter {
  readonly position: string;
  readonly orderId: string;
  readonly attempt: number;
  readonly replayedAt: string | null;
}

const SCRIPT = join(projectRoot(), 'dist', 'apps', 'cli', 'src', 'main.js');

/** A screener, and `holdpoint dlq` on its topics: a process of its own, as built, each time. */
export class DlqRun extends ScreeningRun {
  constructor() {
    // Dead letters by the hundred are what these specs are about: no lane shall stop for them.
    super({ SCREENER_DEAD_LETTER_SHARE: '1' });
  }

  dlq(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<DlqAnswer> {
    const options = { env: { ...this.environment(), ...env } };
    return new Promise((resolve) => {
      execFile(process.execPath, [SCRIPT, 'dlq', ...args], options, (error, out, errors) =>
        resolve({ exit: Number(error?.code ?? 0), out, errors }),
      );
    });
  }

  /** Killed as soon as it says that something was done; true when it had ended before. */
  async dlqKilled(args: readonly string[]): Promise<boolean> {
    const child = spawn(process.execPath, [SCRIPT, 'dlq', ...args], {
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', () => child.kill('SIGKILL'));
    const [code] = (await once(child, 'exit')) as [number | null];
    return code === 0;
  }

  /** Publishes an order that cannot be read, and answers where its dead letter is. */
  async deadLetterOf(orderId: string, headers?: Record<string, string>): Promise<string> {
    const value = JSON.stringify(ovenOrder(orderId, -1));
    await this.publish('created', [{ key: orderId, value, ...(headers && { headers }) }]);
    return this.letterOf(orderId, 1);
  }

  /** The place of the order's so-manieth dead letter, once it is there. */
  async letterOf(orderId: string, count: number): Promise<string> {
    await until(() => this.keyed('createdDlq', orderId).length >= count, {
      withinMs: 30_000,
      late: () =>
        `${this.keyed('createdDlq', orderId).length} of ${count} dead letters of ${orderId}`,
    });
    const { partition, message } = this.keyed('createdDlq', orderId)[count - 1]!;
    return `${partition}:${message.offset}`;
  }

  async lettersArrived(count: number, keys: RegExp): Promise<void> {
    const arrived = (): number =>
      this.on('createdDlq').filter(({ message }) => keys.test(String(message.key))).length;
    await until(() => arrived() >= count, {
      withinMs: 60_000,
      late: () => `${arrived()} of ${count} dead letters`,
    });
  }

  async approved(orderId: string): Promise<void> {
    await until(() => this.keyed('approved', orderId).length > 0, {
      withinMs: 30_000,
      late: () => `${orderId} was not approved`,
    });
  }

  async listed(orderId: string): Promise<ListedLetter[]> {
    const { out } = await this.dlq(['list', '--json', '--topic', this.topics.created]);
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ListedLetter)
      .filter((letter) => letter.orderId === orderId);
  }

  /** Records of this key; marks of replays, which have no value, left out. */
  keyed(topic: 'created' | 'approved' | 'createdDlq', key: string): CommittedRecord[] {
    return this.on(topic).filter(
      ({ message }) => String(message.key) === key && message.value !== null,
    );
  }

  /** Until the input holds so many records of this key; then their values. */
  async valuesOf(key: string, count: number): Promise<string[]> {
    const values = (): string[] =>
      this.keyed('created', key).map(({ message }) => String(message.value));
    await until(() => values().length >= count, {
      withinMs: 30_000,
      late: () => `${values().length} of ${count} records of ${key} are on the input`,
    });
    return values();
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      KAFKA_BROKERS: testBrokers().join(','),
      KAFKA_GROUP_ID: this.run,
      TOPIC_ORDERS_CREATED: this.topics.created,
      TOPIC_ORDERS_CLOSED: this.topics.closed,
      TOPIC_ORDERS_CREATED_DLQ: this.topics.createdDlq,
      TOPIC_ORDERS_CLOSED_DLQ: this.topics.closedDlq,
    };
  }
}

/** Approved with a right quantity. */
export function ovenOrder(orderId: string, quantity: number): object {
  return {
    orderId,
    destinationCountry: 'DE',
    parties: [{ role: 'end-user', name: 'Bakery Müller GmbH', country: 'DE' }],
    items: [{ description: 'Oven', originCountry: 'DE', quantity }],
  };
}
