import type { ReplayMark } from '#holdpoint/kafka';
import { routesFor } from './dlq-arguments.js';
import { type DeadLetterFacts, factsOf, hasReason, isSince, withMark } from './dlq-facts.js';
import { type DlqSession, LIST_PATIENCE_MILLISECONDS } from './dlq-session.js';
import { plainTable } from './dlq-table.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { LineWriter } from './lines.js';

export interface ListOptions {
  readonly topic?: string;
  readonly reason?: string;
  readonly since?: number;
  readonly limit?: number;
  readonly open?: boolean;
  readonly json?: boolean;
  readonly check?: boolean;
}

/** Every dead letter that the options ask for, the newest last, then how many there are of each reason. */
export async function listDeadLetters(
  session: DlqSession,
  options: ListOptions,
): Promise<ExitCode> {
  const found: DeadLetterFacts[] = [];
  const topics = routesFor(session.settings.routes, options.topic).map(({ topic }) => topic);
  for (const topic of new Set(topics)) found.push(...(await readTopic(session, topic, options)));
  found.sort(byTime);
  const shown = options.limit === undefined ? found : found.slice(-options.limit);
  if (options.json === true) await writeLines(session, shown);
  else session.streams.stdout.write(tableText(found, shown));
  const waiting = found.filter(({ replayedAt }) => replayedAt === null).length;
  return options.check === true && waiting > 0 ? EXIT.findings : EXIT.done;
}

async function readTopic(
  { connection, kafka, note }: DlqSession,
  topic: string,
  options: ListOptions,
): Promise<DeadLetterFacts[]> {
  const found: DeadLetterFacts[] = [];
  let foreign = 0;
  for (const { partition, low, end } of await connection.ranges(topic)) {
    const letters = new Map<number, DeadLetterFacts>();
    const marks = new Map<number, ReplayMark>();
    const range = { from: low, end, patience: LIST_PATIENCE_MILLISECONDS };
    const reached = await connection.read(topic, partition, range, (record) => {
      const entry = kafka.readDeadLetterRecord(record);
      if (entry.kind === 'foreign') foreign += 1;
      else if (entry.kind === 'mark') marks.set(entry.replayedOffset, entry);
      else if (hasReason(entry, options.reason) && isSince(entry, options.since)) {
        letters.set(entry.offset, factsOf(entry));
      }
    });
    if (reached < end) {
      note(`${topic}-${partition} is shown up to ${reached}: a transaction from there on is open`);
    }
    for (const [offset, facts] of letters) found.push(withMark(facts, marks.get(offset)));
  }
  if (foreign > 0) note(`${foreign} record(s) on ${topic} are no dead letters of Holdpoint's`);
  return options.open === true ? found.filter(({ replayedAt }) => replayedAt === null) : found;
}

function byTime(a: DeadLetterFacts, b: DeadLetterFacts): number {
  if (a.failedAt === b.failedAt) return 0;
  return a.failedAt < b.failedAt ? -1 : 1;
}

async function writeLines(
  { streams }: DlqSession,
  shown: readonly DeadLetterFacts[],
): Promise<void> {
  const writer = new LineWriter(streams.stdout);
  for (const facts of shown) await writer.write(JSON.stringify(facts));
  await writer.flush();
}

const HEAD = [
  'place',
  'order',
  'reason',
  'problems',
  'first at',
  'attempt',
  'failed at',
  'replayed at',
];

/** The table, a heading for each topic, and the counts. */
export function tableText(
  found: readonly DeadLetterFacts[],
  shown: readonly DeadLetterFacts[],
): string {
  if (found.length === 0) return 'No dead letters.\n';
  const topics = [...new Set(found.map(({ topic }) => topic))].sort();
  const parts = topics.map((topic) => {
    const rows = shown.filter((facts) => facts.topic === topic).map(rowOf);
    return rows.length === 0 ? '' : `${topic}\n${plainTable(HEAD, rows)}\n\n`;
  });
  const missing = found.length - shown.length;
  return [
    ...parts,
    missing > 0 ? `The newest ${shown.length} of ${found.length} are shown (--limit).\n\n` : '',
    `${countsText(found)}\n`,
  ].join('');
}

function rowOf(facts: DeadLetterFacts): string[] {
  return [
    facts.position,
    facts.orderId ?? '-',
    `${facts.errorClass}/${facts.reason}`,
    String(facts.problems),
    facts.firstPath === null ? '-' : facts.firstPath || '/',
    String(facts.attempt),
    facts.failedAt,
    facts.replayedAt ?? '-',
  ];
}

/** Most frequent first. */
function countsText(found: readonly DeadLetterFacts[]): string {
  const counts = new Map<string, { all: number; waiting: number }>();
  for (const { topic, errorClass, reason, replayedAt } of found) {
    const name = `${topic}\t${errorClass}/${reason}`;
    const count = counts.get(name) ?? { all: 0, waiting: 0 };
    count.all += 1;
    if (replayedAt === null) count.waiting += 1;
    counts.set(name, count);
  }
  const rows = [...counts]
    .sort(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1))
    .map(([name, { all, waiting }]) => [...name.split('\t'), String(all), String(waiting)]);
  return plainTable(['topic', 'reason', 'dead letters', 'not replayed'], rows);
}
