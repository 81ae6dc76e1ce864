import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../scenario.js';

const PER_SECOND = 400;

export const stopPolitely: Scenario = {
  name: 'sigterm',
  title: 'SIGTERM under load: exit code 0, nothing lost, nothing answered twice',
  cluster: 'one',
  short: true,
  run: async ({ openRun, short }) => {
    const stops = short ? 2 : 20;
    // One line for each decision, so that work that was done again shows.
    await using run = openRun({ env: { LOG_LEVEL: 'info' } });
    let screener = await run.start();
    await run.input.startLoad(PER_SECOND);
    let slowest = 0;
    for (let stop = 1; stop <= stops; stop += 1) {
      await run.group.advance(1);
      await sleep(Math.random() * 1_500);
      const begun = performance.now();
      const how = await screener.child.stop();
      slowest = Math.max(slowest, performance.now() - begun);
      if (how !== 'ended with exit code 0') throw new Error(`SIGTERM: the screener ${how}`);
      screener = await run.start();
    }
    const figures = await run.finish();
    const logged = run.screeners
      .map(({ child }) => readFileSync(child.logFile, 'utf8').split('"decisionId"').length - 1)
      .reduce((sum, lines) => sum + lines, 0);
    // What was screened and not yet committed when the signal came is left to the successor, which screens it again.
    const again = logged - Number(figures['decisions']);
    if (again < 0) throw new Error(`${-again} events have no decision in any log`);
    return { stops, 'slowest stop ms': Math.round(slowest), 'screened again': again, ...figures };
  },
};
