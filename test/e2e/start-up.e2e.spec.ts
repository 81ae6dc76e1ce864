import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createKafka, projectRoot, startChild, until } from '../../tools/processes/index.js';
import { freePorts } from '../../tools/broker/ports.js';
import { testBrokers } from '../support/broker.js';
import { ScreeningRun } from '../support/screening-run.js';

it('says which topics are missing and what to do, where it may not create them', async () => {
  await using run = new ScreeningRun({ SCREENER_CREATE_TOPICS: 'false' });
  await expect(run.start()).rejects.toThrow(
    /topic-missing[\s\S]*SCREENER_CREATE_TOPICS|topic-missing[\s\S]*creat/i,
  );
});

it('refuses two inputs with different partition counts', async () => {
  await using run = new ScreeningRun();
  const admin = createKafka(testBrokers(), 'admin').admin();
  await admin.connect();
  await admin.createTopics({
    topics: [
      { topic: run.topics.created, numPartitions: 4 },
      { topic: run.topics.closed, numPartitions: 3 },
    ],
  });
  await admin.disconnect();
  await expect(run.start()).rejects.toThrow(/partition-counts-differ/);
});

it('names every setting that cannot be used, and starts nothing', async () => {
  await using run = new ScreeningRun({ SCREENER_LANES: 'many', SCREENER_EMBED_ORDER: 'perhaps' });
  await expect(run.start()).rejects.toThrow(/SCREENER_LANES[\s\S]*SCREENER_EMBED_ORDER/);
});

it('lives, is not ready and says why while the broker is away', async () => {
  const [http, broker] = await freePorts(2);
  const url = `http://127.0.0.1:${String(http)}`;
  const child = startChild({
    script: join(projectRoot(), 'dist', 'apps', 'screener', 'src', 'main.js'),
    logFile: join(projectRoot(), '.holdpoint', 'test', 'broker-away.log'),
    env: { KAFKA_BROKERS: `127.0.0.1:${String(broker)}`, SCREENER_HTTP_PORT: String(http) },
  });
  try {
    await until(
      () =>
        fetch(`${url}/health/live`).then(
          (answer) => answer.ok,
          () => false,
        ),
      {
        withinMs: 30_000,
        late: () => child.lastLines(10).join('\n'),
      },
    );
    let problem = '';
    await until(
      async () => {
        const ready = await fetch(`${url}/health/ready`);
        expect(ready.status).toBe(503);
        ({ problem } = (await ready.json()) as { problem: string });
        return /broker/i.test(problem);
      },
      { withinMs: 30_000, late: () => `it only says: ${problem}` },
    );
  } finally {
    expect(await child.stop()).toBe('ended with exit code 0');
  }
});
