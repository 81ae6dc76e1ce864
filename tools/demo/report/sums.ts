import type { Answers } from '../answers.js';
import type { Tally } from '../tally.js';
import { colours } from './colours.js';

export function sumLine(tally: Tally): string {
  const { published, approved, held, deadLetters, skipped, problems } = tally;
  const sum = `${published} in = ${approved} approved + ${held} held + ${deadLetters} dead letters + ${skipped} skipped`;
  if (problems.length === 0) return `${colours.green('✓')} ${sum}, each answered exactly once`;
  return [`${colours.red('✗')} ${sum}`, ...problems.slice(0, 20).map((text) => `  ${text}`)].join(
    '\n',
  );
}

export function figures({ published, seconds, latency }: Tally, answers: Answers): string {
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const alerts = [...answers.alerts].map(([severity, count]) => `${count} ${severity}`).join(', ');
  return [
    `throughput  ${Math.round(published / seconds)} orders/s over ${seconds.toFixed(2)} s, from a cold start (npm run bench measures it warm)`,
    `latency     p50 ${ms(latency.p50)}, p99 ${ms(latency.p99)}, from publishing to reading the answer, all sent at once`,
    `alerts      ${alerts === '' ? 'none' : alerts}`,
  ].join('\n');
}
