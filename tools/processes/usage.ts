import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

export interface Usage {
  /** Processor time of the process so far, user and system together, in microseconds. */
  readonly cpuMicros: number;
  /** Resident memory, in bytes. */
  readonly residentBytes: number;
}

/** The kernel counts processor time in ticks of 10 ms on every Linux that Node runs on. */
const TICK_MICROS = 10_000;

/** What another process has used so far. */
export function usageOf(pid: number): Usage {
  return process.platform === 'linux' ? usageFromProc(pid) : usageFromPs(pid);
}

function usageFromProc(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the name in parentheses and may hold blanks; what follows it does not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? '0';
  return {
    cpuMicros: (Number(fields[11]) + Number(fields[12])) * TICK_MICROS,
    residentBytes: Number(resident) * 1024,
  };
}

function usageFromPs(pid: number): Usage {
  const text = execFileSync('ps', ['-o', 'rss=,time=', '-p', String(pid)], { encoding: 'utf8' });
  const [resident = '0', time = '0'] = text.trim().split(/\s+/);
  const seconds = time
    .split(/[-:]/)
    .map(Number)
    .reduce((sum, part) => sum * 60 + part, 0);
  return { cpuMicros: seconds * 1e6, residentBytes: Number(resident) * 1024 };
}
