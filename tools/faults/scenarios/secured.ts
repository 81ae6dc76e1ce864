import { until } from '../../processes/index.js';
import type { Cluster } from '../cluster.js';
import type { Scenario } from '../scenario.js';
import { grant, grantsOf, writeGrant } from '../secure/grants.js';
import { loginSettings, MECHANISMS, tlsSettings } from '../secure/logins.js';

const ORDERS = 1_000;

export const logins: Scenario = {
  name: 'logins',
  title: 'TLS with PLAIN, SCRAM-SHA-512 and OAUTHBEARER, with no more rights than are documented',
  cluster: 'secure',
  short: false,
  run: async ({ openRun, cluster }) => {
    await using run = openRun({ listener: 'SECURE' });
    await run.createTopics();
    await grant(run.kafka, grantsOf(run.id, run.topics));
    for (const mechanism of MECHANISMS) {
      const screener = await run.start(loginSettings(cluster, mechanism));
      await run.input.publish(ORDERS);
      await run.group.caughtUp();
      await screener.child.stop();
    }
    return { logins: MECHANISMS.length, ...(await run.finish()) };
  },
};

interface Refusal {
  readonly what: string;
  readonly listener: string;
  readonly env: (cluster: Cluster) => Record<string, string>;
  /** The code in the screener's last words. */
  readonly code: string;
}

const REFUSALS: readonly Refusal[] = [
  ...(['plain', 'scram-sha-512'] as const).map((mechanism) => ({
    what: `${mechanism}: wrong password`,
    listener: 'SECURE',
    env: (cluster: Cluster) => loginSettings(cluster, mechanism, 'wrong'),
    code: 'authentication-failed',
  })),
  {
    what: 'oauthbearer: wrong secret',
    listener: 'SECURE',
    env: (cluster) => loginSettings(cluster, 'oauthbearer', 'wrong'),
    code: 'token-refused',
  },
  {
    what: 'certificate past its end',
    listener: 'EXPIRED',
    env: ({ security }) => tlsSettings(security!.files.caFile),
    code: 'security-mismatch',
  },
  {
    what: 'authority not trusted',
    listener: 'SECURE',
    env: (cluster) => ({
      ...loginSettings(cluster, 'plain'),
      KAFKA_SSL_CA_FILE: cluster.security!.files.otherCaFile,
    }),
    code: 'security-mismatch',
  },
];

export const refusals: Scenario = {
  name: 'refusals',
  title:
    'Wrong password, expired certificate, unknown authority: it ends and says why, and nothing is lost',
  cluster: 'secure',
  short: false,
  run: async (context) => {
    const { openRun, cluster } = context;
    await using run = openRun({ listener: 'SECURE' });
    await run.createTopics();
    await grant(run.kafka, grantsOf(run.id, run.topics));
    await run.input.publish(ORDERS);
    for (const { what, listener, env, code } of REFUSALS) {
      const words = await run.startInVain(env(cluster), listener);
      if (!words.includes(`${code}: `)) throw new Error(`${what}: not "${code}", but: ${words}`);
    }
    await run.start(loginSettings(cluster, 'plain'));
    return { refusals: REFUSALS.length, ...(await run.finish()) };
  },
};

export const missingRight: Scenario = {
  name: 'missing-right',
  title:
    'No right to write to one output: not ready, a clear reason, nothing lost; granted, it goes on',
  cluster: 'secure',
  short: true,
  run: async (context) => {
    const { openRun, cluster } = context;
    await using run = openRun({ listener: 'SECURE' });
    await run.createTopics();
    await grant(run.kafka, grantsOf(run.id, run.topics, [run.topics.held]));
    const settings = loginSettings(cluster, 'scram-sha-512');
    // A lane that is handed on between threads at the start meets the missing right then, before it is ever ready.
    const { url, child } = await run.start(settings, { untilReady: false });
    await run.input.publish(ORDERS);
    await untilReasonIsGiven(url);
    await child.stop();
    await grant(run.kafka, [writeGrant(run.topics.held)]);
    await run.start(settings);
    return { rights: 'all but one, then all', ...(await run.finish()) };
  },
};

async function untilReasonIsGiven(url: string): Promise<void> {
  let report = { problem: '' };
  await until(
    async () => {
      const answer = await fetch(`${url}/health/ready`).catch(() => null);
      if (answer === null) return false;
      report = (await answer.json()) as typeof report;
      return answer.status === 503 && /Grant this principal/.test(JSON.stringify(report));
    },
    {
      withinMs: 60_000,
      late: () => `no reason for the missing right: ${JSON.stringify(report)}`,
    },
  );
}
