import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../scenario.js';

/** Of a second, after the instance has begun to answer. */
const MOST_RANDOM_MS = 900;
const PER_SECOND = { short: 200, whole: 400 } as const;

export const killAtRandom: Scenario = {
  name: 'kill-at-random',
  title: 'SIGKILL at random times under load',
  cluster: 'one',
  short: true,
  run: async ({ openRun, short, say }) => {
    const kills = short ? 3 : 50;
    await using run = openRun({ console: true });
    let screener = await run.start();
    await run.input.startLoad(short ? PER_SECOND.short : PER_SECOND.whole);
    let behind = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      await run.group.advance(1);
      await sleep(Math.random() * MOST_RANDOM_MS);
      await run.kill(screener);
      if ((await run.group.lag()) > 0) behind += 1;
      screener = await run.start();
      if (kill % 10 === 0) say(`${kill} of ${kills} kills`);
    }
    const figures = await run.finish();
    return { kills, 'of them with orders waiting': behind, ...figures };
  },
};
