import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, type Screener, usageOf } from '../../processes/index.js';
import { errorAnswer } from '../proxy/error-answers.js';
import { CUT } from '../proxy/kafka-proxy.js';
import { setTrap } from '../proxy/traps.js';
import type { FaultRun } from '../run/fault-run.js';
import { openTransactions, transactionsOlderThan } from '../run/java-tools.js';
import type { Scenario, ScenarioContext } from '../scenario.js';

const TRIAL_ORDERS = 20_000;
/** All of it is kept and read back in the end, so that the disk and this process's memory set a limit. */
const MOST_A_SECOND = 2_500;
const FAULT_EVERY_MS = 20_000;
const SAMPLE_EVERY_MS = 5_000;
/** Longer than a takeover and a broker's restart together. */
const STUCK_AFTER_MS = 60_000;
/** By so much of the middle of the first half may the middle of the second lie above it. */
const MAY_GROW = 0.1;
/** Before that, heap and caches still find their size. */
const LEAST_MINUTES_TO_JUDGE = 10;

interface Soaking extends ScenarioContext {
  readonly run: FaultRun;
  /** The instance that is killed; the other one lives through everything, so that growth would show. */
  mortal: Screener;
}
type Fault = (soaking: Soaking) => Promise<void>;

const FAULTS: Readonly<Record<string, Fault>> = {
  kill: async (soaking) => {
    await soaking.run.kill(soaking.mortal);
    soaking.mortal = await soaking.run.start();
  },
  stop: async (soaking) => {
    await soaking.mortal.child.stop();
    soaking.mortal = await soaking.run.start();
  },
  freeze: async ({ mortal }) => {
    process.kill(mortal.child.pid, 'SIGSTOP');
    await sleep(12_000);
    process.kill(mortal.child.pid, 'SIGCONT');
  },
  'drop a commit': async ({ cluster }) => {
    await sprungWithin(setTrap(cluster.proxy!, { api: 'EndTxn', moment: 'answered' }, () => CUT));
  },
  'refuse a write': async ({ cluster }) => {
    const bait = { api: 'Produce', moment: 'answered' } as const;
    await sprungWithin(
      setTrap(cluster.proxy!, bait, (request) => ({
        kind: 'answer',
        body: errorAnswer(request, 'REQUEST_TIMED_OUT'),
      })),
    );
  },
  'kill the broker': async ({ cluster }) => {
    await cluster.broker.nodes[0]!.kill();
    await cluster.broker.nodes[0]!.start();
  },
};

async function sprungWithin({ sprung, remove }: ReturnType<typeof setTrap>): Promise<void> {
  await Promise.race([sprung, sleep(10_000)]);
  remove();
}

/** For so many minutes at half of what one instance can do, with a random fault every twenty seconds. */
export const soakFor = (minutes: number): Scenario => ({
  name: 'soak',
  title: `${minutes} minutes at half of the greatest rate (but at most ${MOST_A_SECOND} orders a second), a fault by chance every ${FAULT_EVERY_MS / 1_000} s`,
  cluster: 'one',
  short: false,
  run: async (context) => {
    await using run = context.openRun({ proxied: true, partitions: 12, lanes: 4 });
    const steady = await run.start();
    const greatest = await greatestRate(run, steady);
    const rate = Math.round(Math.min(greatest / 2, MOST_A_SECOND));
    const soaking: Soaking = { ...context, run, mortal: await run.start() };
    await run.input.startLoad(rate);
    const { brokers } = context.cluster.broker;
    const samples: { megabytes: number; handles: number }[] = [];
    const sampling = setInterval(() => samples.push(sampleOf(steady)), SAMPLE_EVERY_MS);
    const done = new Map<string, number>();
    const next = inTurnsAtRandom(Object.keys(FAULTS));
    try {
      for (const end = Date.now() + minutes * 60_000; Date.now() < end;) {
        const nextAt = Date.now() + FAULT_EVERY_MS;
        const name = next();
        await FAULTS[name]!(soaking);
        done.set(name, (done.get(name) ?? 0) + 1);
        context.say(`${name}; ${await run.group.lag().catch(() => '?')} orders wait`);
        const stuck = await transactionsOlderThan(brokers, run.id, STUCK_AFTER_MS);
        if (stuck.length > 0) throw new Error(`open for over a minute: ${stuck.join(', ')}`);
        await sleep(Math.max(0, nextAt - Date.now()));
      }
    } finally {
      clearInterval(sampling);
    }
    const open = await openTransactions(brokers, run.id);
    const growth = growthOf(samples);
    const figures = await run.finish();
    for (const kind of ['megabytes', 'handles'] as const) {
      if (minutes >= LEAST_MINUTES_TO_JUDGE && growth[kind].share > MAY_GROW)
        throw new Error(`${kind} grew: ${growth[kind].text}`);
    }
    return {
      'greatest rate': Math.round(greatest),
      'orders a second': rate,
      faults: [...done].map(([name, times]) => `${name} ${times}`).join(', '),
      'resident MB': growth.megabytes.text,
      'file handles': growth.handles.text,
      'transactions under way at the end': open.length,
      ...figures,
    };
  },
});

/** Each once, in an order of chance; then again in another. */
function inTurnsAtRandom(names: readonly string[]): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = [...names];
    return left.splice(Math.floor(Math.random() * left.length), 1)[0]!;
  };
}

/** How fast it works off what came while it stood still. */
async function greatestRate(run: FaultRun, { child }: Screener): Promise<number> {
  await run.input.publish(TRIAL_ORDERS);
  await run.group.caughtUp();
  process.kill(child.pid, 'SIGSTOP');
  await run.input.publish(TRIAL_ORDERS);
  process.kill(child.pid, 'SIGCONT');
  const begun = performance.now();
  const waiting = await run.group.lag();
  await run.group.caughtUp();
  return waiting / ((performance.now() - begun) / 1_000);
}

function sampleOf({ child: { pid } }: Screener): { megabytes: number; handles: number } {
  const handles = process.platform === 'linux' ? readdirSync(`/proc/${pid}/fd`).length : 0;
  return { megabytes: usageOf(pid).residentBytes / 2 ** 20, handles };
}

/** The first quarter warms up; then the middle of one half beside the middle of the other. */
function growthOf(samples: readonly { megabytes: number; handles: number }[]) {
  const warm = samples.slice(Math.floor(samples.length / 4));
  const half = Math.floor(warm.length / 2);
  const middle = (part: typeof warm, kind: 'megabytes' | 'handles'): number =>
    percentile(
      part.map((sample) => sample[kind]).sort((a, b) => a - b),
      0.5,
    );
  const of = (kind: 'megabytes' | 'handles') => {
    const [first, second] = [middle(warm.slice(0, half), kind), middle(warm.slice(half), kind)];
    return { share: second / first - 1, text: `${Math.round(first)}, later ${Math.round(second)}` };
  };
  return { megabytes: of('megabytes'), handles: of('handles') };
}
