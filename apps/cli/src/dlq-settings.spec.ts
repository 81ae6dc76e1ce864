import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routesFor } from './dlq-arguments.js';
import { DLQ_VARIABLES, dlqSettings } from './dlq-settings.js';

describe('the settings of dlq', () => {
  const brokers = { KAFKA_BROKERS: 'kafka-1:9092, kafka-2:9092' };

  it('need nothing but brokers, and are the screener’s', () => {
    expect(dlqSettings(brokers)).toMatchObject({
      client: { brokers: ['kafka-1:9092', 'kafka-2:9092'] },
      ssl: false,
      groupId: 'holdpoint-screener',
      routes: [
        { input: 'orders.created', topic: 'orders.created.dlq' },
        { input: 'orders.closed', topic: 'orders.closed.dlq' },
      ],
    });
  });

  it('have the names and defaults of the screener’s table', () => {
    const table = readFileSync('docs/reference/settings.md', 'utf8');
    const rows = Object.entries(DLQ_VARIABLES).map(
      ([name, value]) => `| \`${name}\` | ${value === '' ? '—' : `\`${value}\``} |`,
    );
    expect(rows.filter((row) => !table.includes(row))).toEqual([]);
    const connecting = [...table.matchAll(/\| `(KAFKA_\w+)`/g)].map(([, name]) => name);
    expect(connecting.filter((name) => !(name! in DLQ_VARIABLES))).toEqual([]);
  });

  it('log in as the screener does', () => {
    const login = (environment: Record<string, string>) =>
      dlqSettings({ ...brokers, KAFKA_SSL: 'true', ...environment });
    const user = { KAFKA_SASL_USERNAME: 'u', KAFKA_SASL_PASSWORD_FILE: '/run/p' };
    expect(login({ KAFKA_SSL_CA_FILE: '/run/ca.pem' }).ssl).toEqual({ caFile: '/run/ca.pem' });
    expect(login({ KAFKA_SASL_MECHANISM: 'scram-sha-512', ...user }).sasl).toEqual({
      mechanism: 'scram-sha-512',
      username: 'u',
      passwordFile: '/run/p',
    });
    expect(
      login({ KAFKA_SASL_MECHANISM: 'oauthbearer', KAFKA_SASL_TOKEN_FILE: '/run/t' }).sasl,
    ).toEqual({ mechanism: 'oauthbearer', tokenFile: '/run/t' });
    expect(
      login({
        KAFKA_SASL_MECHANISM: 'oauthbearer',
        KAFKA_SASL_TOKEN_ENDPOINT: 'https://id/token',
        ...user,
      }).sasl,
    ).toMatchObject({ oauthClientId: 'u', clientSecretFile: '/run/p' });
  });

  it('are refused all at once, each by its name', () => {
    const wrong = () =>
      dlqSettings({ KAFKA_BROKERS: 'kafka', KAFKA_SSL: 'perhaps', KAFKA_SASL_MECHANISM: 'plain' });
    expect(wrong).toThrow(
      /^4 setting[^]*KAFKA_BROKERS must[^]*KAFKA_SSL must[^]*needs KAFKA_SASL_USERNAME[^]*needs KAFKA_SASL_PASSWORD_FILE/,
    );
    expect(() => dlqSettings({ ...brokers, KAFKA_SASL_MECHANISM: 'ntlm' })).toThrow(
      /must be plain/,
    );
  });

  it('let --topic name an input or its dead letters', () => {
    const { routes } = dlqSettings(brokers);
    expect(routesFor(routes, undefined)).toHaveLength(2);
    expect(routesFor(routes, 'orders.closed')).toEqual(routesFor(routes, 'orders.closed.dlq'));
    expect(() => routesFor(routes, 'orders.held')).toThrow(/orders.created \(orders.created.dlq\)/);
  });
});
