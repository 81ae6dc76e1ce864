import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityFromFiles, type SaslFiles } from '#holdpoint/kafka';
import { startBroker, type Broker } from '../../tools/broker/index.js';
import { uniqueName } from './support/topics.js';
import {
  startService,
  startServiceUnready,
  untilReady,
  type ServiceOptions,
} from './support/upper-caser.js';

const LOGIN = 'org.apache.kafka.common.security';
const folder = mkdtempSync(join(tmpdir(), 'holdpoint-security-'));
afterAll(() => rmSync(folder, { recursive: true }));
let broker: Broker;

beforeAll(async () => {
  broker = await startBroker({
    quiet: true,
    listeners: [
      {
        name: 'SECURE',
        protocol: 'SASL_PLAINTEXT',
        properties: {
          'sasl.enabled.mechanisms': 'PLAIN,OAUTHBEARER',
          'plain.sasl.jaas.config': `${LOGIN}.plain.PlainLoginModule required user_screener="right";`,
          'oauthbearer.sasl.jaas.config': `${LOGIN}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="broker";`,
        },
      },
    ],
  });
});
afterAll(() => broker.stop());

function secretFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A service that may make its own topics. */
function optionsWith(sasl: SaslFiles, input: string): ServiceOptions {
  return {
    ...securityFromFiles({ sasl }),
    brokers: broker.listeners['SECURE']!,
    groupId: uniqueName('group'),
    outputs: [],
    createTopics: { partitions: 2, replicationFactor: 1 },
    routes: { [input]: () => undefined },
  };
}

/** How a start ended, in words. */
async function startWith(sasl: SaslFiles): Promise<string> {
  const start = startService(optionsWith(sasl, uniqueName('in')));
  return start.then(
    async (service) => {
      const { ready } = service.server.state;
      await service[Symbol.asyncDispose]();
      return ready ? 'ready' : 'not ready';
    },
    (error: unknown) =>
      `${String((error as { code?: unknown }).code)}: ${(error as Error).message}`,
  );
}

function plainPassword(password: string): SaslFiles {
  const passwordFile = secretFile('password', `${password}\n`);
  return { mechanism: 'plain', username: 'screener', passwordFile };
}

/** An unsigned token: the broker of this test asks for no signature. */
function tokenFor(subject: string, secondsFromNow: number): SaslFiles {
  const part = (claims: object): string =>
    Buffer.from(JSON.stringify(claims)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: subject, iat: now - 60, exp: now + secondsFromNow };
  const tokenFile = secretFile('token', `${part({ alg: 'none' })}.${part(claims)}.`);
  return { mechanism: 'oauthbearer', tokenFile };
}

describe('a broker that asks who we are', () => {
  it('accepts the right password, and refuses a wrong one in words', async () => {
    expect(await startWith(plainPassword('right'))).toBe('ready');
    const refusal = await startWith(plainPassword('wrong'));
    expect(refusal).toMatch(/^authentication-failed: /);
    expect(refusal).toContain('Check the SASL mechanism, user name and password');
    expect(refusal).not.toContain('wrong');
  });

  it('accepts a token from a file, and with one that has expired waits for the next, and says so', async () => {
    expect(await startWith(tokenFor('screener', 3_600))).toBe('ready');

    const input = uniqueName('in');
    const service = await startServiceUnready(optionsWith(tokenFor('screener', -30), input));
    expect(service.server.state).toMatchObject({ ready: false, crashed: false });
    expect(service.server.state.problem).toContain(
      'ask whether the brokers accept the OAuth token',
    );
    tokenFor('screener', 3_600);
    await untilReady(service.server);
    await service[Symbol.asyncDispose]();
  });

  it('refuses a mechanism that it does not offer', async () => {
    const passwordFile = secretFile('password', 'right');
    expect(
      await startWith({ mechanism: 'scram-sha-512', username: 'screener', passwordFile }),
    ).toMatch(/^authentication-failed: /);
  });
});
