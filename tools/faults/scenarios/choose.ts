import type { FaultOptions } from '../options.js';
import type { Scenario } from '../scenario.js';
import { SCENARIOS } from './index.js';
import { soakFor } from './soak.js';

/** Throws when a name is not known. */
export function chooseScenarios({ short, only, soak }: FaultOptions): readonly Scenario[] {
  if (soak > 0) return [soakFor(soak)];
  const unknown = only.filter((name) => !SCENARIOS.some((scenario) => scenario.name === name));
  if (unknown.length > 0) {
    throw new Error(`there is no scenario ${unknown.join(', ')}; --list names them`);
  }
  return SCENARIOS.filter((scenario) =>
    only.length > 0 ? only.includes(scenario.name) : !short || scenario.short,
  );
}

export function listScenarios(): string {
  const width = Math.max(...SCENARIOS.map(({ name }) => name.length));
  return SCENARIOS.map(
    ({ name, title, short }) => `${name.padEnd(width)}  ${short ? 'short' : '     '}  ${title}`,
  ).join('\n');
}
