import { CONTESTANTS, type ByContestant, type Contestant } from './contestants.js';
import type { Growth } from './growth.js';
import type { Latency } from './latency.js';
import { median } from './median.js';
import type { Machine } from './machine.js';
import type { MemorySample } from './memory.js';
import type { Part } from './parts.js';
import type { Stages } from './stages.js';
import type { Throughput } from './throughput.js';

/** Everything that is known after a run. */
export interface Results {
  readonly machine: Machine;
  readonly parts: Partial<Measured>;
  /** Parts, whole or in part, that are not there, with the reason. */
  readonly missing: Partial<Record<Part, string>>;
}

type Measured = { readonly [P in Part]: MeasuredPart<PartResults[P]> };

export interface MeasuredPart<T> {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Processes of others that wanted to run just before, on average over a minute. */
  readonly loadBefore: number;
  readonly value: T;
}

export interface PartResults {
  readonly stages: Stages;
  readonly growth: Growth;
  readonly throughput: ThroughputResult;
  readonly latency: LatencyResult;
  readonly scaling: ScalingResult;
  readonly memory: MemoryResult;
  readonly startup: StartUpResult;
}

export interface ThroughputResult {
  readonly orders: number;
  readonly lanes: number;
  readonly partitions: number;
  readonly logLevel: string;
  /** Average size of the orders. */
  readonly orderBytes: number;
  /** Why Kafka's Java client is not among the contestants; `null` when it is. */
  readonly noJava: string | null;
  readonly rounds: readonly ByContestant<Throughput>[];
}

export interface LatencyResult {
  readonly seconds: number;
  readonly lanes: number;
  /** Records a second at most, as the throughput part found. */
  readonly most: ByContestant<number>;
  /** Rates that were asked for as a share of what the screener does at most. */
  readonly shares: readonly { readonly share: number; readonly rate: number }[];
  readonly latency: ByContestant<readonly Latency[]>;
  readonly skipped: readonly SkippedRate[];
}

export interface SkippedRate {
  readonly contestant: Contestant;
  readonly rate: number;
  readonly reason: string;
}

export interface ScalingResult {
  readonly orders: number;
  readonly lanes: number;
  /** How processes were kept to cores, in a sentence. */
  readonly placing: string;
  readonly rounds: readonly { readonly one: Throughput; readonly two: Throughput }[];
}

export interface MemoryResult {
  /** Entries that the memory of the ledger holds at most, in each thread. */
  readonly ledgerEntries: number;
  readonly samples: readonly MemorySample[];
}

export interface StartUpResult {
  /** Milliseconds from starting the process to `/health/ready`, topics being there. */
  readonly readyMs: readonly number[];
  /** The very first start, which creates the topics. */
  readonly firstMs: number;
}

/** Records a second, the median of the rounds; `null` where it did not take part. */
export function mostOf(found: ThroughputResult | undefined, who: Contestant): number | null {
  const rates = found?.rounds.flatMap((round) => round[who]?.recordsPerSecond ?? []) ?? [];
  return rates.length === 0 ? null : median(rates);
}

/**
 * How one stands to another, the median of what it is in each round: what slows the machine in one round
 * slows both sides of the division.
 */
export function ratioOf(
  { rounds }: ThroughputResult,
  who: Contestant,
  against: Contestant,
  figure: 'recordsPerSecond' | 'cpuMicrosPerRecord' = 'recordsPerSecond',
): number | null {
  const ratios = rounds.flatMap(({ [who]: ours, [against]: limit }) =>
    ours === undefined || limit === undefined ? [] : [ours[figure] / limit[figure]],
  );
  return ratios.length === 0 ? null : median(ratios);
}

/** Those that took part, in the order of the tables. */
export const takingPart = (found: ByContestant<unknown>): Contestant[] =>
  CONTESTANTS.filter((contestant) => found[contestant] !== undefined);
