import { availableParallelism } from 'node:os';

export const DEFAULT_LANES = 4;
export const MOST_THREADS = 64;

/** One for each processor unless told otherwise, and never more than lanes. */
export function threadCount(
  threads: number = availableParallelism(),
  lanes = DEFAULT_LANES,
): number {
  return Math.min(threads, lanes);
}

/**
 * The same from the environment as it stands, before anything that checks settings is loaded. Where that is no number
 * it is 1; the settings are refused a moment later.
 */
export function expectedThreads(environment: Readonly<Record<string, string | undefined>>): number {
  const [threads, lanes] = ['SCREENER_THREADS', 'SCREENER_LANES'].map((variable) => {
    const text = environment[variable]?.trim() ?? '';
    return text === '' ? undefined : /^\d{1,3}$/.test(text) ? Number(text) : 1;
  });
  return Math.min(threadCount(threads, lanes), MOST_THREADS);
}
