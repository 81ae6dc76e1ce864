import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../processes/index.js';
import { type KafkaProxy, PASS } from '../proxy/kafka-proxy.js';
import type { Scenario } from '../scenario.js';

const PER_SECOND = 400;
const LANES = 6;
/** Enough for the decision to stand in the broker's log, and mostly too little for the marks in the partitions. */
const AFTER_MS = 2;
/** A fetch's other batches come to their commit within this. */
const TOGETHER_MS = 300;
const PATIENCE_MS = 120_000;

export const brokerDiesAtCommit: Scenario = {
  name: 'broker-dies-at-commit',
  title:
    'The only broker is killed just after it was given the lanes’ commits all at once: decided, but not yet marked in the partitions',
  cluster: 'one',
  short: false,
  run: async ({ openRun, cluster, short, say }) => {
    const kills = short ? 4 : 10;
    const node = cluster.broker.nodes[0]!;
    await using run = openRun({ proxied: true, lanes: LANES });
    await run.start();
    await run.input.startLoad(PER_SECOND);
    let commits = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      await run.group.advance(500, PATIENCE_MS);
      commits += await releaseTogether(cluster.proxy!);
      await sleep(AFTER_MS);
      await node.kill();
      await node.start();
      say(`${kill} of ${kills} kills`);
    }
    return { kills, 'commits under way': commits, ...(await run.finish()) };
  },
};

/** Holds the lanes' commits back, lets all of them go at once, and answers how many they are. */
async function releaseTogether(proxy: KafkaProxy): Promise<number> {
  const held = new Set<string | null>();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  proxy.interceptor = {
    onRequest: ({ api, transactionalId }) => {
      if (api !== 'EndTxn') return PASS;
      held.add(transactionalId);
      return { kind: 'delay', until: () => released };
    },
  };
  try {
    await until(() => held.size > 0, {
      withinMs: PATIENCE_MS,
      everyMs: 5,
      late: () => 'no lane came to a commit',
    });
    // Lanes whose partitions were not in the same fetch do not come; the next fetch waits for these.
    await sleep(TOGETHER_MS);
  } finally {
    proxy.interceptor = {};
    release();
  }
  return held.size;
}
