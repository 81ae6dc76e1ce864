import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { RecordContext } from '#holdpoint/kafka';
import type { Decision, Order, Refusal } from '#holdpoint/model';
import { ScreenerConfig } from './screener.config.js';
import { LOGGER } from './tokens.js';

/** One line a decision, one a refusal. Names and addresses only where the operator asked for them. */
@Injectable()
export class DecisionLog {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(ScreenerConfig) private readonly config: ScreenerConfig,
  ) {}

  decided(decision: Decision, order: Order): void {
    if (!this.logger.isLevelEnabled('info')) return;
    const { orderId, revision, decisionId, outcome, ruling, asOf, findings, source } = decision;
    const open = findings.filter((finding) => !finding.answered);
    this.logger.info(
      {
        orderId,
        revision,
        decisionId,
        outcome,
        ruling,
        asOf,
        reasons: [...new Set(open.map(({ reason }) => reason))],
        entries: [...new Set(open.flatMap(({ entry }) => entry ?? []))],
        partition: source?.partition,
        offset: source?.offset,
        parties: this.config.service.logParties
          ? order.parties.map(({ role, name, localName, address }) => ({
              role,
              name,
              localName,
              address,
            }))
          : '[redacted]',
      },
      outcome,
    );
  }

  refused(
    { errorClass, errorCode, problems }: Refusal,
    { topic, partition, offset }: RecordContext,
  ): void {
    const paths = problems.slice(0, 10).map(({ path, code }) => `${path} ${code}`);
    this.logger.warn({ topic, partition, offset, errorClass, errorCode, paths }, 'dead letter');
  }
}
