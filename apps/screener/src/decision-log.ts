import { Inject, Injectable } from '@nestjs/common';
import { type Logger, symbols } from 'pino';
import type { RecordContext } from '#holdpoint/kafka';
import type { Decision, Finding, Order, Party, Refusal } from '#holdpoint/model';
import { ScreenerConfig } from './screener.config.js';
import { LOGGER } from './tokens.js';

/** What a line begins with and where it goes, as pino keeps it. */
interface PinoParts {
  readonly [symbols.chindingsSym]: string;
  readonly [symbols.streamSym]: { write(line: string): void };
}

/**
 * One line a decision, one a refusal. Names and addresses only where the operator asked for them. A decision's line is
 * put together here: pino looks at every member of an object anew, which costs more than all the rest of the line.
 */
@Injectable()
export class DecisionLog {
  private readonly bindings: string;
  private readonly lines: { write(line: string): void };

  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(ScreenerConfig) private readonly config: ScreenerConfig,
  ) {
    const parts = logger as unknown as PinoParts;
    this.bindings = parts[symbols.chindingsSym];
    this.lines = parts[symbols.streamSym];
  }

  decided(decision: Decision, order: Order): void {
    if (!this.logger.isLevelEnabled('info')) return;
    const parties = this.config.service.logParties
      ? JSON.stringify(order.parties.map(whoAndWhere))
      : '"[redacted]"';
    this.lines.write(
      `{"level":30,"time":${Date.now()}${this.bindings}${decisionMembers(decision)}` +
        `,"parties":${parties},"msg":"${decision.outcome}"}\n`,
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

function decisionMembers(decision: Decision): string {
  const { orderId, revision, decisionId, outcome, ruling, asOf, findings, source } = decision;
  const open = findings.filter(isOpen);
  const from =
    source === null ? '' : `,"partition":${source.partition},"offset":"${source.offset}"`;
  return (
    `,"orderId":${JSON.stringify(orderId)},"revision":${revision},"decisionId":"${decisionId}"` +
    `,"outcome":"${outcome}","ruling":"${ruling}","asOf":"${asOf}"` +
    `,"reasons":${each(open.map(({ reason }) => reason))}` +
    `,"entries":${each(open.flatMap(({ entry }) => entry ?? []))}${from}`
  );
}

function isOpen({ answered }: Finding): boolean {
  return !answered;
}

function each(values: readonly string[]): string {
  return values.length === 0 ? '[]' : JSON.stringify([...new Set(values)]);
}

function whoAndWhere({ role, name, localName, address }: Party): Partial<Party> {
  return { role, name, localName, address };
}
