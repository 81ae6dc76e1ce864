import type { NameFigures, RegisterFigures, Scored } from './names-figures.js';
import { isNonMatch, NAME_PARTS, type NamePart } from './name-pairs.js';

export interface System {
  readonly name: string;
  readonly rows: readonly Scored[];
}

const THRESHOLDS = [70, 75, 80, 82, 84, 86, 88, 90, 92, 94, 96, 98];

export function reportOf(
  figures: Readonly<Record<NamePart, NameFigures>>,
  register: RegisterFigures,
  ours: readonly Scored[],
  systems: readonly System[],
): string {
  return [
    '## Names',
    '',
    'The `tuned` rows were looked at while the matcher was made, and so were those that it was mended for; for the `measured` rows nothing was changed, though the misses of the older ones were read. See “At first sight” below for what fresh rows give.',
    'Review begins at 80, hit at 90.',
    '',
    ...summary(figures),
    '',
    `Of ${register.companies.toLocaleString('en')} companies drawn at random from the register, ${register.reviewsPerThousand} in a thousand get a finding and ${register.hitsPerThousand} a hit. Some bear the name of a listed company.`,
    '',
    '### By kind',
    '',
    ...byKind(ours),
    '',
    '### By threshold, measured part',
    '',
    'Recall, then names of nobody that are called listed, in percent.',
    '',
    ...byThreshold(systems),
    '',
  ].join('\n');
}

function summary(figures: Readonly<Record<NamePart, NameFigures>>): string[] {
  const rows: [string, (figure: NameFigures) => number][] = [
    ['names of listed parties', ({ matches }) => matches],
    ['names of nobody listed', ({ nonMatches }) => nonMatches],
    ['recall at review, %', ({ recallAtReview }) => recallAtReview],
    ['recall at hit, %', ({ recallAtHit }) => recallAtHit],
    ['hard non-matches at review, %', ({ hardAtReview }) => hardAtReview],
    ['hard non-matches at hit, %', ({ hardAtHit }) => hardAtHit],
    ['unlisted family at review, %', ({ familyAtReview }) => familyAtReview],
    ['unlisted family at hit, %', ({ familyAtHit }) => familyAtHit],
    ['weakest kind at review, %', ({ weakestKind }) => weakestKind],
  ];
  return [
    '| | tuned | measured |',
    '| --- | ---: | ---: |',
    ...rows.map(
      ([label, read]) => `| ${label} | ${read(figures.tuned)} | ${read(figures.measured)} |`,
    ),
  ];
}

function byKind(ours: readonly Scored[]): string[] {
  const kinds = [...new Set(ours.map(({ pair }) => pair.kind))];
  const cells = (kind: string): string =>
    NAME_PARTS.map((part) => {
      const rows = ours.filter(({ pair }) => pair.kind === kind && pair.part === part);
      return `${rows.length} | ${percent(rows, 80)} | ${percent(rows, 90)}`;
    }).join(' | ');
  return [
    '| kind | tuned rows | at review | at hit | measured rows | at review | at hit |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...kinds.map(
      (kind) => `| ${kind}${isNonMatch(kind) ? ' (found falsely)' : ''} | ${cells(kind)} |`,
    ),
  ];
}

function byThreshold(systems: readonly System[]): string[] {
  return [
    `| threshold | ${systems.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(systems.length)}`,
    ...THRESHOLDS.map((threshold) => {
      const cells = systems.map(({ rows }) => {
        const { recall, falsely } = ratesAt(rows, threshold);
        return `${recall} / ${falsely}`;
      });
      return `| ${threshold} | ${cells.join(' | ')} |`;
    }),
  ];
}

function ratesAt(
  rows: readonly Scored[],
  threshold: number,
): { readonly recall: string; readonly falsely: string } {
  return {
    recall: percent(
      rows.filter(({ pair }) => pair.entry !== null),
      threshold,
    ),
    falsely: percent(
      rows.filter(({ pair }) => pair.entry === null),
      threshold,
    ),
  };
}

function percent(rows: readonly Scored[], threshold: number): string {
  const found = rows.filter(({ score }) => score >= threshold).length;
  return rows.length === 0 ? '–' : ((100 * found) / rows.length).toFixed(1);
}

const COLOURS = ['#b3261e', '#4a6fa5', '#7a9e3a', '#8e6c8a'];
const [WIDTH, HEIGHT, MARGIN] = [720, 480, 56];

/** One line a system through its thresholds: up is more found, right is more called falsely. */
export function plotOf(systems: readonly System[]): string {
  const x = (falsely: number): number => MARGIN + (falsely / 100) * (WIDTH - 2 * MARGIN);
  const y = (recall: number): number => HEIGHT - MARGIN - (recall / 100) * (HEIGHT - 2 * MARGIN);
  const grid = [0, 20, 40, 60, 80, 100].flatMap((value) => [
    `<line x1="${x(0)}" y1="${y(value)}" x2="${x(100)}" y2="${y(value)}" stroke="#ddd"/>`,
    `<text x="${MARGIN - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    `<text x="${x(value)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${value}</text>`,
  ]);
  const lines = systems.flatMap(({ name, rows }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? '#000';
    const points = THRESHOLDS.map((threshold) => {
      const { recall, falsely } = ratesAt(rows, threshold);
      return [x(Number(falsely)), y(Number(recall))] as const;
    });
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(
        ([px, py]) =>
          `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3" fill="${colour}"/>`,
      ),
      `<text x="${WIDTH - MARGIN - 170}" y="${HEIGHT - MARGIN - 84 + at * 20}" fill="${colour}">${name}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    `<text x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">names of nobody called listed, %</text>`,
    `<text x="16" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 16 ${HEIGHT / 2})">listed names found, %</text>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
