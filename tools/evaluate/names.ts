/** How well the name matcher does on labelled names and on random companies, beside general string matchers. */
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '#holdpoint/matching';
import type { ListSnapshot, NameMatcher } from '#holdpoint/model';
import { registerRows } from '../bench/matching-lists.js';
import { BASELINES, plain, plainNames } from './name-baselines.js';
import { readNamePairs, type NamePair, type NamePart } from './name-pairs.js';
import {
  HIT,
  REVIEW,
  type NameFigures,
  type RegisterFigures,
  type Scored,
} from './names-figures.js';
import { plotOf, reportOf } from './names-report.js';

export interface NamesEvaluation {
  readonly figures: Readonly<Record<NamePart, NameFigures>>;
  readonly register: RegisterFigures;
  /** Rows that are missed or falsely found at review level. */
  readonly wrong: readonly Scored[];
  /** The whole in Markdown. */
  readonly report: string;
  /** Recall against false findings, in SVG. */
  readonly plot: string;
}

export function evaluateNames(snapshot: ListSnapshot = loadListSnapshot()): NamesEvaluation {
  const matcher = buildNameMatcher(snapshot);
  const pairs = readNamePairs();
  const ours = pairs.map((pair) => ({ pair, score: ourScore(matcher, pair) }));
  const measured = pairs.filter(({ part }) => part === 'measured');
  const names = plainNames(snapshot);
  const others = BASELINES.map(({ name, similarity }) => ({
    name,
    rows: measured.map((pair) => ({ pair, score: baselineScore(similarity, names, pair) })),
  }));
  const figures = {
    tuned: figuresOf(ours.filter(({ pair }) => pair.part === 'tuned')),
    measured: figuresOf(ours.filter(({ pair }) => pair.part === 'measured')),
  };
  const register = onTheRegister(matcher);
  const wrong = ours.filter(({ pair, score }) => score >= REVIEW === (pair.entry === null));
  const systems = [
    { name: 'Holdpoint', rows: ours.filter(({ pair }) => pair.part === 'measured') },
    ...others,
  ];
  return {
    figures,
    register,
    wrong,
    report: reportOf(figures, register, ours, systems),
    plot: plotOf(systems),
  };
}

function ourScore(matcher: NameMatcher, { entry, name }: NamePair): number {
  const { matches, near } = matcher.match({ name });
  const all = [...matches, ...near];
  const wanted = entry === null ? all : all.filter((found) => found.entry === entry);
  return Math.max(0, ...wanted.map(({ score }) => score)) / 100;
}

function baselineScore(
  similarity: (a: string, b: string) => number,
  names: ReadonlyMap<string, readonly string[]>,
  { entry, name }: NamePair,
): number {
  const query = plain(name);
  const listed = entry === null ? [...names.values()].flat() : (names.get(entry) ?? []);
  return listed.reduce((best, text) => Math.max(best, similarity(query, text)), 0);
}

export function figuresOf(rows: readonly Scored[]): NameFigures {
  const matches = rows.filter(({ pair }) => pair.entry !== null);
  const of = (kind: string): readonly Scored[] => rows.filter(({ pair }) => pair.kind === kind);
  const kinds = new Set(matches.map(({ pair }) => pair.kind));
  return {
    matches: matches.length,
    nonMatches: rows.length - matches.length,
    recallAtReview: share(matches, REVIEW),
    recallAtHit: share(matches, HIT),
    hardAtReview: share(of('hard'), REVIEW),
    hardAtHit: share(of('hard'), HIT),
    familyAtReview: share(of('family'), REVIEW),
    familyAtHit: share(of('family'), HIT),
    weakestKind: Math.min(...[...kinds].map((kind) => share(of(kind), REVIEW))),
  };
}

/** Percent of rows at or above the threshold, two decimals. */
export function share(rows: readonly Scored[], threshold: number): number {
  const found = rows.filter(({ score }) => score >= threshold).length;
  return rows.length === 0 ? 0 : Math.round((10_000 * found) / rows.length) / 100;
}

function onTheRegister(matcher: NameMatcher): RegisterFigures {
  const rows = registerRows();
  const findings = rows.flatMap(({ name }) => {
    const [best] = matcher.match({ name }).matches;
    return best === undefined ? [] : [{ name, entry: best.entry, score: best.score / 100 }];
  });
  const hits = findings.filter(({ score }) => score >= HIT).length;
  const perThousand = (count: number): number => Math.round((100_000 * count) / rows.length) / 100;
  return {
    companies: rows.length,
    reviewsPerThousand: perThousand(findings.length),
    hitsPerThousand: perThousand(hits),
    findings,
  };
}
