import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { Read } from '#holdpoint/contracts';
import { deadLetter, type OutgoingRecord, type RecordContext } from '#holdpoint/kafka';
import { type OrderClosed, SERVICE_VERSION } from '#holdpoint/model';
import { DecisionLog } from './decision-log.js';
import { LedgerMemory } from './ledger-memory.js';
import { ScreenerConfig } from './screener.config.js';

@Controller()
export class OrderClosedHandler {
  constructor(
    @Inject(ScreenerConfig) private readonly config: ScreenerConfig,
    @Inject(LedgerMemory) private readonly ledger: LedgerMemory,
    @Inject(DecisionLog) private readonly log: DecisionLog,
  ) {}

  /** A shipped or cancelled order leaves the ledger of open orders. */
  onOrderClosed(
    @Payload() read: Read<OrderClosed>,
    @Ctx() context: RecordContext,
  ): OutgoingRecord[] {
    if (!read.ok) {
      this.log.refused(read.refusal, context);
      return [
        deadLetter(context, read.refusal, {
          topic: this.config.topics.ordersClosedDlq,
          serviceVersion: SERVICE_VERSION,
          failedAt: new Date().toISOString(),
        }),
      ];
    }
    const { orderId } = read.value;
    this.ledger.close(orderId);
    return [{ topic: this.config.topics.ordersScreened, key: orderId, value: null }];
  }
}
