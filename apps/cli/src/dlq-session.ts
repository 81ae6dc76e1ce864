import type * as KafkaRoom from '#holdpoint/kafka';
import { type DlqSettings, dlqSettings, type Environment } from './dlq-settings.js';
import { EXIT, type ExitCode, WrongUse } from './exit-codes.js';
import type { Streams } from './run-lines.js';

export interface DlqSession {
  readonly settings: DlqSettings;
  readonly kafka: typeof KafkaRoom;
  readonly connection: KafkaRoom.TopicConnection;
  readonly streams: Streams;
  /** A line for the person at the terminal, on standard error. */
  readonly note: (text: string) => void;
}

/** How long a list waits for a transaction that has not ended. */
export const LIST_PATIENCE_MILLISECONDS = 2_000;

/** Settings of the transport that are wrong by themselves, before Kafka is asked anything. */
const WRONG_SETTINGS: ReadonlySet<string> = new Set(['settings-invalid', 'secret-unreadable']);

/** Connects, works, and disconnects, whatever happened. Exit code 3 when Kafka could not be read. */
export async function withDeadLetters(
  streams: Streams,
  environment: Environment,
  work: (session: DlqSession) => Promise<ExitCode>,
): Promise<ExitCode> {
  const settings = dlqSettings(environment);
  // Loaded when it is asked for: the other commands start without Kafka's driver.
  const kafka = await import('#holdpoint/kafka');
  const note = (text: string): void => void streams.stderr.write(`holdpoint: ${text}\n`);
  let connection: KafkaRoom.TopicConnection | null = null;
  try {
    const { ssl, sasl } = settings;
    connection = new kafka.TopicConnection({
      ...settings.client,
      ...kafka.securityFromFiles({ ssl, sasl }),
    });
    await connection.connect();
    return await work({ settings, kafka, connection, streams, note });
  } catch (error) {
    if (!(error instanceof kafka.KafkaTransportError)) throw error;
    if (WRONG_SETTINGS.has(error.code)) throw new WrongUse(error.message);
    note(`${error.code}: ${error.message}`);
    return EXIT.unreadable;
  } finally {
    await connection?.close();
  }
}
