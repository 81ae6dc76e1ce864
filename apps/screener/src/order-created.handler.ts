import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { formatAlert, formatDecision, formatLedgerEntry, type Read } from '#holdpoint/contracts';
import { deadLetter, type OutgoingRecord, type RecordContext } from '#holdpoint/kafka';
import { type Decision, type Order, SERVICE_VERSION } from '#holdpoint/model';
import { raiseAlert, type Reference, screenOrder } from '#holdpoint/screening';
import { DecisionLog } from './decision-log.js';
import { LedgerMemory } from './ledger-memory.js';
import { Metrics } from './metrics.js';
import { ScreenerConfig } from './screener.config.js';
import { REFERENCE } from './tokens.js';

type Answerable = Extract<Read<Order>, { ok: true }>;

@Controller()
export class OrderCreatedHandler {
  constructor(
    @Inject(ScreenerConfig) private readonly config: ScreenerConfig,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(LedgerMemory) private readonly ledger: LedgerMemory,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(DecisionLog) private readonly log: DecisionLog,
  ) {}

  /**
   * Every message gets one answer: a decision, or a dead letter that says why not. What this returns is published in
   * the transaction that commits the message's offset, or not at all.
   */
  onOrderCreated(@Payload() read: Read<Order>, @Ctx() context: RecordContext): OutgoingRecord[] {
    const now = new Date();
    if (!read.ok) {
      this.log.refused(read.refusal, context);
      return [
        deadLetter(context, read.refusal, {
          topic: this.config.topics.ordersCreatedDlq,
          serviceVersion: SERVICE_VERSION,
          failedAt: now.toISOString(),
        }),
      ];
    }
    const decision = screenOrder(read.value, this.reference, {
      now: now.toISOString(),
      ...(this.config.service.asOf !== undefined && { asOf: this.config.service.asOf }),
      source: {
        topic: context.topic,
        partition: context.partition,
        offset: context.offset,
        eventId: read.event.id,
      },
    });
    this.metrics.countDecision(decision, (now.getTime() - Number(context.timestamp)) / 1000);
    this.log.decided(decision, read.value);
    return this.records(decision, read);
  }

  private records(decision: Decision, read: Answerable): OutgoingRecord[] {
    const { config } = this;
    const key = decision.orderId;
    const records: OutgoingRecord[] = [
      {
        topic:
          decision.outcome === 'approved' ? config.topics.ordersApproved : config.topics.ordersHeld,
        key,
        ...formatDecision(decision, read, { embedOrder: config.service.embedOrder }),
      },
    ];
    const alert = raiseAlert(decision);
    if (alert)
      records.push({ topic: config.topics.screeningAlerts, key, ...formatAlert(alert, read) });
    if (this.ledger.takes(decision.orderId, decision.revision)) {
      records.push({
        topic: config.topics.ordersScreened,
        key,
        value: formatLedgerEntry(decision, read.json),
      });
    }
    return records;
  }
}
