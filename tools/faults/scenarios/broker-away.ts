import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../processes/index.js';
import type { Scenario } from '../scenario.js';

const PER_SECOND = 300;
/** The session time-out, and some. */
const NOT_READY_WITHIN_MS = 25_000;
const READY_WITHIN_MS = 90_000;

async function status(url: string): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}

export const brokerAway: Scenario = {
  name: 'broker-away',
  title:
    'The only broker is killed and comes back: not ready meanwhile, then everything goes on by itself',
  cluster: 'one',
  short: true,
  run: async ({ openRun, cluster, short, say }) => {
    const seconds = short ? [0] : [0, 5, 60];
    const node = cluster.broker.nodes[0]!;
    await using run = openRun();
    const { url, child } = await run.start();
    await run.input.startLoad(PER_SECOND);
    let slowest = 0;
    for (const away of seconds) {
      await run.group.advance(500);
      await node.kill();
      await until(async () => (await status(url)) === 503, {
        withinMs: NOT_READY_WITHIN_MS,
        late: () => `still ready ${NOT_READY_WITHIN_MS / 1_000} s after the broker was gone`,
      });
      say(`not ready; the broker stays away ${away} s more`);
      await sleep(away * 1_000);
      await node.start();
      const begun = performance.now();
      await until(async () => (await status(url)) === 200, {
        withinMs: READY_WITHIN_MS,
        late: () => `not ready ${READY_WITHIN_MS / 1_000} s after the broker was back`,
      });
      slowest = Math.max(slowest, (performance.now() - begun) / 1_000);
    }
    if (!child.isRunning())
      throw new Error(`the screener did not live through it: it ${await child.exited}`);
    return {
      kills: seconds.length,
      'seconds until ready again': slowest.toFixed(1),
      ...(await run.finish()),
    };
  },
};
