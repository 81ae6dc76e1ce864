import type { Contestant } from './contestants.js';
import type { Latency } from './latency.js';
import type { Machine } from './machine.js';
import type { MemorySample } from './memory.js';
import type { Stages } from './stages.js';
import type { Throughput } from './throughput.js';

/** Everything that one run of the benchmark found. */
export interface Results {
  readonly machine: Machine;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly settings: Settings;
  /** Average size of the orders. */
  readonly orderBytes: number;
  /** Every round, in the order in which they ran. */
  readonly throughput: Readonly<Record<Contestant, readonly Throughput[]>>;
  readonly latency: Partial<Record<Contestant, readonly Latency[]>>;
  readonly stages: Stages;
  readonly memory: readonly MemorySample[];
}

export interface Settings {
  /** Records of each round of the throughput. */
  readonly orders: number;
  readonly rounds: number;
  readonly partitions: number;
  readonly lanes: number;
  /** Different parties, and different statements, that the orders are drawn from. */
  readonly distinct: number;
  readonly latencySeconds: number;
  readonly logLevel: string;
}

/** How many times the processor time of a record of `against` one of the screener takes. */
export function costRatioOf(results: Results, against: Contestant): number {
  const { screener, [against]: limit } = results.throughput;
  return median(
    screener.map(
      ({ cpuMicrosPerRecord }, round) => cpuMicrosPerRecord / limit[round]!.cpuMicrosPerRecord,
    ),
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Round by round, so that what slows the machine in one round slows both sides of the division. */
export function ratioOf(results: Results, against: Contestant): number {
  const { screener, [against]: limit } = results.throughput;
  return median(
    screener.map(
      ({ recordsPerSecond }, round) => recordsPerSecond / limit[round]!.recordsPerSecond,
    ),
  );
}
