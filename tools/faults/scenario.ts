import type { Cluster, ClusterKind } from './cluster.js';
import type { Figures } from './run/figures.js';
import type { FaultRun, RunOptions } from './run/fault-run.js';

export interface ScenarioContext {
  readonly cluster: Cluster;
  /** The form that fits into a few minutes for all scenarios together. */
  readonly short: boolean;
  readonly say: (line: string) => void;
  /** Topics, a group and screeners of their own; all of it ends with the scenario. */
  readonly openRun: (options?: RunOptions) => FaultRun;
}

/** One kind of fault, and what must hold whatever it hits. It throws when something does not. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly cluster: ClusterKind;
  /** Part of the short form. */
  readonly short: boolean;
  readonly run: (context: ScenarioContext) => Promise<Figures>;
}

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly seconds: number;
  readonly figures: Figures;
  /** Null when all held. */
  readonly problem: string | null;
}
