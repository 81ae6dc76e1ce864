import { type Aggregator, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Decision, ListSnapshot } from '#holdpoint/model';
import type { MetricsOfThread } from './thread-messages.js';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What Prometheus is told. No party and no order ever stands in a label. */
export class Metrics {
  readonly registry = new Registry();

  readonly consumed = this.counter('messages_consumed_total', 'Messages read', ['topic']);
  readonly skipped = this.counter('messages_skipped_total', 'Messages without a value, skipped', [
    'topic',
  ]);
  readonly decisions = this.counter(
    'decisions_total',
    'Decisions by outcome and by the reason that weighs most',
    ['outcome', 'reason_code'],
  );
  readonly deadLetters = this.counter('dead_letters_total', 'Messages that could not be read', [
    'reason',
  ]);
  readonly retries = this.counter(
    'retries_total',
    'Transactions done again after a failure that passes',
    [],
  );
  readonly offsetsWentBack = this.counter(
    'offsets_went_back_total',
    'Messages whose confirmed offset the brokers took back; they are answered again',
    ['topic'],
  );
  readonly publishFailures = this.counter('publish_failures_total', 'Transactions that failed', []);
  readonly ruleFailures = this.counter(
    'rule_failures_total',
    'Rules that threw; the order was held',
    [],
  );
  readonly rebalances = this.counter('rebalances_total', 'Assignments received from the group', []);
  readonly processDuration = this.histogram(
    'process_duration_seconds',
    'From reading a batch to its commit',
  );
  readonly endToEnd = this.histogram(
    'end_to_end_seconds',
    'From the order’s timestamp to its decision',
  );
  readonly lag = this.gauge('consumer_lag_messages', 'Messages not yet answered', [
    'topic',
    'partition',
  ]);
  readonly stoppedLanes = this.gauge('stopped_lanes', 'Lanes that stopped and need a person', []);
  private readonly listInfo = this.gauge(
    'list_info',
    'The lists in use; always 1',
    ['list', 'version', 'sha256'],
    'max',
  );
  private readonly stopped = new Set<number>();
  /** Decisions by outcome and reason since they were last asked for: finding a counter by its labels is slow. */
  private readonly counted = new Map<string, number>();

  asJson(): Promise<MetricsOfThread> {
    for (const [kind, count] of this.counted) {
      const [outcome = '', reason_code = ''] = kind.split(' ');
      this.decisions.inc({ outcome, reason_code }, count);
    }
    this.counted.clear();
    return this.registry.getMetricsAsJSON();
  }

  /** `age`: seconds since the order was published. */
  countDecision({ outcome, findings, ruling }: Decision, age: number): void {
    if (age >= 0) this.endToEnd.observe(age);
    const leading =
      findings.find((finding) => finding.ruling === ruling && !finding.answered) ?? findings[0];
    const kind = `${outcome} ${leading?.reason ?? 'none'}`;
    this.counted.set(kind, (this.counted.get(kind) ?? 0) + 1);
    for (const { reason } of findings) if (reason === 'rule-failed') this.ruleFailures.inc();
  }

  /** The age is taken anew whenever Prometheus asks. */
  showLists({ lists, version }: ListSnapshot): void {
    for (const { id, asOf } of lists) {
      this.listInfo.set({ list: id, version: asOf, sha256: version.replace('sha256:', '') }, 1);
    }
    new Gauge({
      name: 'holdpoint_list_age_seconds',
      help: 'Since the list was last checked',
      labelNames: ['list'],
      registers: [this.registry],
      aggregator: 'max',
      collect() {
        for (const { id, asOf } of lists) {
          this.set({ list: id }, Math.max(0, (Date.now() - Date.parse(asOf)) / 1000));
        }
      },
    });
  }

  laneState(lane: number, stopped: boolean): void {
    if (stopped) this.stopped.add(lane);
    else this.stopped.delete(lane);
    this.stoppedLanes.set(this.stopped.size);
  }

  private counter<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
  ): Counter<L> {
    return new Counter({ name: `holdpoint_${name}`, help, labelNames, registers: [this.registry] });
  }

  private gauge<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    aggregator: Aggregator = 'sum',
  ): Gauge<L> {
    const registers = [this.registry];
    return new Gauge({ name: `holdpoint_${name}`, help, labelNames, registers, aggregator });
  }

  private histogram(name: string, help: string): Histogram {
    return new Histogram({
      name: `holdpoint_${name}`,
      help,
      buckets: SECONDS,
      registers: [this.registry],
    });
  }
}
