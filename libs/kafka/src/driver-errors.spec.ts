import { describe, expect, it } from 'vitest';
import { kafkajs } from './driver.js';
import {
  failureLabel,
  isRebalance,
  kindOfFailure,
  protocolError,
  transportError,
} from './driver-errors.js';
import { KafkaTransportError } from './errors.js';

function errorOfType(type: string, code = 0): Error {
  return Object.assign(new Error(`the broker said ${type}`), { type, code, retriable: true });
}

function afterRetries(error: Error): Error {
  return new kafkajs.KafkaJSNumberOfRetriesExceeded(error, { retryCount: 0, retryTime: 0 });
}

describe('what a failure means', () => {
  it.each([
    ['INVALID_PRODUCER_EPOCH', 'fenced'],
    ['INVALID_PRODUCER_ID_MAPPING', 'fenced'],
    ['CONCURRENT_TRANSACTIONS', 'busy'],
    ['NOT_LEADER_FOR_PARTITION', 'transient'],
    ['COORDINATOR_LOAD_IN_PROGRESS', 'transient'],
    ['REQUEST_TIMED_OUT', 'transient'],
    ['UNKNOWN_TOPIC_OR_PARTITION', 'transient'],
    ['TOPIC_AUTHORIZATION_FAILED', 'fatal'],
    ['TRANSACTIONAL_ID_AUTHORIZATION_FAILED', 'fatal'],
    ['MESSAGE_TOO_LARGE', 'fatal'],
    ['UNSUPPORTED_VERSION', 'fatal'],
  ])('%s is %s, also when the driver wrapped it', (type, kind) => {
    expect(kindOfFailure(errorOfType(type))).toBe(kind);
    expect(kindOfFailure(afterRetries(errorOfType(type)))).toBe(kind);
  });

  it('a producer fenced in the way that the driver does not know by name is fenced', () => {
    expect(kindOfFailure(errorOfType('KAFKAJS_UNKNOWN_ERROR_CODE', 90))).toBe('fenced');
    expect(kindOfFailure(errorOfType('KAFKAJS_UNKNOWN_ERROR_CODE', 91))).toBe('transient');
  });

  it('an error code of the protocol is what the driver makes of it, or what is younger than the driver', () => {
    expect(kindOfFailure(protocolError(51))).toBe('busy');
    expect(kindOfFailure(protocolError(90))).toBe('fenced');
    expect(kindOfFailure(protocolError(120))).toBe('transient');
    expect(failureLabel(protocolError(120))).toBe('TRANSACTION_ABORTABLE');
    expect(kindOfFailure(protocolError(29, 'out/1'))).toBe('fatal');
    expect(protocolError(29, 'out/1').message).toMatch(/^out\/1: Not authorized/);
  });

  it('a partition that did not take its records is tried again; our other errors are final', () => {
    expect(kindOfFailure(new KafkaTransportError('partition-not-written', 'x'))).toBe('transient');
    expect(kindOfFailure(new KafkaTransportError('dead-letter-limit', 'x'))).toBe('fatal');
  });

  it('something that is no error at all is tried again', () => {
    expect(kindOfFailure('oh')).toBe('transient');
    expect(kindOfFailure(undefined)).toBe('transient');
  });

  it('says what was done, what the broker said, and what to do', () => {
    const error = transportError(
      afterRetries(errorOfType('GROUP_AUTHORIZATION_FAILED')),
      'Joining the group',
      'consumer-crashed',
    );
    expect(error.code).toBe('not-authorised');
    expect(error.message).toBe(
      'Joining the group: the broker said GROUP_AUTHORIZATION_FAILED. Grant this principal Read on the consumer group.',
    );
  });

  it('has a short label for metrics', () => {
    expect(failureLabel(errorOfType('NOT_COORDINATOR'))).toBe('NOT_COORDINATOR');
    expect(failureLabel(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe(
      'ECONNREFUSED',
    );
    expect(failureLabel(new KafkaTransportError('topic-missing', 'x'))).toBe('topic-missing');
    expect(failureLabel(new TypeError('x'))).toBe('TypeError');
  });

  it('knows a rebalance', () => {
    expect(isRebalance(errorOfType('REBALANCE_IN_PROGRESS'))).toBe(true);
    expect(isRebalance(errorOfType('REQUEST_TIMED_OUT'))).toBe(false);
  });
});
