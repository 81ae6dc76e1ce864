import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { kafkaJars } from '../../broker/jars.js';
import { findJava } from '../../broker/java.js';
import { projectRoot } from '../../broker/project.js';

const JVM = ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];

/** Runs one of Kafka's own command-line tools and hands on what it prints, line by line. */
export async function runKafkaTool(
  mainClass: string,
  args: readonly string[],
  take: (line: string) => void,
): Promise<void> {
  const jars = await kafkaJars(() => undefined);
  const log = pathToFileURL(join(projectRoot(), 'tools', 'kafka', 'log4j2.properties')).href;
  const child = spawn(
    findJava().command,
    [...JVM, `-Dlog4j2.configurationFile=${log}`, '-cp', join(jars, '*'), mainClass, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const over = new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) take(line);
  const code = await over;
  if (code !== 0) {
    throw new Error(`${mainClass} ended with ${code}: ${complaints.join('').slice(-1_000)}`);
  }
}

const SETTLED = new Set(['Empty', 'CompleteCommit', 'CompleteAbort', 'Dead']);

/** The group's transactional ids whose transaction was begun longer ago. */
export async function transactionsOlderThan(
  brokers: readonly string[],
  groupId: string,
  milliseconds: number,
): Promise<string[]> {
  const old: string[] = [];
  const filter = ['--duration-filter', String(milliseconds)];
  const args = ['--bootstrap-server', brokers.join(','), 'list', ...filter];
  await runKafkaTool('org.apache.kafka.tools.TransactionsCommand', args, (line) => {
    const [id = '', , , state = ''] = line.trim().split(/\s+/);
    if (id.startsWith(`${groupId}.`) && !SETTLED.has(state)) old.push(`${id} is ${state}`);
  });
  return old;
}

/** The ids, of those that begin with the group's name, whose transaction has not ended. */
export async function openTransactions(
  brokers: readonly string[],
  groupId: string,
): Promise<string[]> {
  const open: string[] = [];
  let seen = 0;
  const args = ['--bootstrap-server', brokers.join(','), 'list'];
  await runKafkaTool('org.apache.kafka.tools.TransactionsCommand', args, (line) => {
    const [id = '', , , state = ''] = line.trim().split(/\s+/);
    if (!id.startsWith(`${groupId}.`)) return;
    seen += 1;
    if (!SETTLED.has(state)) open.push(`${id} is ${state}`);
  });
  if (seen === 0) throw new Error(`Kafka's tool lists no transactional id of ${groupId}`);
  return open;
}

/** What of these topics Kafka's own consumer delivers under read_committed: `partition offset key` of each record. */
export async function consoleConsume(
  brokers: readonly string[],
  topics: readonly string[],
  take: (record: string) => void,
): Promise<void> {
  const properties = ['partition', 'offset', 'key'].flatMap((name) => [
    '--formatter-property',
    `print.${name}=true`,
  ]);
  await runKafkaTool(
    'org.apache.kafka.tools.consumer.ConsoleConsumer',
    [
      '--bootstrap-server',
      brokers.join(','),
      '--include',
      topics.map((topic) => topic.replaceAll('.', '\\.')).join('|'),
      '--from-beginning',
      '--timeout-ms',
      '8000',
      '--command-property',
      'isolation.level=read_committed',
      ...properties,
      '--formatter-property',
      'print.value=false',
    ],
    (line) => {
      const found = /^Partition:(\d+)\tOffset:(\d+)\t(.*)$/.exec(line);
      if (found) take(`${found[1]} ${found[2]} ${found[3]}`);
    },
  );
}
