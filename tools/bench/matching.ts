/**
 * `npm run bench:matching`: what a list costs to build and a party to match, at today's list and at ten and a hundred thousand
 * names, without any memory of answers. Parties are every seventh of the register sample.
 */
import { arch, cpus, platform, release } from 'node:os';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '#holdpoint/matching';
import type { ListSnapshot, NameMatcher } from '#holdpoint/model';
import { listOf, registerRows } from './matching-lists.js';

export interface MatchingFigures {
  readonly list: string;
  readonly names: number;
  /** Processor time. */
  readonly buildMs: number;
  readonly megabytes: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

const WARM_UP = 2000;
const EVERY = 7;
/** Each party is matched this often and the fastest counts: other processes share the machine. */
const TIMES = 3;

export function benchMatching(): readonly MatchingFigures[] {
  const rows = registerRows();
  const parties = rows.filter((_, at) => at % EVERY === 0).map(({ name }) => name);
  // Once before anything is measured, so that the first list does not pay for the compiler.
  measure('warm-up', listOf(rows, 1000), parties);
  return [
    measure("today's lists", loadListSnapshot(), parties),
    measure('register', listOf(rows, 10_000), parties),
    measure('register', listOf(rows, 100_000), parties),
  ];
}

function measure(
  list: string,
  snapshot: ListSnapshot,
  parties: readonly string[],
): MatchingFigures {
  collectGarbage();
  const before = memory();
  const start = process.cpuUsage();
  const matcher = buildNameMatcher(snapshot);
  const { user, system } = process.cpuUsage(start);
  const buildMs = (user + system) / 1e3;
  collectGarbage();
  const megabytes = (memory() - before) / 2 ** 20;
  const times = timesOf(matcher, parties);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    list,
    names: countNames(snapshot),
    buildMs,
    megabytes,
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
  };
}

/** Without it the figures would say when the collector last came by. Only contexts made after the flag have the function. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Microseconds a party, sorted. */
function timesOf(matcher: NameMatcher, parties: readonly string[]): number[] {
  for (const name of parties.slice(0, WARM_UP)) matcher.match({ name });
  const times = parties.map((name) => {
    let best = Number.POSITIVE_INFINITY;
    for (let time = 0; time < TIMES; time += 1) {
      const start = process.hrtime.bigint();
      matcher.match({ name });
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e3);
    }
    return best;
  });
  return times.sort((a, b) => a - b);
}

function countNames({ entries, related }: ListSnapshot): number {
  return [...entries, ...related].reduce((sum, { names }) => {
    const official = [names.zh, names.en, names.ja].filter((name) => name !== undefined).length;
    const others = [names.aliases, names.formerNames, names.readings, names.acronyms];
    return sum + official + others.reduce((count, list) => count + list.length, 0);
  }, 0);
}

export function formatMatchingFigures(figures: readonly MatchingFigures[]): string {
  const [cpu] = cpus();
  const lines = figures.map(({ list, names, buildMs, megabytes, p50, p90, p99 }) =>
    [
      list.padEnd(14),
      String(names).padStart(7),
      `${buildMs.toFixed(0)} ms`.padStart(9),
      `${megabytes.toFixed(1)} MB`.padStart(9),
      ...[p50, p90, p99].map((time) => `${time.toFixed(0)} µs`.padStart(9)),
    ].join(' '),
  );
  return [
    `Node ${process.version}, V8 ${process.versions.v8}, ${platform()} ${release()} ${arch()}, ${cpu?.model ?? 'unknown processor'}`,
    'list             names     build    memory       p50       p90       p99',
    ...lines,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(formatMatchingFigures(benchMatching()));
}
