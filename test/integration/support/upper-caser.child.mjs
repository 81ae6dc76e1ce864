/**
 * The upper-casing service as a process of its own, to be killed by a spec. It runs from `dist/`, as in
 * production, and says `ready` on standard output.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { TransactionalKafkaServer } from '#holdpoint/kafka';

const { brokers, groupId, input, output, lanes } = JSON.parse(process.argv[2]);

const silent = () => undefined;
const server = new TransactionalKafkaServer({
  brokers,
  groupId,
  lanes,
  clientId: 'child',
  serviceVersion: '1.2.3',
  topics: { outputs: [{ name: output }] },
  timings: { sessionTimeout: 6_000 },
  logger: { debug: silent, info: silent, warn: silent, error: (message) => console.error(message) },
  onFatal: () => process.exit(1),
});
server.addHandler(
  input,
  (value, context) => ({
    topic: output,
    key: context.key,
    value: value.toString('utf8').toUpperCase(),
    headers: { from: `${context.topic}/${context.partition}/${context.offset}` },
  }),
  true,
);
server.listen((error) => {
  if (error) {
    console.error(error);
    process.exit(1);
  }
});
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
while (!server.state.ready) await sleep(20);
process.stdout.write('ready\n');
