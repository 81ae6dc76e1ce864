import type { Machine } from '../machine.js';

export function machineLine(machine: Machine): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return (
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}. ` +
    `Node ${machine.node}, ${machine.kafka}; ${packages.join(', ')}.`
  );
}
