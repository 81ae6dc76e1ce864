import { until } from '../../processes/index.js';
import type { Api, Request } from '../proxy/frames.js';
import { CUT, type KafkaProxy, type Verdict } from '../proxy/kafka-proxy.js';
import { type Bait, setTrap } from '../proxy/traps.js';
import type { FaultRun } from '../run/fault-run.js';

export interface Provocation {
  readonly api: Api;
  readonly moment: Bait['moment'];
  readonly act: (request: Request) => Verdict;
}

const WITHIN_MS = 60_000;

/** Does something to the next request of a kind, and waits until orders are answered again. */
export async function provoke(
  run: FaultRun,
  proxy: KafkaProxy,
  { api, moment, act }: Provocation,
  more = 200,
): Promise<void> {
  // A producer asks for an epoch only after a failure.
  if (api === 'InitProducerId') await spring(proxy, { api: 'EndTxn', moment: 'asked' }, () => CUT);
  await spring(proxy, { api, moment }, act);
  await run.group.advance(more);
}

async function spring(proxy: KafkaProxy, bait: Bait, act: Provocation['act']): Promise<void> {
  const trap = setTrap(proxy, bait, act);
  let isSprung = false;
  void trap.sprung.then(() => (isSprung = true));
  try {
    await until(() => isSprung, {
      withinMs: WITHIN_MS,
      everyMs: 10,
      late: () => `no ${bait.api} came in ${WITHIN_MS / 1_000} s`,
    });
  } finally {
    trap.remove();
  }
}
