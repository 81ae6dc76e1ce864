import type { Scenario } from '../scenario.js';

const PER_SECOND = 500;
const INSTANCES = 3;

export const rollingRestart: Scenario = {
  name: 'rolling-restart',
  title:
    'Three instances under load, each told to stop (SIGTERM) and replaced in turn, as a deployment does',
  cluster: 'one',
  short: false,
  run: async ({ openRun, short }) => {
    const rounds = short ? 1 : 4;
    await using run = openRun({ partitions: 12, lanes: 4 });
    let instances = await Promise.all(Array.from({ length: INSTANCES }, () => run.start()));
    await run.input.startLoad(PER_SECOND);
    let restarts = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const old of instances) {
        await run.group.advance(500);
        const how = await old.child.stop();
        if (how !== 'ended with exit code 0') throw new Error(`SIGTERM: the screener ${how}`);
        instances = [...instances.filter((each) => each !== old), await run.start()];
        restarts += 1;
      }
    }
    return { restarts, ...(await run.finish()) };
  },
};
