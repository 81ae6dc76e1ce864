import { setTimeout as sleep } from 'node:timers/promises';
import type { Screener } from '../../processes/index.js';
import { ERRORS } from '../proxy/error-answers.js';
import { type KafkaProxy, PASS } from '../proxy/kafka-proxy.js';
import { setTrap } from '../proxy/traps.js';
import type { Scenario } from '../scenario.js';

const PER_SECOND = 400;
/** Longer than the session time-out of ten seconds. */
const FROZEN_MS = 12_000;
const FENCED: ReadonlySet<number> = new Set([
  ERRORS.INVALID_PRODUCER_EPOCH,
  ERRORS.PRODUCER_FENCED,
]);

export const frozen: Scenario = {
  name: 'frozen',
  title:
    'SIGSTOP past the session time-out with a commit on its way; a newcomer takes over; then the commit arrives, and SIGCONT: the old one is fenced',
  cluster: 'one',
  short: true,
  run: async ({ openRun, cluster, short }) => {
    const rounds = short ? 1 : 3;
    const proxy = cluster.proxy!;
    await using run = openRun({ proxied: true });
    let old = await run.start();
    await run.input.startLoad(PER_SECOND);
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      await run.group.advance(500);
      const letGo = await freezeAtCommit(proxy, old);
      const [newcomer] = await Promise.all([run.start(), sleep(FROZEN_MS)]);
      await run.group.advance(500);
      const refusals = countRefusals(proxy);
      letGo();
      process.kill(old.child.pid, 'SIGCONT');
      // The one that woke up finds itself out of the group, comes back, and both share the work.
      await run.group.advance(2_000);
      if (refusals() === 0) throw new Error('the late commit of the frozen one was not refused');
      refused += refusals();
      const how = await old.child.stop();
      if (how !== 'ended with exit code 0') throw new Error(`the one that was frozen ${how}`);
      old = newcomer;
    }
    return { rounds, 'late commits refused': refused, ...(await run.finish()) };
  },
};

/** The next commit is held back and its process stopped; answers how to let the commit go. */
async function freezeAtCommit(proxy: KafkaProxy, { child }: Screener): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const trap = setTrap(proxy, { api: 'EndTxn', moment: 'asked' }, () => {
    process.kill(child.pid, 'SIGSTOP');
    return { kind: 'delay', until: () => released };
  });
  await trap.sprung;
  trap.remove();
  return letGo;
}

function countRefusals(proxy: KafkaProxy): () => number {
  let refusals = 0;
  proxy.interceptor = {
    onAnswer: ({ api }, body) => {
      // After the four bytes of throttling.
      if (api === 'EndTxn' && FENCED.has(body.readInt16BE(4))) refusals += 1;
      return PASS;
    },
  };
  return () => refusals;
}
