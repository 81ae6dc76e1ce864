import type { Admin } from 'kafkajs';
import type { BrokerNode } from '../../broker/index.js';
import { until } from '../../processes/index.js';
import type { FaultRun } from '../run/fault-run.js';
import type { Scenario } from '../scenario.js';

const PER_SECOND = 300;
const PATIENCE_MS = 120_000;

export const brokersInTurn = oneAfterTheOther({
  name: 'brokers-in-turn',
  title:
    'Three brokers, three copies, two of them in sync: SIGKILL and restart of each in turn; leaders and coordinators move and move back',
  count: 'kills',
  down: (node) => node.kill(),
});

export const brokersRolling = oneAfterTheOther({
  name: 'brokers-rolling',
  title:
    'Three brokers, three copies, two of them in sync: each is told to stop (SIGTERM), hands its work over, and comes back, in turn',
  count: 'restarts',
  down: (node) => node.shutDown(),
});

/** Each broker goes, under load, and comes back before the next one goes. */
function oneAfterTheOther({
  name,
  title,
  count,
  down,
}: {
  readonly name: string;
  readonly title: string;
  readonly count: string;
  readonly down: (node: BrokerNode) => Promise<void>;
}): Scenario {
  return {
    name,
    title,
    cluster: 'three',
    short: false,
    run: async ({ openRun, cluster, short, say }) => {
      const rounds = short ? 1 : 3;
      await using run = openRun();
      await run.start();
      await run.start();
      await run.input.startLoad(PER_SECOND);
      let done = 0;
      for (let round = 0; round < rounds; round += 1) {
        for (const node of cluster.broker.nodes) {
          await run.group.advance(500, PATIENCE_MS);
          await down(node);
          await run.group.advance(500, PATIENCE_MS);
          await node.start();
          done += 1;
          say(`${done} brokers down and up again`);
        }
      }
      const failed = await run.counter('publish_failures_total');
      return { [count]: done, 'transactions done again': failed, ...(await run.finish()) };
    },
  };
}

export const leadersMove: Scenario = {
  name: 'leaders-move',
  title:
    'Three brokers: every leader, of the transactions’ and the group’s coordinators too, is moved to another broker under load',
  cluster: 'three',
  short: false,
  run: async ({ openRun, short, say }) => {
    const rounds = short ? 2 : 6;
    await using run = openRun();
    await run.start();
    await run.start();
    await run.input.startLoad(PER_SECOND);
    const admin = run.kafka.admin();
    await admin.connect();
    let moves = 0;
    try {
      for (let round = 0; round < rounds; round += 1) {
        await run.group.advance(500, PATIENCE_MS);
        moves += await moveAllLeaders(admin, run);
        say(`${moves} leaders moved`);
      }
      await run.group.advance(500, PATIENCE_MS);
    } finally {
      await admin.disconnect();
    }
    const failed = await run.counter('publish_failures_total');
    return { moves, 'transactions done again': failed, ...(await run.finish()) };
  },
};

/** Puts another broker first among the copies, which the controller then makes the leader. */
async function moveAllLeaders(admin: Admin, run: FaultRun): Promise<number> {
  const topics = [...Object.values(run.topics), '__consumer_offsets', '__transaction_state'];
  const places = async () =>
    (await admin.fetchTopicMetadata({ topics })).topics.flatMap(({ name, partitions }) =>
      partitions.map(({ partitionId, leader, replicas }) => ({
        name,
        partition: partitionId,
        leader,
        replicas,
      })),
    );
  const before = await places();
  await admin.alterPartitionReassignments({
    topics: topics.map((topic) => ({
      topic,
      partitionAssignment: before
        .filter(({ name }) => name === topic)
        .map(({ partition, replicas: [first, ...others] }) => ({
          partition,
          replicas: [...others, first!],
        })),
    })),
  });
  const wanted = new Map(
    before.map(({ name, partition, replicas }) => [`${name}-${partition}`, replicas[1]]),
  );
  let left = wanted.size;
  await until(
    async () => {
      const now = await places().catch(() => before);
      left = now.filter(
        ({ name, partition, leader }) => wanted.get(`${name}-${partition}`) !== leader,
      ).length;
      return left === 0;
    },
    { withinMs: PATIENCE_MS, late: () => `${left} of ${wanted.size} leaders did not move` },
  );
  return before.filter(({ leader, replicas }) => leader !== replicas[1]).length;
}
