import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from './charts/scale.js';
import { flatAfter, memoryHeadlines } from './report/memory-section.js';
import { toMarkdown } from './report/markdown.js';
import { gapsOf, headlinesOf, sectionsOf } from './report/sections.js';
import { median } from './median.js';
import { mostOf, ratioOf, type MeasuredPart, type Results } from './results.js';

const MIB = 1_048_576;
const measured = <T>(value: T): MeasuredPart<T> => ({ day: '2026-11-24', loadBefore: 0.1, value });
const throughput = (recordsPerSecond: number) => ({
  recordsPerSecond,
  cpuMicrosPerRecord: 1e6 / recordsPerSecond,
  coresBusy: 1,
  residentBytes: 300 * MIB,
});
const latency = (p50: number, achieved = 500) => [
  {
    rate: 500,
    achieved,
    spread: { count: 10_000, p50, p99: p50 * 4, p999: p50 * 8, most: p50 * 9 },
  },
];
const points = [1, 10].map((size) => ({ size, known: size * 10, fresh: size * 40 }));
const samples = [100, 120, 121, 119, 122].map((held, at) => ({
  orders: (at + 1) * 100_000,
  residentBytes: 310 * MIB,
  heldBytes: held * MIB,
  handles: 40,
  cpuMicrosPerOrder: 50,
}));
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
  parts: {
    throughput: measured({
      orders: 200_000,
      lanes: 4,
      partitions: 12,
      logLevel: 'info',
      orderBytes: 1_234.4,
      noJava: 'java was not found',
      rounds: [
        [40_000, 20_000],
        [20_000, 10_000],
        [50_000, 30_000],
      ].map(([stock, screener]) => ({
        stock: throughput(stock!),
        screener: throughput(screener!),
      })),
    }),
    latency: measured({
      seconds: 12,
      lanes: 4,
      most: { screener: 20_000 },
      shares: [{ share: 0.8, rate: 16_000 }],
      latency: { stock: latency(10), screener: latency(15, 400) },
      skipped: [{ contestant: 'stock', rate: 90_000, reason: 'above the most that it can do' }],
    }),
    scaling: measured({
      orders: 200_000,
      lanes: 4,
      placing: 'As it comes.',
      rounds: [{ one: throughput(10_000), two: throughput(15_000) }],
    }),
    stages: measured({
      parse: 6,
      validate: 4,
      screen: 12,
      screenCold: 90,
      format: 8,
      writtenBytes: 4_600,
    }),
    growth: measured({
      items: points,
      parties: points,
      names: points,
      ledger: [{ size: 0, micros: 0.2 }],
    }),
    memory: measured({ ledgerEntries: 200_000, samples }),
  },
  missing: { startup: 'it was not ready within 120 s' },
};
const headlines = headlinesOf(results).join('\n');
const found = results.parts.throughput!.value;

describe('the benchmark', () => {
  it('divides within each round, so that a slow moment of the machine does not count', () => {
    expect(ratioOf(found, 'screener', 'stock')).toBe(0.5);
    expect(headlines).toContain('0.50 of the throughput of the pass-through, stock KafkaJS');
  });

  it('knows nothing of who did not take part', () => {
    expect(ratioOf(found, 'screener', 'java')).toBeNull();
    expect(mostOf(found, 'java')).toBeNull();
    expect(mostOf(undefined, 'screener')).toBeNull();
  });

  it('takes the middle of an even number of rounds between the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('sets latencies beside those of the pass-through at the same rate', () => {
    expect(headlines).toContain(
      'latency at 500 orders/s (p50 · p99 · p99.9): 1.50 · 1.50 · 1.50 times the pass-through, stock KafkaJS',
    );
  });

  it('says how two processes stand to one', () => {
    expect(headlines).toContain('two processes: 1.50 times the throughput of one');
  });

  it('finds the place after which nothing grows by more than a twentieth', () => {
    expect(flatAfter([100, 120, 121, 119, 122])).toBe(1);
    expect(flatAfter([100, 110, 121, 133, 147])).toBe(4);
    expect(memoryHeadlines({ samples, ledgerEntries: 200_000 })[0]).toContain(
      'held: no growth after 200,000 of 500,000 orders',
    );
  });
});

describe('the page of the benchmark', () => {
  const page = toMarkdown(results);

  it('has as many cells in every row of a table', () => {
    const widths = page
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map((block) => new Set(block.split('\n').map((line) => line.split(' | ').length)));
    expect(widths.length).toBeGreaterThan(6);
    expect(widths.every((each) => each.size === 1)).toBe(true);
  });

  it('tells what was not measured and why', () => {
    expect(gapsOf(results)).toEqual(['startup: failed: it was not ready within 120 s']);
    expect(page).toContain("*Kafka's Java client* was not measured: java was not found");
    expect(page).toContain('90,000 orders/s: not measured, above the most that it can do');
  });

  it('tells of which most a rate is a share', () => {
    expect(page).toContain('16,000 orders/s are 80 % of what the screener did at most');
  });

  it('tells where the machine could not publish as fast as was asked for', () => {
    expect(page).toContain('screener (got 400/s)');
  });

  it('warns where the machine had other work', () => {
    expect(page).not.toContain('Not to be quoted');
    const busy = { ...results.parts.stages!, loadBefore: 3 };
    expect(toMarkdown({ ...results, parts: { stages: busy } })).toContain('Not to be quoted');
  });

  it('draws every figure somewhere on the paper', () => {
    const charts = sectionsOf(results).flatMap(({ chart }) => chart ?? []);
    expect(charts.map(({ file }) => file)).toHaveLength(5);
    for (const { svg } of charts) {
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      const places = [...svg.matchAll(/ c?y[12]?="(-?[\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(height);
    }
  });
});

describe('a scale', () => {
  it('ends at a round number that nothing exceeds', () => {
    expect(linearScale([3, 47]).ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(linearScale([1_000_000]).ticks.at(-1)).toBe(1_000_000);
  });

  it('of decades keeps the most and the least on the paper', () => {
    const { place, ticks } = logScale([7, 900]);
    expect(ticks).toEqual([1, 10, 100, 1_000]);
    expect(place(7)).toBeCloseTo(0.28, 2);
    expect(place(1_000)).toBeCloseTo(1, 9);
    expect(logScale([12, 80]).ticks).toEqual([10, 20, 50, 100]);
  });
});
