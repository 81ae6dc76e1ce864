import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, type Screener, usageOf } from '../../processes/index.js';
import { errorAnswer } from '../proxy/error-answers.js';
import { CUT } from '../proxy/kafka-proxy.js';
import { setTrap } from '../proxy/traps.js';
import type { FaultRun } from '../run/fault-run.js';
import { openTransactions } from '../run/java-tools.js';
import type { Scenario, ScenarioContext } from '../scenario.js';

const TRIAL_ORDERS = 10_000;
const FAULT_EVERY_MS = 20_000;
const SAMPLE_EVERY_MS = 5_000;
/** Above the middle of the first half, the middle of the second may lie by so much. */
const MAY_GROW = { megabytes: 48, handles: 12 } as const;

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
  title: `${minutes} minutes at half of the greatest rate, a random fault every ${FAULT_EVERY_MS / 1_000} s`,
  cluster: 'one',
  short: false,
  run: async (context) => {
    await using run = context.openRun({ proxied: true, partitions: 12, lanes: 4 });
    const steady = await run.start();
    const rate = Math.round((await greatestRate(run)) / 2);
    const soaking: Soaking = { ...context, run, mortal: await run.start() };
    await run.input.startLoad(rate);
    const samples: { megabytes: number; handles: number }[] = [];
    const sampling = setInterval(() => samples.push(sampleOf(steady)), SAMPLE_EVERY_MS);
    const done = new Map<string, number>();
    try {
      for (const end = Date.now() + minutes * 60_000; Date.now() < end;) {
        const next = Date.now() + FAULT_EVERY_MS;
        const names = Object.keys(FAULTS);
        const name = names[Math.floor(Math.random() * names.length)]!;
        await FAULTS[name]!(soaking);
        done.set(name, (done.get(name) ?? 0) + 1);
        context.say(`${name}; ${await run.group.lag().catch(() => '?')} orders wait`);
        await sleep(Math.max(0, next - Date.now()));
      }
    } finally {
      clearInterval(sampling);
    }
    const open = await openTransactions(context.cluster.broker.brokers, run.id);
    const growth = growthOf(samples);
    const figures = await run.finish();
    for (const kind of ['megabytes', 'handles'] as const) {
      if (growth[kind].by > MAY_GROW[kind]) throw new Error(`${kind} grew: ${growth[kind].text}`);
    }
    return {
      'orders a second': rate,
      faults: [...done].map(([name, times]) => `${name} ${times}`).join(', '),
      'resident MB': growth.megabytes.text,
      'file handles': growth.handles.text,
      'transactions under way at the end': open.length,
      ...figures,
    };
  },
});

async function greatestRate(run: FaultRun): Promise<number> {
  await run.input.publish(TRIAL_ORDERS);
  await run.group.caughtUp();
  await run.input.publish(TRIAL_ORDERS);
  const begun = performance.now();
  const before = await run.group.lag();
  await run.group.caughtUp();
  return before / ((performance.now() - begun) / 1_000);
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
    return { by: second - first, text: `${Math.round(first)}, later ${Math.round(second)}` };
  };
  return { megabytes: of('megabytes'), handles: of('handles') };
}
