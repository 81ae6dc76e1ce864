import { EventEmitter } from 'node:events';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { RecordHandler } from './call-handler.js';
import { KafkaTransportError } from './errors.js';
import type { TransportLogger } from './logger.js';
import { settingsOf, type TransactionalKafkaOptions, type TransportSettings } from './options.js';
import type { TransportState } from './state.js';
import { Transport } from './transport.js';

/** Handlers that name a transport name this one: `@EventPattern('topic', TRANSACTIONAL_KAFKA)`. */
export const TRANSACTIONAL_KAFKA = Symbol('TRANSACTIONAL_KAFKA');

export interface TransportEvents {
  /** Partitions were assigned; the lanes are being fenced. */
  assigned: (lanes: readonly number[]) => void;
  'lane-stopped': (lane: number, reason: KafkaTransportError) => void;
  fatal: (error: KafkaTransportError) => void;
  [event: string]: (...values: never[]) => void;
}

export type TransportConnection = 'connecting' | 'connected' | 'stopped' | 'crashed';

/**
 * A Nest transport that reads topics, hands each record to its `@EventPattern` handler, and commits what
 * the handler returns together with the record's offset: every record is answered exactly once.
 */
export class TransactionalKafkaServer
  extends Server<TransportEvents, TransportConnection>
  implements CustomTransportStrategy
{
  override readonly transportId = TRANSACTIONAL_KAFKA;
  override readonly propagatesEventHandlerErrors = true;
  private readonly settings: TransportSettings;
  private readonly events = new EventEmitter();
  private transport: Transport | null = null;

  constructor(options: TransactionalKafkaOptions) {
    super();
    this.settings = settingsOf(options);
  }

  get state(): TransportState {
    return this.transport?.state ?? NOT_STARTED;
  }

  /**
   * Calls back when the first try to start has ended: with an error when settings or topics cannot be
   * used; without one also while the brokers are away, which `state` tells.
   */
  listen(callback: (error?: unknown) => void): void {
    this.open().then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  /** The first half of closing, for processes with several members; see `Transport.settle`. */
  async settle(): Promise<void> {
    await this.transport?.settle();
  }

  async close(): Promise<void> {
    await this.transport?.close();
    this._status$.next('stopped');
  }

  on<E extends keyof TransportEvents>(event: E, callback: TransportEvents[E]): void {
    this.events.on(String(event), callback as (...values: unknown[]) => void);
  }

  /** The driver's consumer. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest's signature
  unwrap<T>(): T {
    return this.transport?.unwrap() as T;
  }

  private async open(): Promise<void> {
    const { settings, events } = this;
    const transport = new Transport(settings, this.recordHandlers(), this.transportLogger(), {
      onJoined: (lanes) => {
        this._status$.next('connected');
        events.emit('assigned', lanes);
      },
      onAway: () => this._status$.next('connecting'),
      onLaneStopped: (lane, reason) => {
        this.transportLogger().error(reason.message, { lane, code: reason.code });
        events.emit('lane-stopped', lane, reason);
      },
      onFatal: (error) => {
        this._status$.next('crashed');
        events.emit('fatal', error);
        settings.onFatal?.(error);
      },
    });
    this.transport = transport;
    await transport.start();
  }

  private recordHandlers(): Map<string, RecordHandler> {
    const handlers = new Map<string, RecordHandler>();
    for (const [topic, handler] of this.getHandlers()) {
      if (handler.isEventHandler !== true) {
        throw unsupported(`${topic}: use @EventPattern; a reply cannot be part of the transaction`);
      }
      if (handler.next !== undefined) {
        throw unsupported(`${topic} has more than one handler; let one return all records`);
      }
      handlers.set(topic, handler as RecordHandler);
    }
    if (handlers.size === 0) throw unsupported('no @EventPattern handler was found');
    return handlers;
  }

  private transportLogger(): TransportLogger {
    return this.settings.logger ?? nestLogger(this.logger);
  }
}

const NOT_STARTED: TransportState = {
  ready: false,
  assigned: null,
  lanes: [],
  crashed: false,
  lastHeartbeatAt: null,
  problem: 'The transport has not been started.',
};

function nestLogger(logger: Server['logger']): TransportLogger {
  const line = (message: string, fields?: object): string =>
    fields === undefined ? message : `${message} ${JSON.stringify(fields)}`;
  return {
    debug: (message, fields) => void logger.debug?.(line(message, fields)),
    info: (message, fields) => void logger.log(line(message, fields)),
    warn: (message, fields) => void logger.warn(line(message, fields)),
    error: (message, fields) => void logger.error(line(message, fields)),
  };
}

function unsupported(what: string): KafkaTransportError {
  return new KafkaTransportError('handler-unsupported', `The Kafka transport: ${what}.`);
}
