/** What fresh rows gave when they were read for the first time, before anything was changed for them. */
import { readFileSync } from 'node:fs';

interface FirstSight {
  readonly names: readonly {
    readonly batch: string;
    readonly listed: number;
    readonly atReview: number;
    readonly atHit: number;
    readonly nobody: number;
    readonly reviewFalsely: number;
    readonly hitFalsely: number;
  }[];
  readonly endUse: readonly {
    readonly batch: string;
    readonly statements: number;
    readonly right: number;
    readonly militaryMissed: number;
  }[];
}

const FILE = 'libs/matching/evaluation/first-sight.json';

/** In Markdown. */
export function firstSightReport(): string {
  const { names, endUse } = JSON.parse(readFileSync(FILE, 'utf8')) as FirstSight;
  return [
    '## At first sight',
    '',
    'A measured row that shows a fault is no longer measured once the fault is mended: it moves to the tuned part, and a fresh row, written before its answer was seen, takes its place. The measured figures above are therefore those of rows that nothing was changed for, which flatters them by the rows that moved. What each batch of fresh rows gave the first time it was read is the nearest to what a stranger’s rows would give:',
    '',
    '| names | of listed parties | found at review | at hit | of nobody | found falsely | as a hit |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...names.map(
      ({ batch, listed, atReview, atHit, nobody, reviewFalsely, hitFalsely }) =>
        `| ${batch} | ${listed} | ${atReview} | ${atHit} | ${nobody} | ${reviewFalsely} | ${hitFalsely} |`,
    ),
    '',
    '| statements | read | right | military called civil or none |',
    '| --- | ---: | ---: | ---: |',
    ...endUse.map(
      ({ batch, statements, right, militaryMissed }) =>
        `| ${batch} | ${statements} | ${right} | ${militaryMissed} |`,
    ),
  ].join('\n');
}
