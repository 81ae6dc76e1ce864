import { drawLines, type Panel } from '../charts/lines.js';
import { CONTESTANT_NAMES, type Contestant } from '../contestants.js';
import { takingPart, type LatencyResult } from '../results.js';
import { COLOURS } from './colours.js';
import { tenth, times, whole, type Row, type Section } from './section.js';

const SHARES = [
  ['p50', 'half of the orders (p50)'],
  ['p99', '99 of 100 (p99)'],
  ['p999', '999 of 1,000 (p99.9)'],
] as const;
const SHORT_NAMES: Readonly<Record<Contestant, string>> = {
  java: "Java's client",
  stock: 'stock KafkaJS',
  transport: 'this transport',
  single: 'screener, one thread',
  screener: 'screener',
};
/** Below this share of the rate that was asked for, the machine was full. */
const HELD = 0.98;

export function latencySection(found: LatencyResult): Section {
  const contestants = takingPart(found.latency);
  const rows = contestants
    .flatMap((contestant) =>
      (found.latency[contestant] ?? []).map(({ rate, achieved, spread }): [number, Row] => [
        rate,
        [
          whole(rate),
          CONTESTANT_NAMES[contestant] +
            (achieved < rate * HELD ? ` (got ${whole(achieved)}/s)` : ''),
          tenth(spread.p50),
          tenth(spread.p99),
          tenth(spread.p999),
          tenth(spread.most),
          whole(spread.count),
        ],
      ]),
    )
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
  const about =
    'Milliseconds from publishing an order to reading its committed answer, by orders a second';
  return {
    part: 'latency',
    title: 'Latency',
    intro:
      `From handing an order to the driver to reading its committed answer, both in one process and by one clock, at each steady rate for ${found.seconds} s ` +
      `after 2 s that do not count, and after a burst that warmed all of it up. One process with ${found.lanes} lanes. The sending and reading process takes its share of the machine, too.`,
    tables: [
      {
        head: ['orders/s', '', 'p50 ms', 'p99 ms', 'p99.9 ms', 'most ms', 'measured'],
        rows,
      },
    ],
    notes: [
      ...found.shares.map(
        ({ share, rate }) =>
          `${whole(rate)} orders/s are ${whole(share * 100)} % of what the screener did at most, in the throughput above.`,
      ),
      ...found.skipped.map(
        ({ contestant, rate, reason }) =>
          `${CONTESTANT_NAMES[contestant]}, ${whole(rate)} orders/s: not measured, ${reason}.`,
      ),
    ],
    ...(rows.length > 0 && {
      chart: {
        file: 'performance-latency.svg',
        about,
        svg: drawLines(
          about,
          SHARES.map(([share, title]): Panel => ({
            title: `Answered within, ${title}`,
            xLabel: 'orders/s',
            yLabel: 'ms, logarithmic',
            x: 'steps',
            y: 'log',
            lines: contestants.map((contestant) => ({
              name: SHORT_NAMES[contestant],
              colour: COLOURS[contestant],
              points: (found.latency[contestant] ?? []).map(({ rate, spread }) => [
                rate,
                spread[share],
              ]),
            })),
          })),
        ),
      },
    }),
  };
}

export function latencyHeadlines({ latency }: LatencyResult): string[] {
  return (latency.screener ?? []).flatMap((ours) => {
    const against = (contestant: 'stock' | 'java'): string[] => {
      const limit = latency[contestant]?.find(({ rate }) => rate === ours.rate);
      if (limit === undefined) return [];
      const [p50, p99, p999] = (['p50', 'p99', 'p999'] as const).map((share) =>
        times(ours.spread[share] / limit.spread[share]),
      );
      return [`${p50} · ${p99} · ${p999} times the ${CONTESTANT_NAMES[contestant]}`];
    };
    const parts = [...against('stock'), ...against('java')];
    return parts.length === 0
      ? []
      : [`latency at ${whole(ours.rate)} orders/s (p50 · p99 · p99.9): ${parts.join(', ')}`];
  });
}
