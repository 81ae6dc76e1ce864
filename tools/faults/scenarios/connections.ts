import { setTimeout as sleep } from 'node:timers/promises';
import { API_KEYS, type Api } from '../proxy/frames.js';
import { CUT } from '../proxy/kafka-proxy.js';
import type { Scenario } from '../scenario.js';
import { onClassic } from './classic.js';
import { provoke } from './provoke.js';

const APIS = Object.keys(API_KEYS) as Api[];
const PER_SECOND = 400;
/** Longer than the session time-out, so that the group goes on without the one that waits. */
const LONG_DELAY_MS = 12_000;
const SHORT_DELAY_MS = 1_500;

export const droppedConnections: Scenario = {
  name: 'dropped-connections',
  title:
    'The connection is dropped at each request of a transaction, before it arrives and before its answer does',
  cluster: 'one',
  short: false,
  run: async ({ openRun, cluster, short }) => {
    const rounds = short ? 1 : 5;
    await using run = openRun({ proxied: true });
    await run.start();
    await run.input.startLoad(PER_SECOND);
    let drops = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const api of APIS) {
        for (const moment of ['asked', 'answered'] as const) {
          await provoke(run, cluster, { api, moment, act: () => CUT });
          drops += 1;
        }
      }
    }
    const again = await run.counter('retries_total');
    return { drops, requests: APIS.length, 'lanes fenced anew': again, ...(await run.finish()) };
  },
};

export const droppedConnectionsClassic = onClassic(droppedConnections);

export const slowAnswers: Scenario = {
  name: 'slow-answers',
  title: 'Each request of a transaction is held back, past the session time-out in the whole form',
  cluster: 'one',
  short: false,
  run: async ({ openRun, cluster, short }) => {
    const delays = short ? [SHORT_DELAY_MS] : [SHORT_DELAY_MS, LONG_DELAY_MS];
    await using run = openRun({ proxied: true });
    await run.start();
    await run.input.startLoad(PER_SECOND);
    let held = 0;
    for (const milliseconds of delays) {
      for (const api of APIS) {
        for (const moment of ['asked', 'answered'] as const) {
          await provoke(run, cluster, {
            api,
            moment,
            act: () => ({ kind: 'delay', until: () => sleep(milliseconds) }),
          });
          held += 1;
        }
      }
    }
    return {
      'requests held back': held,
      'longest ms': Math.max(...delays),
      ...(await run.finish()),
    };
  },
};

/** Each costs the driver's time-out for requests, thirty seconds. */
const LOST = ['AddOffsetsToTxn', 'TxnOffsetCommit', 'Produce', 'EndTxn'] as const;
const LOST_IN_SHORT = ['EndTxn'] as const;

export const lostAnswers: Scenario = {
  name: 'lost-answers',
  title: 'A request or its answer vanishes while the connection stays: only the time-out tells',
  cluster: 'one',
  short: false,
  run: async ({ openRun, cluster, short }) => {
    await using run = openRun({ proxied: true });
    await run.start();
    await run.input.startLoad(PER_SECOND / 4);
    let lost = 0;
    for (const api of short ? LOST_IN_SHORT : LOST) {
      for (const moment of ['asked', 'answered'] as const) {
        await provoke(run, cluster, { api, moment, act: () => ({ kind: 'lose' }) });
        lost += 1;
      }
    }
    return { lost, ...(await run.finish()) };
  },
};

export const unknownCommits: Scenario = {
  name: 'unknown-commits',
  title:
    'The connection is dropped right after the commit was delivered: the outcome is found out, not guessed',
  cluster: 'one',
  short: true,
  run: async ({ openRun, cluster, short }) => {
    const drops = short ? 5 : 20;
    await using run = openRun({ proxied: true });
    await run.start();
    await run.input.startLoad(PER_SECOND);
    for (let drop = 0; drop < drops; drop += 1) {
      // The broker's answer was on its way, so this commit went well, and the client cannot know.
      await provoke(run, cluster, { api: 'EndTxn', moment: 'answered', act: () => CUT }, 50);
    }
    const again = await run.counter('retries_total');
    return { drops, 'lanes fenced anew': again, ...(await run.finish()) };
  },
};
