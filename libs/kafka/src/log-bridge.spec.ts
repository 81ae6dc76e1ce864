import type { LogEntry, logLevel } from 'kafkajs';
import { kafkajs } from './driver.js';
import { describe, expect, it } from 'vitest';
import { logBridge } from './log-bridge.js';

const { ERROR, INFO } = kafkajs.logLevel;

function bridgeTo(lines: string[]) {
  const log = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  return logBridge({
    debug: log('debug'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
  })();
}

function entry(namespace: string, level: logLevel, message: string, fields = {}): LogEntry {
  return {
    namespace,
    level,
    label: '',
    log: { timestamp: '', logger: 'kafkajs', message, ...fields },
  };
}

describe("the driver's log", () => {
  it('makes details of what the transport tries again, and warnings of the other errors', () => {
    const lines: string[] = [];
    const bridge = bridgeTo(lines);
    bridge(entry('Connection', ERROR, 'Response Produce(key: 0, version: 7)'));
    bridge(entry('Producer', ERROR, 'Failed to send messages'));
    bridge(entry('Consumer', ERROR, 'Crash: KafkaJSError'));
    bridge(entry('ConsumerGroup', INFO, 'Consumer has joined the group'));
    expect(lines).toEqual([
      'debug kafkajs: Response Produce(key: 0, version: 7)',
      'debug kafkajs: Failed to send messages',
      'warn kafkajs: Crash: KafkaJSError',
    ]);
  });

  it('stops the driver where it would commit another offset for one that is out of range', () => {
    const bridge = bridgeTo([]);
    expect(() =>
      bridge(
        entry('ConsumerGroup', ERROR, 'Offset out of range, resetting to default offset', {
          topic: 'orders.created',
          partition: 3,
        }),
      ),
    ).toThrow('The committed offset of orders.created-3 is not on the topic any more');
  });
});
