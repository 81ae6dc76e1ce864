import { CONTESTANT_NAMES, CONTESTANTS } from './contestants.js';
import { costRatioOf, median, ratioOf, type Results } from './results.js';

export type Row = readonly (string | number)[];
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const tenth = (value: number): string => value.toFixed(1);
const MIB = 1_048_576;

/** Ratios first: they travel from machine to machine better than figures do. */
export function ratios(results: Results): string[] {
  const lines = [
    `${ratioOf(results, 'stock').toFixed(2)} of the throughput of a stock KafkaJS pass-through that does nothing with the bytes`,
    `${ratioOf(results, 'transport').toFixed(2)} of the throughput of the same pass-through in this transport`,
    `${tenth(costRatioOf(results, 'stock'))} times the processor time of a record of the stock pass-through, ${tenth(costRatioOf(results, 'transport'))} times that of this transport's`,
  ];
  const { stock, screener } = results.latency;
  for (const limit of stock ?? []) {
    const ours = screener?.find(({ rate }) => rate === limit.rate);
    if (ours === undefined) continue;
    const times = (share: 'p50' | 'p99' | 'p999'): string =>
      (ours.spread[share] / limit.spread[share]).toFixed(2);
    lines.push(
      `at ${whole(limit.rate)} orders/s: ${times('p50')} of its latency at p50, ${times('p99')} at p99, ${times('p999')} at p99.9`,
    );
  }
  return lines;
}

export function throughputTable({ throughput }: Results): TextTable {
  return {
    head: [
      '',
      'records/s (median)',
      'of each round',
      'CPU µs/record',
      'cores busy',
      'resident MiB',
    ],
    rows: CONTESTANTS.map((contestant) => {
      const rounds = throughput[contestant];
      return [
        CONTESTANT_NAMES[contestant],
        whole(median(rounds.map(({ recordsPerSecond }) => recordsPerSecond))),
        rounds.map(({ recordsPerSecond }) => whole(recordsPerSecond)).join(' · '),
        tenth(median(rounds.map(({ cpuMicrosPerRecord }) => cpuMicrosPerRecord))),
        median(rounds.map(({ coresBusy }) => coresBusy)).toFixed(2),
        whole(median(rounds.map(({ residentBytes }) => residentBytes)) / MIB),
      ];
    }),
  };
}

export function latencyTable({ latency }: Results): TextTable {
  return {
    head: ['orders/s', '', 'p50 ms', 'p99 ms', 'p99.9 ms', 'most ms', 'measured'],
    rows: CONTESTANTS.flatMap((contestant) =>
      (latency[contestant] ?? []).map(({ rate, spread }): [number, Row] => [
        rate,
        [
          whole(rate),
          CONTESTANT_NAMES[contestant],
          tenth(spread.p50),
          tenth(spread.p99),
          tenth(spread.p999),
          tenth(spread.most),
          whole(spread.count),
        ],
      ]),
    )
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row),
  };
}

export function stageTable({ stages }: Results): TextTable {
  const { parse, validate, screen, screenCold, format } = stages;
  return {
    head: ['stage', 'CPU µs/order'],
    rows: [
      ['parse (UTF-8, JSON)', tenth(parse)],
      ['validate (envelope, compiled checks)', tenth(validate)],
      ['screen, names and statements known', tenth(screen)],
      ['write (event, alert, ledger entry)', tenth(format)],
      ['all four', tenth(parse + validate + screen + format)],
      ['screen, every name and statement new', tenth(screenCold)],
    ],
  };
}

export function memoryTable({ memory }: Results): TextTable {
  return {
    head: ['orders screened', 'most resident MiB', 'least heap in use MiB'],
    rows: memory.map(({ orders, residentBytes, leastHeapBytes }) => [
      whole(orders),
      whole(residentBytes / MIB),
      whole(leastHeapBytes / MIB),
    ]),
  };
}

/** What the memory did between the first and the last fifth of the run. */
export function memoryVerdict({ memory }: Results): string {
  const first = memory[Math.floor(memory.length / 5)];
  const last = memory.at(-1);
  if (first === undefined || last === undefined || first === last) return '';
  const grown = (last.leastHeapBytes - first.leastHeapBytes) / MIB;
  const orders = last.orders - first.orders;
  return `From ${whole(first.orders)} to ${whole(last.orders)} orders the heap in use changed by ${grown.toFixed(1)} MiB (${((grown * MIB) / orders).toFixed(1)} bytes an order).`;
}
