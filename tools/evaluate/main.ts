/**
 * `npm run evaluate`: how well names and end-use statements are read, next to other matchers on the same rows.
 * With `--write` the report and its plot go into docs/.
 */
import { writeFile } from 'node:fs/promises';
import { evaluateEndUse } from './end-use.js';
import { firstSightReport } from './first-sight.js';
import { evaluateNames } from './names.js';

const REPORT = 'docs/evaluation.md';
const PLOT = 'docs/evaluation-names.svg';

process.stderr.write(
  'holdpoint: matching every labelled name by four systems, and the register …\n',
);
const names = evaluateNames();
process.stderr.write('holdpoint: reading every labelled statement …\n');
const endUse = evaluateEndUse();
const report = [
  '# How well names and end-use statements are read',
  '',
  'Made by `npm run evaluate -- --write` from the rows in `libs/matching/evaluation`. The rows are our own; a stranger’s may differ.',
  '',
  names.report.trim(),
  '',
  `![recall against false hits](${PLOT.replace('docs/', '')})`,
  '',
  endUse.report.trim(),
  '',
  firstSightReport(),
  '',
].join('\n');

process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) {
  await writeFile(REPORT, report);
  await writeFile(PLOT, names.plot);
  process.stderr.write(`holdpoint: ${REPORT} and ${PLOT} written\n`);
}
