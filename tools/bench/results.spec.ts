import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.js';
import { toMarkdown } from './markdown.js';
import { memoryVerdict, ratios } from './report-text.js';
import { median, ratioOf, type Results } from './results.js';

const MIB = 1_048_576;
const throughput = (...rates: number[]) =>
  rates.map((recordsPerSecond) => ({
    recordsPerSecond,
    cpuMicrosPerRecord: 1e6 / recordsPerSecond,
    coresBusy: 1,
    residentBytes: 300 * MIB,
  }));
const latency = (p50: number) => [
  {
    rate: 500,
    achieved: 500,
    spread: { count: 10_000, p50, p99: p50 * 4, p999: p50 * 8, most: p50 * 9 },
  },
];
const results: Results = {
  machine: {
    processor: 'Test & Sons <1>',
    cores: 2,
    memoryGiB: 24,
    system: 'linux 6',
    loadBefore: 0.1,
    node: 'v24.21.0',
    kafka: '4.3.1',
    packages: { kafkajs: '2.2.4' },
  },
  day: '2026-11-24',
  settings: {
    orders: 200_000,
    rounds: 3,
    partitions: 12,
    lanes: 4,
    distinct: 5_000,
    latencySeconds: 20,
    logLevel: 'info',
  },
  orderBytes: 1_234.4,
  throughput: {
    stock: throughput(40_000, 20_000, 50_000),
    transport: throughput(32_000, 16_000, 40_000),
    screener: throughput(20_000, 10_000, 30_000),
  },
  latency: { stock: latency(10), transport: latency(11), screener: latency(15) },
  stages: { parse: 6, validate: 4, screen: 12, screenCold: 90, format: 8, writtenBytes: 4_600 },
  memory: [1, 2, 3, 4, 5].map((at) => ({
    orders: at * 100_000,
    residentBytes: 310 * MIB,
    leastHeapBytes: (100 + at) * MIB,
  })),
};

describe('the benchmark', () => {
  it('divides within each round, so that a slow moment of the machine does not count', () => {
    expect(ratioOf(results, 'stock')).toBe(0.5);
  });

  it('takes the middle of an even number of rounds between the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('says first how far the screener is from doing nothing', () => {
    expect(ratios(results)[0]).toContain('0.50 of the throughput of a stock');
    expect(ratios(results)[3]).toContain('at 500 orders/s: 1.50 of its latency at p50');
  });

  it('says by how much the heap grew between the beginning and the end', () => {
    expect(memoryVerdict(results)).toContain('From 200,000 to 500,000 orders');
    expect(memoryVerdict(results)).toContain('3.0 MiB');
  });

  it('writes a page whose tables have as many cells in every row', () => {
    const rows = toMarkdown(results)
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map((block) => new Set(block.split('\n').map((line) => line.split(' | ').length)));
    expect(rows).not.toEqual([]);
    expect(rows.every((widths) => widths.size === 1)).toBe(true);
  });

  it('draws a bar for every contestant', () => {
    const chart = drawChart(results);
    expect(chart).toContain('pass-through, stock KafkaJS');
    expect(chart.match(/<rect /g)).toHaveLength(1 + 3 + 6 + 4);
    expect(chart).not.toMatch(/NaN|undefined/);
  });
});
