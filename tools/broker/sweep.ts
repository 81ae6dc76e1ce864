import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaFolder } from './project.js';

const RECENT_MS = 120_000;

/**
 * Clears what a supervisor that was itself killed has left: Kafka processes whose folder is ours, and
 * folders that no process uses. A folder with a living supervisor, and one just made, are left alone.
 */
export function sweepLeftovers(say: (line: string) => void): void {
  const home = kafkaFolder();
  if (!existsSync(home)) return;
  const processes = listProcesses();
  if (processes === null) return;
  for (const name of readdirSync(home)) {
    if (!name.startsWith('run-') && !name.includes('.partial-')) continue;
    const folder = join(home, name);
    const users = processes.filter(({ command }) => command.includes(folder));
    if (users.some(({ command }) => /supervisor\.[jt]s/.test(command))) continue;
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed < RECENT_MS && users.length === 0) continue;
    for (const { pid } of users) kill(pid);
    rmSync(folder, { recursive: true, force: true });
    say(`cleared what an earlier run left in .kafka/${name}`);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself, or belongs to someone else.
  }
}

interface RunningProcess {
  readonly pid: number;
  readonly command: string;
}

function listProcesses(): readonly RunningProcess[] | null {
  if (process.platform === 'win32') return null;
  if (process.platform === 'linux') return readdirSync('/proc').flatMap(processFromProc);
  const ps = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ps.error !== undefined || ps.status !== 0) return null;
  return ps.stdout.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(.*)$/.exec(line);
    return found === null ? [] : [{ pid: Number(found[1]), command: found[2] ?? '' }];
  });
}

/** Small images have no `ps`, but Linux itself tells. */
function processFromProc(name: string): RunningProcess[] {
  if (!/^\d+$/.test(name)) return [];
  try {
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid: Number(name), command }];
  } catch {
    return [];
  }
}
