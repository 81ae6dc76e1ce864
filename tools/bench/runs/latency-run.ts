import { createTopics, deleteTopics } from '../bench-topics.js';
import { CONTESTANT_NAMES, CONTESTANTS, type Contestant } from '../contestants.js';
import { measureLatency, type Latency } from '../latency.js';
import { withContestant, type Bench } from './bench.js';

export type LatencyRun = Partial<Record<Contestant, readonly Latency[]>>;

export async function runLatency(bench: Bench): Promise<LatencyRun> {
  const { kafka, options, nextOrder, say } = bench;
  const { rates, seconds } = options;
  const latency: Partial<Record<Contestant, Latency[]>> = {};
  for (const contestant of CONTESTANTS) {
    const run = `bench.l.${contestant}`;
    const input = `${run}.orders.created`;
    await createTopics(kafka, [{ topic: input }]);
    say(`latency of the ${CONTESTANT_NAMES[contestant]} at ${rates.join(', ')} orders/s …`);
    latency[contestant] = await withContestant(bench, {
      contestant,
      run,
      input,
      measure: (running) => measureLatency({ kafka, running, input, nextOrder, rates, seconds }),
    });
    await deleteTopics(kafka, [input]);
  }
  return latency;
}
