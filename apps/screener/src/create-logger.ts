import { type Logger, pino } from 'pino';
import type { ServiceConfig } from './screener.config.js';

/** A line waits at most this long for others to be written with it. */
const FLUSH_EVERY_MS = 250;
const BUFFERED_BYTES = 8_192;
/** What a thread hands over at a time: a message between threads costs as much as writing many lines. */
const THREAD_BUFFERED_CHARACTERS = 65_536;
const BASE = { service: 'holdpoint-screener' };

/**
 * JSON lines on standard output. Many lines are written at a time: one system call a decision would cost more than
 * the decision. What is buffered is written before the process exits. `writeLines` takes the lines of the other threads.
 */
export function createLogger({ logLevel }: Pick<ServiceConfig, 'logLevel'>): {
  readonly logger: Logger;
  readonly writeLines: (lines: string) => void;
} {
  const destination = pino.destination({ dest: 1, sync: false, minLength: BUFFERED_BYTES });
  const logger = pino({ level: logLevel, base: BASE }, destination);
  setInterval(() => logger.flush(), FLUSH_EVERY_MS).unref();
  return { logger, writeLines: (lines) => void destination.write(lines) };
}

/** A thread's log: it goes to the main thread, which alone writes, so that lines never mix. */
export function createThreadLogger(
  { logLevel }: Pick<ServiceConfig, 'logLevel'>,
  thread: number,
  send: (lines: string) => void,
): Logger {
  let waiting = '';
  const destination = {
    write(line: string): void {
      waiting += line;
      if (waiting.length >= THREAD_BUFFERED_CHARACTERS) destination.flush();
    },
    flush(): void {
      if (waiting !== '') send(waiting);
      waiting = '';
    },
  };
  const logger = pino({ level: logLevel, base: { ...BASE, thread } }, destination);
  setInterval(() => destination.flush(), FLUSH_EVERY_MS).unref();
  return logger;
}
