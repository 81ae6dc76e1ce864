import { until } from '../../processes/index.js';
import type { FaultRun } from '../run/fault-run.js';
import { CUT, PASS } from '../proxy/kafka-proxy.js';
import type { Bait, Moment } from '../proxy/traps.js';
import type { Cluster } from '../cluster.js';
import type { Scenario } from '../scenario.js';
import { onClassic } from './classic.js';
import { springTrap } from './provoke.js';

interface Boundary extends Pick<Bait, 'api' | 'producesBefore'> {
  readonly when: string;
  readonly moment: Moment;
}

const IN_A_TRANSACTION: readonly Boundary[] = [
  { when: 'the offsets are in the transaction', api: 'TxnOffsetCommit', moment: 'answered' },
  { when: 'records were written, their answer not seen', api: 'Produce', moment: 'answered' },
  { when: 'between two chunks', api: 'Produce', moment: 'asked', producesBefore: 1 },
  { when: 'before the commit', api: 'EndTxn', moment: 'asked' },
  { when: 'while the commit is in flight', api: 'EndTxn', moment: 'delivered' },
  { when: 'after the commit, its answer not seen', api: 'EndTxn', moment: 'answered' },
];
/** Of every transaction before Kafka 4; since then only where a lane settles how the one before it ended. */
const ANNOUNCED: readonly Boundary[] = [
  { when: 'the outputs were announced', api: 'AddPartitionsToTxn', moment: 'answered' },
  { when: 'the offsets were announced', api: 'AddOffsetsToTxn', moment: 'answered' },
];
const BOUNDARIES = [...ANNOUNCED, ...IN_A_TRANSACTION];
const WAITING = 2_000;

export const killAtBoundaries: Scenario = {
  name: 'kill-at-boundaries',
  title: 'SIGKILL at each boundary of a transaction',
  cluster: 'one',
  short: true,
  run: async ({ openRun, cluster, short, say }) => {
    const rounds = short ? 1 : 4;
    await using run = openRun({ proxied: true });
    await run.start();
    let kills = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const boundary of BOUNDARIES) {
        await killAt(run, cluster, boundary);
        kills += 1;
        await run.start();
      }
      say(`round ${round + 1} of ${rounds}: killed at ${BOUNDARIES.length} boundaries`);
    }
    return { kills, boundaries: BOUNDARIES.length, ...(await run.finish()) };
  },
};

export const killAtBoundariesClassic = onClassic(killAtBoundaries);

async function killAt(
  run: FaultRun,
  cluster: Cluster,
  { when, moment, ...bait }: Boundary,
): Promise<void> {
  const screener = run.running[0]!;
  const { pid } = screener.child;
  const at = { ...bait, moment: moment === 'answered' ? moment : 'asked' } as const;
  void springTrap(cluster, at, () => {
    if (moment === 'delivered') {
      // When this turn ends, the request is on its way and nobody waits for the answer any more.
      setImmediate(() => process.kill(pid, 'SIGKILL'));
      return PASS;
    }
    process.kill(pid, 'SIGKILL');
    return CUT;
  });
  // So many at once that a transaction needs several chunks.
  await run.input.publish(WAITING);
  await until(() => !screener.child.isRunning(), {
    withinMs: 60_000,
    late: () => `no ${bait.api} came to kill at (${when})`,
  });
  cluster.proxy!.interceptor = {};
  await run.bury(screener);
}
