import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WayClosed } from './broker.js';

const OLDEST_JAVA = 17;

function javaVersion(command: string): number | null {
  const run = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (run.error !== undefined || run.status !== 0) return null;
  const version = /version "(?:1\.)?(\d+)/.exec(`${run.stderr}${run.stdout}`);
  return version?.[1] === undefined ? null : Number(version[1]);
}

/** The first Java that is new enough: JAVA_HOME's, then the path's. */
export function findJava(): { command: string; version: number } {
  const home = process.env['JAVA_HOME'];
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const commands = [...(home === undefined ? [] : [join(home, 'bin', program)]), program];
  let old: number | null = null;
  for (const command of commands) {
    const version = command === program || existsSync(command) ? javaVersion(command) : null;
    if (version === null) continue;
    if (version >= OLDEST_JAVA) return { command, version };
    old = version;
  }
  throw new WayClosed(
    old === null
      ? 'java was not found'
      : `Java ${old} is too old: Kafka needs ${OLDEST_JAVA} or newer`,
  );
}
