import type { Scenario } from '../scenario.js';

const PER_SECOND = 500;

export const scale: Scenario = {
  name: 'scale',
  title: 'One instance, four, then one again, by SIGTERM, SIGKILL and SIGSTOP, under load',
  cluster: 'one',
  short: false,
  run: async ({ openRun, short }) => {
    const rounds = short ? 1 : 3;
    await using run = openRun({ partitions: 12, lanes: 4 });
    await run.start();
    await run.input.startLoad(PER_SECOND);
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all([run.start(), run.start(), run.start()]);
      await run.group.advance(3_000);
      const [first, second, third] = run.running;
      const how = await first!.child.stop();
      if (how !== 'ended with exit code 0') throw new Error(`SIGTERM: the screener ${how}`);
      await run.group.advance(1_000);
      process.kill(second!.child.pid, 'SIGSTOP');
      process.kill(third!.child.pid, 'SIGKILL');
      await run.group.advance(5_000);
      process.kill(second!.child.pid, 'SIGCONT');
      await run.group.advance(2_000);
      await second!.child.stop();
    }
    const rebalances = await run.counter('rebalances_total');
    return { rounds, 'assignments of the last one': rebalances, ...(await run.finish()) };
  },
};
