import { describe, expect, it } from 'vitest';
import type { BrokerPlan } from './broker.js';
import { containerEnvironment, propertiesFile, serverProperties } from './server-properties.js';

const plan = (changes: Partial<BrokerPlan> = {}): BrokerPlan => ({
  nodes: 1,
  properties: {},
  listeners: [],
  features: {},
  jvm: [],
  say: () => undefined,
  ...changes,
});
const place = {
  id: 1,
  voters: ['1@127.0.0.1:1093'],
  controllerBind: '127.0.0.1:1093',
  bindings: [
    { name: 'PLAINTEXT', protocol: 'PLAINTEXT', bind: '127.0.0.1:1', advertised: '127.0.0.1:1' },
    { name: 'SECURE', protocol: 'SASL_SSL', bind: '127.0.0.1:2', advertised: '127.0.0.1:3' },
  ],
  dataFolder: '/a folder/data',
};

describe('the settings of a broker for demo and tests', () => {
  it('bind a further listener at its port and tell clients the port of the proxy before it', () => {
    expect(serverProperties(plan(), place)).toMatchObject({
      listeners: 'PLAINTEXT://127.0.0.1:1,SECURE://127.0.0.1:2,CONTROLLER://127.0.0.1:1093',
      'advertised.listeners': 'PLAINTEXT://127.0.0.1:1,SECURE://127.0.0.1:3',
      'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SECURE:SASL_SSL',
    });
  });

  it('let transactions start on a single node, and survive a lost node among three', () => {
    const replicated = (nodes: 1 | 3): (string | undefined)[] => {
      const settings = serverProperties(plan({ nodes }), place);
      return [
        settings['transaction.state.log.replication.factor'],
        settings['transaction.state.log.min.isr'],
      ];
    };
    expect(replicated(1)).toEqual(['1', '1']);
    expect(replicated(3)).toEqual(['3', '2']);
  });

  it('give a listener its own settings, and the caller the last word', () => {
    const settings = serverProperties(
      plan({
        listeners: [
          {
            name: 'SECURE',
            protocol: 'SASL_SSL',
            properties: { 'sasl.enabled.mechanisms': 'PLAIN' },
          },
        ],
        properties: { 'offsets.topic.num.partitions': '1' },
      }),
      place,
    );
    expect(settings['listener.name.secure.sasl.enabled.mechanisms']).toBe('PLAIN');
    expect(settings['offsets.topic.num.partitions']).toBe('1');
  });

  it('keep backslashes and line breaks when written to a file', () => {
    expect(propertiesFile({ a: 'C:\\kafka', pem: 'one\ntwo' })).toBe(
      'a=C:\\\\kafka\npem=one\\ntwo\n',
    );
  });

  it('are spelt for the container image as it spells them', () => {
    expect(containerEnvironment({ 'log.dirs': 'x', 'a-b_c': 'y' })).toEqual({
      KAFKA_LOG_DIRS: 'x',
      KAFKA_A___B__C: 'y',
    });
  });
});
