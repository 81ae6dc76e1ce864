import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Keeps processes to cores with `taskset`, where there is one. */
export interface Pinning {
  /** In a sentence, for the page. */
  readonly placing: string;
  /** The first process to the first core, the second to the second, with all their threads. */
  readonly pin: (pids: readonly number[]) => void;
  /** Gives this process and what it started all cores back. */
  readonly release: () => void;
}

/** Cores that the broker and the measuring process must have between them, apart from those of two screeners. */
const LEAST_APART = 2;
const nothing = (): void => undefined;

/** With cores enough, everything that runs already (the broker, this process) is sent away from the first two. */
export function preparePinning(): Pinning {
  const cores = allowedCores();
  const [first, second, ...rest] = cores;
  if (first === undefined || second === undefined) {
    const placing = `There are no two cores that \`taskset\` could keep processes to: the system places them as it likes.`;
    return { placing, pin: nothing, release: nothing };
  }
  const pin = (pids: readonly number[]): void => {
    for (const [at, pid] of pids.entries()) keepTo(at === 0 ? [first] : [second], pid);
  };
  const screeners = 'The first screener is kept to one core and the second to another; ';
  if (rest.length < LEAST_APART) {
    const placing = `${screeners}the broker and the measuring process share all ${cores.length} cores with them.`;
    return { placing, pin, release: nothing };
  }
  const others = [process.pid, ...descendantsOf(process.pid)];
  for (const pid of others) keepTo(rest, pid);
  return {
    placing: `${screeners}the broker and the measuring process are kept to the other ${rest.length}.`,
    pin,
    release: () => {
      for (const pid of others) keepTo(cores, pid);
    },
  };
}

/** Those that this process may use; none where there is no `taskset`. */
function allowedCores(): number[] {
  if (process.platform !== 'linux') return [];
  const { status, stdout } = taskset('-c', '-p', String(process.pid));
  return status === 0 ? coresIn(stdout) : [];
}

/** From `pid 7's current affinity list: 0-2,5`. */
export function coresIn(answer: string): number[] {
  const list = /: ([\d,-]+)\s*$/.exec(answer)?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    if (range === '') return [];
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** A process that has ended meanwhile needs no core. */
function keepTo(cores: readonly number[], pid: number): void {
  const { status, stderr } = taskset('-a', '-c', '-p', cores.join(','), String(pid));
  if (status !== 0 && existsSync(`/proc/${pid}`)) throw new Error(`taskset failed: ${stderr}`);
}

const taskset = (...words: string[]) => spawnSync('taskset', words, { encoding: 'utf8' });

/** Processes that one has started, and those that they started. */
function descendantsOf(ancestor: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended meanwhile.
    }
  }
  return descendantsIn(parents, ancestor);
}

/** `parents`: of each process, the one that started it. */
export function descendantsIn(parents: ReadonlyMap<number, number>, ancestor: number): number[] {
  const found = new Set([ancestor]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  found.delete(ancestor);
  return [...found];
}
