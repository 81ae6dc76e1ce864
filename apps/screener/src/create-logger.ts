import { type Logger, pino } from 'pino';
import type { ScreenerConfig } from './screener.config.js';

/** A line waits at most this long for others to be written with it. */
const FLUSH_EVERY_MS = 250;
const BUFFERED_BYTES = 8192;

/**
 * JSON lines on standard output. Many lines are written at a time: one system call a decision would cost more than
 * the decision. What is buffered is written before the process exits.
 */
export function createLogger({ service }: ScreenerConfig): Logger {
  const destination = pino.destination({ dest: 1, sync: false, minLength: BUFFERED_BYTES });
  const logger = pino(
    { level: service.logLevel, base: { service: 'holdpoint-screener' } },
    destination,
  );
  setInterval(() => logger.flush(), FLUSH_EVERY_MS).unref();
  return logger;
}
