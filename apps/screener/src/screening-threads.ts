import { Worker } from 'node:worker_threads';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { ReadinessReport } from './readiness.js';
import { joinReports } from './join-reports.js';
import type {
  FromThread,
  MainSettings,
  MetricsOfThread,
  Question,
  ToThread,
} from './thread-messages.js';

/** A thread that is busy with one batch answers within milliseconds. */
const ANSWER_WITHIN_MS = 2_000;
/** As long as the transport takes at most to close. */
const SETTLED_WITHIN_MS = 25_000;

interface Thread {
  readonly worker: Worker;
  isStarted: boolean;
  isPrepared: boolean;
  readonly ended: Promise<void>;
  /** Waiting for an answer, by the id of the question. */
  readonly waiting: Map<number, (answer: never) => void>;
}

type FatalListener = (error: { readonly code?: string; readonly message: string }) => void;

/**
 * The threads that screen. Each is a member of the consumer group for itself, so that an order never crosses from one
 * to another; this one only asks them how they are, and lets them join the group together.
 */
export class ScreeningThreads implements BeforeApplicationShutdown {
  private readonly threads: Thread[] = [];
  private isClosing = false;
  private mayJoin = false;
  private lastId = 0;
  private early = '';
  private writeLines = (lines: string): void => {
    this.early += lines;
  };

  private readSettings!: (settings: MainSettings) => void;
  /** As the first thread reads them. Where they cannot be used, the process ends instead. */
  readonly settings = new Promise<MainSettings>((resolve) => {
    this.readSettings = resolve;
  });

  constructor(private readonly onFatal: FatalListener) {}

  startUpTo(count: number): void {
    while (this.threads.length < count) this.threads.push(this.startThread(this.threads.length));
  }

  /** Where the threads' log goes from now on, what was held back first. */
  logTo(writeLines: (lines: string) => void): void {
    if (this.early !== '') writeLines(this.early);
    this.early = '';
    this.writeLines = writeLines;
  }

  /** All threads are started. As soon as all of them are prepared, all of them join. */
  letJoin(): void {
    this.mayJoin = true;
    this.joinTogether();
  }

  async readiness(): Promise<ReadinessReport> {
    return joinReports(await this.askAll<ReadinessReport>('readiness'));
  }

  async metrics(): Promise<MetricsOfThread[]> {
    const answers = await this.askAll<MetricsOfThread>('metrics');
    return answers.filter((answer) => answer !== null);
  }

  /** Each finishes the transaction in hand; when all have, each leaves the group. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    await this.askAll<ReadinessReport>('settle', SETTLED_WITHIN_MS);
    await Promise.all(
      this.threads.map(({ worker, ended }) => {
        worker.postMessage({ id: 0, question: 'close' } satisfies ToThread);
        return ended;
      }),
    );
  }

  private startThread(number: number): Thread {
    const worker = new Worker(new URL('./start-thread.js', import.meta.url), {
      workerData: { thread: number },
    });
    const waiting: Thread['waiting'] = new Map();
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'log') this.writeLines(message.lines);
      else if (message.kind === 'settings') this.readSettings(message.settings);
      else if (message.kind === 'started') thread.isStarted = true;
      else if (message.kind === 'prepared') {
        thread.isPrepared = true;
        this.joinTogether();
      } else if (message.kind === 'answer') {
        waiting.get(message.id)?.(message.answer as never);
      } else {
        const { code, message: text } = message;
        this.onFatal(code === null ? { message: text } : { code, message: text });
      }
    });
    worker.on('error', (error) => {
      this.onFatal(error instanceof Error ? error : { message: String(error) });
    });
    const ended = new Promise<void>((resolve) => {
      worker.on('exit', (code) => {
        resolve();
        if (!this.isClosing) {
          this.onFatal({ message: `a screening thread ended with code ${code}` });
        }
      });
    });
    const thread = { worker, ended, waiting, isStarted: false, isPrepared: false };
    return thread;
  }

  private joinTogether(): void {
    if (!this.mayJoin || this.isClosing) return;
    if (!this.threads.every(({ isPrepared }) => isPrepared)) return;
    for (const { worker } of this.threads) {
      worker.postMessage({ id: 0, question: 'join' } satisfies ToThread);
    }
  }

  /** `null` of a thread that has not started or does not answer in time. */
  private askAll<A>(question: Question, withinMs = ANSWER_WITHIN_MS): Promise<(A | null)[]> {
    return Promise.all(
      this.threads.map(
        ({ worker, waiting, isStarted }) =>
          new Promise<A | null>((resolve) => {
            if (!isStarted) {
              resolve(null);
              return;
            }
            const id = (this.lastId += 1);
            const settle = (answer: A | null): void => {
              clearTimeout(late);
              waiting.delete(id);
              resolve(answer);
            };
            const late = setTimeout(() => settle(null), withinMs);
            waiting.set(id, settle);
            worker.postMessage({ id, question } satisfies ToThread);
          }),
      ),
    );
  }
}
