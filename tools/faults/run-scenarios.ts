import { join } from 'node:path';
import { type Closers, projectRoot } from '../processes/index.js';
import { startCluster, type Cluster } from './cluster.js';
import { FaultRun } from './run/fault-run.js';
import type { Scenario, ScenarioResult } from './scenario.js';

export interface RunnerOptions {
  readonly short: boolean;
  readonly say: (line: string) => void;
  readonly onResult: (result: ScenarioResult) => void;
  readonly closers: Closers;
}

/** One after another, on one cluster at a time, which is kept as long as the next scenario needs the same. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  options: RunnerOptions,
): Promise<void> {
  let cluster: Cluster | null = null;
  options.closers.add(async () => cluster?.stop());
  for (const scenario of scenarios) {
    if (cluster?.kind !== scenario.cluster) {
      await cluster?.stop();
      cluster = null;
      cluster = await startCluster(scenario.cluster);
    }
    options.onResult(await runOne(scenario, cluster, options));
  }
  await cluster?.stop();
  cluster = null;
}

async function runOne(
  scenario: Scenario,
  cluster: Cluster,
  { short, say }: RunnerOptions,
): Promise<ScenarioResult> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1_000;
  say(`${scenario.name}: ${scenario.title} …`);
  try {
    const figures = await scenario.run({
      cluster,
      short,
      say: (line) => say(`${scenario.name}: ${line}`),
      openRun: (runOptions) => new FaultRun(cluster, runOptions),
    });
    return { scenario, seconds: seconds(), figures, problem: null };
  } catch (error) {
    say(
      `${scenario.name}: what the brokers hold is kept in ${keepBrokers(scenario.name, cluster)}`,
    );
    return { scenario, seconds: seconds(), figures: {}, problem: describe(error) };
  } finally {
    if (cluster.proxy) cluster.proxy.interceptor = {};
  }
}

/** Their logs, committed offsets and transactions: the answer to why is in there, and gone when they stop. */
function keepBrokers(scenario: string, { broker }: Cluster): string {
  const folder = join('.holdpoint', 'faults', `${scenario}-brokers`);
  try {
    for (const node of broker.nodes) node.keep(join(projectRoot(), folder, `node-${node.id}`));
    return folder;
  } catch (error) {
    // A broker that runs may delete a file while it is copied; the scenario's own problem must not be lost with it.
    return `${folder}, not whole: ${describe(error)}`;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${describe(error.cause)}`;
}
