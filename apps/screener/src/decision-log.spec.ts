import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Decision, Finding, Order } from '#holdpoint/model';
import { DecisionLog } from './decision-log.js';
import { screenerConfig } from './screener.config.js';

function logged(decision: Decision, order: Order, logParties = false, level = 'info'): string[] {
  const lines: string[] = [];
  const base = { service: 'holdpoint-screener', thread: 1 };
  const logger = pino({ level, base }, { write: (line: string) => void lines.push(line) });
  const config = screenerConfig({
    KAFKA_BROKERS: 'broker:9092',
    SCREENER_LOG_PARTIES: String(logParties),
  });
  new DecisionLog(logger, config).decided(decision, order);
  return lines;
}

const finding = (reason: string, entry: string | undefined, answered = false): Finding =>
  ({ reason, answered, ...(entry !== undefined && { entry }) }) as Finding;

const DECISION = {
  orderId: 'SO-"1"\n注文',
  revision: 2,
  decisionId: 'ab12',
  outcome: 'held',
  ruling: 'review',
  asOf: '2026-11-25',
  findings: [
    finding('listed-party', 'CN-ECL-1'),
    finding('listed-party', 'CN-ECL-1'),
    finding('red-flags', undefined),
    finding('controlled-item', undefined, true),
  ],
  source: { topic: 'orders.created', partition: 3, offset: '17', eventId: null },
} as unknown as Decision;
const ORDER = {
  orderId: 'SO-1',
  items: [],
  parties: [{ role: 'end-user', name: '株式会社 "A"', address: '東京都', country: 'JP' }],
} as unknown as Order;

describe('the line of a decision', () => {
  it('is one line of JSON that says what was decided, why, and where the order stood', () => {
    const [line, ...more] = logged(DECISION, ORDER);
    expect(more).toEqual([]);
    expect(line).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(line!)).toEqual({
      level: 30,
      time: expect.any(Number) as number,
      service: 'holdpoint-screener',
      thread: 1,
      orderId: DECISION.orderId,
      revision: 2,
      decisionId: 'ab12',
      outcome: 'held',
      ruling: 'review',
      asOf: '2026-11-25',
      reasons: ['listed-party', 'red-flags'],
      entries: ['CN-ECL-1'],
      partition: 3,
      offset: '17',
      parties: '[redacted]',
      msg: 'held',
    });
  });

  it('names the parties only where the operator asked for it', () => {
    const [line] = logged(DECISION, ORDER, true);
    expect(JSON.parse(line!)).toMatchObject({
      parties: [{ role: 'end-user', name: '株式会社 "A"', address: '東京都' }],
    });
    expect(logged(DECISION, ORDER)[0]).not.toContain('株式会社');
  });

  it('says nothing of a place where the order came from none', () => {
    const [line] = logged({ ...DECISION, findings: [], source: null }, ORDER);
    const said = JSON.parse(line!) as object;
    expect(said).toMatchObject({ reasons: [], entries: [] });
    expect(said).not.toHaveProperty('partition');
  });

  it('is not written where only warnings are asked for', () => {
    expect(logged(DECISION, ORDER, false, 'warn')).toEqual([]);
  });
});
