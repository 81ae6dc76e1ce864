import { until } from '../../processes/index.js';
import type { Cluster } from '../cluster.js';
import type { Api, Request } from '../proxy/frames.js';
import { CUT, type Verdict } from '../proxy/kafka-proxy.js';
import { type Bait, setTrap } from '../proxy/traps.js';
import type { FaultRun } from '../run/fault-run.js';

export interface Provocation {
  readonly api: Api;
  readonly moment: Bait['moment'];
  readonly act: (request: Request) => Verdict;
}

const WITHIN_MS = 60_000;
/** Kafka 4 is asked for these only by a lane that takes its id, which it does again after a failure. */
const WHEN_TAKING: Readonly<Record<'one' | 'classic', ReadonlySet<Api>>> = {
  one: new Set(['FindCoordinator', 'InitProducerId', 'AddPartitionsToTxn', 'AddOffsetsToTxn']),
  classic: new Set(['InitProducerId']),
};

/** Does something to the next request of a kind, and waits until orders are answered again. */
export async function provoke(
  run: FaultRun,
  cluster: Cluster,
  { act, ...bait }: Provocation,
  more = 200,
): Promise<void> {
  const proxy = cluster.proxy!;
  try {
    let isSprung = false;
    void springTrap(cluster, bait, act).then(() => (isSprung = true));
    await until(() => isSprung, {
      withinMs: WITHIN_MS,
      everyMs: 10,
      late: () => `no ${bait.api} came in ${WITHIN_MS / 1_000} s`,
    });
  } finally {
    proxy.interceptor = {};
  }
  await run.group.advance(more);
}

/** Settles when it was done, to a lane that takes its id anew where only such a one asks for this. */
export function springTrap(
  { proxy, kind }: Cluster,
  bait: Bait,
  act: Provocation['act'],
): Promise<Request> {
  const set = (): Promise<Request> => setTrap(proxy!, bait, act).sprung;
  if (!WHEN_TAKING[kind === 'classic' ? kind : 'one'].has(bait.api)) return set();
  return new Promise((resolve) => {
    setTrap(proxy!, { api: 'EndTxn', moment: 'asked' }, () => {
      void set().then(resolve);
      return CUT;
    });
  });
}
