import { drawLines } from '../charts/lines.js';
import type { MemorySample } from '../memory.js';
import type { MemoryResult } from '../results.js';
import { COLOURS, KNOWN } from './colours.js';
import { MIB, tenth, whole, type Section } from './section.js';

/** What later samples may be above the highest before them and still count as "no more". */
const SLACK = 1.05;

export function memorySection({ samples, ledgerEntries }: MemoryResult): Section {
  const about = 'Memory of one screener by orders screened';
  const points = (of: (sample: MemorySample) => number) =>
    samples.map((sample) => [sample.orders, of(sample) / MIB] as const);
  return {
    part: 'memory',
    title: 'Memory',
    intro:
      'One screener, fed for the whole run. *Held* are the JavaScript heaps of all its threads right after all garbage was collected, so what is really kept; *resident* the most that the system gave ' +
      `the process meanwhile. What each thread keeps is bounded: the order numbers of its last ${whole(ledgerEntries / 2)} to ${whole(ledgerEntries)} orders (in two halves, one of which is let go when the other is full), and 20,000 parties and 20,000 statements.`,
    tables: [
      {
        head: ['orders screened', 'held MiB', 'resident MiB', 'files and sockets', 'CPU µs/order'],
        rows: samples.map(({ orders, heldBytes, residentBytes, handles, cpuMicrosPerOrder }) => [
          whole(orders),
          tenth(heldBytes / MIB),
          whole(residentBytes / MIB),
          handles ?? '–',
          tenth(cpuMicrosPerOrder),
        ]),
      },
    ],
    notes: memoryHeadlines({ samples, ledgerEntries }),
    ...(samples.length > 1 && {
      chart: {
        file: 'performance-memory.svg',
        about,
        svg: drawLines(about, [
          {
            title: about,
            xLabel: 'orders screened',
            yLabel: 'MiB',
            x: 'linear',
            y: 'linear',
            lines: [
              {
                name: 'resident, the most',
                colour: COLOURS.stock,
                points: points(({ residentBytes }) => residentBytes),
              },
              {
                name: 'held after collecting garbage',
                colour: KNOWN,
                points: points(({ heldBytes }) => heldBytes),
              },
            ],
          },
        ]),
      },
    }),
  };
}

export function memoryHeadlines({ samples }: MemoryResult): string[] {
  const last = samples.at(-1);
  if (last === undefined || samples.length < 3) return [];
  const says = (name: string, of: (sample: MemorySample) => number | null): string => {
    const at = flatAfter(samples.map((sample) => of(sample) ?? 0));
    return at === samples.length - 1
      ? `${name}: still growing at ${whole(last.orders)} orders`
      : `${name}: no growth after ${whole(samples[at]!.orders)} of ${whole(last.orders)} orders`;
  };
  return [
    `memory, ${says('held', ({ heldBytes }) => heldBytes)}; ${says('resident', ({ residentBytes }) => residentBytes)}; ${says('files and sockets', ({ handles }) => handles)}`,
  ];
}

/** The first place after which nothing is higher (within the slack) than the highest up to it. */
export function flatAfter(values: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, value] of values.entries()) {
    most = Math.max(most, value);
    if (values.slice(at + 1).every((later) => later <= most * SLACK)) return at;
  }
  return Math.max(0, values.length - 1);
}
