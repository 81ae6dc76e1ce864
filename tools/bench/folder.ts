import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../processes/index.js';

/** Logs, profiles and the figures of the last run; may be thrown away at any time. */
export function benchFolder(): string {
  const folder = join(projectRoot(), '.holdpoint', 'bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}
