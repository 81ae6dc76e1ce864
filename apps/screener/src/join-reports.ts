import type { ReadinessReport } from './readiness.js';

const SILENT = 'A screening thread is starting or does not answer.';
const NONE: ReadinessReport['lists'] = { version: '', asOf: '' };

/** One report for the process: ready when every thread is. `null` stands for a thread that did not answer. */
export function joinReports(reports: readonly (ReadinessReport | null)[]): ReadinessReport {
  const answered = reports.filter((report) => report !== null);
  const isSilent = answered.length < reports.length;
  const problem = answered.find((report) => report.problem !== null)?.problem ?? null;
  const isReady = !isSilent && answered.every(({ status }) => status === 'ok');
  return {
    status: isReady ? 'ok' : 'unavailable',
    problem: problem ?? (isSilent ? SILENT : null),
    lists: answered[0]?.lists ?? NONE,
    assigned: joinAssignments(answered.map(({ assigned }) => assigned)),
    lanes: answered.flatMap(({ lanes }) => lanes).sort((a, b) => a.lane - b.lane),
  };
}

function joinAssignments(all: readonly ReadinessReport['assigned'][]): ReadinessReport['assigned'] {
  const joined: Record<string, number[]> = {};
  const received = all.filter((assigned) => assigned !== null);
  for (const assigned of received) {
    for (const [topic, partitions] of Object.entries(assigned)) {
      joined[topic] = [...(joined[topic] ?? []), ...partitions].sort((a, b) => a - b);
    }
  }
  return received.length === 0 ? null : joined;
}
