import { BaseRpcContext } from '@nestjs/microservices';
import type { KafkaMessage } from 'kafkajs';
import type { RecordHeaders } from './outgoing-record.js';

const NO_ARGUMENTS: unknown[] = [];

/** Where a record stands on its topic and what came with it: Nest's `@Ctx()`. */
export class RecordContext extends BaseRpcContext {
  constructor(
    readonly topic: string,
    readonly partition: number,
    private readonly message: KafkaMessage,
  ) {
    super(NO_ARGUMENTS);
  }

  get offset(): string {
    return this.message.offset;
  }

  get key(): Buffer | null {
    return this.message.key;
  }

  get value(): Buffer | null {
    return this.message.value;
  }

  get headers(): RecordHeaders {
    return this.message.headers ?? {};
  }

  /** Milliseconds since 1970, as the producer or the broker wrote it. */
  get timestamp(): string {
    return this.message.timestamp;
  }
}
