import { spawnSync } from 'node:child_process';
import { findEngine } from './docker-engine.js';
import { findJava } from './java.js';
import { hasKafkaJars } from './jars.js';

/** Whether a broker of one's own, with listeners to one's wish, could be started here; one that runs already is none. */
export async function canStartBroker(): Promise<boolean> {
  const only = process.env['HOLDPOINT_BROKER'] ?? '';
  if (only === 'existing') return false;
  return (only !== 'docker' && hasJavaAndKafka()) || (only !== 'java' && (await hasDocker()));
}

function hasJavaAndKafka(): boolean {
  try {
    findJava();
  } catch {
    return false;
  }
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  return (
    hasKafkaJars() || spawnSync(maven, ['-v'], { shell: process.platform === 'win32' }).status === 0
  );
}

function hasDocker(): Promise<boolean> {
  return findEngine().then(
    () => true,
    () => false,
  );
}
