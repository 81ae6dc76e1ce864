import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../processes/index.js';
import type { TopicNames } from '../topics.js';
import { colours } from './colours.js';

export interface Places {
  readonly brokers: readonly string[];
  readonly topics: TopicNames;
  readonly url: string;
  readonly logFile: string;
  readonly staysUp: boolean;
}

const ONE_ORDER =
  '{"orderId":"1","parties":[{"role":"end-user","localName":"三菱造船株式会社","country":"JP"}],"items":[{"itemId":"1","originCountry":"CN","exportCountry":"CN","classification":{"status":"controlled","controlCode":"1C905.b"}}]}';

/** Where to look next, with commands that work as they stand. */
export function lookNext({ brokers, topics, url, logFile, staysUp }: Places): string {
  const broker = brokers[0] ?? '';
  const lines: [string, string][] = [
    [
      'topics',
      [
        topics.ordersApproved,
        topics.ordersHeld,
        topics.screeningAlerts,
        topics.ordersScreened,
        topics.ordersCreatedDlq,
      ].join(' '),
    ],
    [
      'with kcat',
      `kcat -b ${broker} -t ${topics.ordersHeld} -C -e -q -X isolation.level=read_committed`,
    ],
    [
      "with Kafka's own",
      `${consoleConsumer()} --bootstrap-server ${broker} --topic ${topics.ordersHeld} --from-beginning --timeout-ms 5000 --command-property isolation.level=read_committed`,
    ],
    ['health, metrics', `${url}/health/ready  ${url}/metrics`],
    ["screener's log", logFile],
    ['one order', `echo '${ONE_ORDER}' | npm run -s holdpoint -- explain --lang en`],
    ['more', 'README.md, docs/'],
  ];
  const note = staysUp
    ? 'Everything stays up until Ctrl-C.'
    : 'All of it has ended with this run; npm run demo without --once keeps it up.';
  return [...lines.map(([what, how]) => `${colours.dim(what.padEnd(18))}${how}`), note].join('\n');
}

/** From the jars that the Java way has fetched, where it has; by the name it has in Kafka's images otherwise. */
function consoleConsumer(): string {
  const kafka = join(projectRoot(), '.kafka');
  const jars = existsSync(kafka)
    ? readdirSync(kafka).find((name) => name.startsWith('libs'))
    : undefined;
  return jars === undefined
    ? 'kafka-console-consumer.sh'
    : `java -cp '.kafka/${jars}/*' org.apache.kafka.tools.consumer.ConsoleConsumer`;
}
