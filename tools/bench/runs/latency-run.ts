import { createTopics, deleteTopics } from '../bench-topics.js';
import { CONTESTANT_NAMES, type ByContestant, type Contestant } from '../contestants.js';
import { measureLatency, type Latency } from '../latency.js';
import type { Rate } from '../options.js';
import { mostOf, type LatencyResult, type SkippedRate } from '../results.js';
import { contestantsOf, withContestant, type Bench, type RunPart } from './bench.js';

/** The limit in the driver that we use, the one in Java's, and ours. */
const WHO = ['java', 'stock', 'screener'] as const satisfies readonly Contestant[];

export const runLatency: RunPart<LatencyResult> = async (bench, keep) => {
  const { options, say } = bench;
  const able = await contestantsOf(bench);
  const contestants = WHO.filter((each) => able.includes(each));
  const most: ByContestant<number> = {};
  for (const contestant of WHO) {
    const found = mostOf(bench.found('throughput'), contestant);
    if (found !== null) most[contestant] = found;
  }
  const shares = sharesOf(options.rates, most.screener);
  const fixed = options.rates.flatMap((rate) => ('perSecond' in rate ? [rate.perSecond] : []));
  const rates = [...new Set([...fixed, ...shares.map(({ rate }) => rate)])].sort((a, b) => a - b);
  if (most.screener === undefined) {
    say('latency: without the throughput part no rate is a share of the most: those are left out');
  }
  const latency: ByContestant<readonly Latency[]> = {};
  const skipped: SkippedRate[] = [];
  const result = (): LatencyResult => ({
    seconds: options.seconds,
    lanes: options.lanes,
    most,
    shares,
    latency: { ...latency },
    skipped: [...skipped],
  });
  for (const contestant of contestants) {
    const possible = rates.filter((rate) => rate < (most[contestant] ?? Number.POSITIVE_INFINITY));
    for (const rate of rates.filter((each) => !possible.includes(each))) {
      skipped.push({ contestant, rate, reason: 'above the most that it can do' });
    }
    if (possible.length === 0) continue;
    say(`latency of the ${CONTESTANT_NAMES[contestant]} at ${possible.join(', ')} orders/s …`);
    try {
      await ofContestant(bench, contestant, possible, (found) => {
        latency[contestant] = found;
        keep(result());
        const { rate, spread } = found.at(-1)!;
        say(`  ${rate}/s: p50 ${spread.p50.toFixed(1)} ms, p99 ${spread.p99.toFixed(1)} ms`);
      });
    } catch (error) {
      bench.limit.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      const done = latency[contestant]?.length ?? 0;
      for (const rate of possible.slice(done)) skipped.push({ contestant, rate, reason });
      say(`  given up: ${reason}`);
    }
    keep(result());
  }
  return result();
};

async function ofContestant(
  bench: Bench,
  contestant: Contestant,
  rates: readonly number[],
  keep: (found: readonly Latency[]) => void,
): Promise<void> {
  const { kafka } = await bench.cluster();
  const { options, nextOrder, limit } = bench;
  const run = `bench.l.${contestant}`;
  const input = `${run}.orders.created`;
  await createTopics(kafka, [{ topic: input }]);
  try {
    await withContestant(bench, {
      contestant,
      run,
      input,
      measure: (running) =>
        measureLatency(
          { kafka, running, input, nextOrder, rates, seconds: options.seconds, limit },
          keep,
        ),
    });
  } finally {
    await deleteTopics(kafka, [input]);
  }
}

/** To the hundred. Empty where the most is not known. */
function sharesOf(
  rates: readonly Rate[],
  most: number | undefined,
): { share: number; rate: number }[] {
  return rates.flatMap((rate) => {
    if ('perSecond' in rate || most === undefined) return [];
    const share = rate.shareOfMost;
    return [{ share, rate: Math.round((share * most) / 100) * 100 }];
  });
}
