import { describe, expect, it } from 'vitest';
import { joinReports } from './join-reports.js';
import type { ReadinessReport } from './readiness.js';

const ready = (lane: number, partitions: number[]): ReadinessReport => ({
  status: 'ok',
  problem: null,
  lists: { version: 'sha256:1', asOf: '2026-11-25' },
  assigned: { 'orders.created': partitions },
  lanes: [{ lane, state: 'running', reason: null }],
});
const away: ReadinessReport = {
  ...ready(1, []),
  status: 'unavailable',
  problem: 'Connecting to the brokers.',
  assigned: null,
  lanes: [],
};

describe('the readiness of the process', () => {
  it('is that of all its threads, with what each was assigned', () => {
    expect(joinReports([ready(1, [1, 3]), ready(0, [0, 2])])).toEqual({
      ...ready(0, [0, 1, 2, 3]),
      lanes: [
        { lane: 0, state: 'running', reason: null },
        { lane: 1, state: 'running', reason: null },
      ],
    });
  });

  it('is missing, with the reason, while one thread is not ready', () => {
    expect(joinReports([ready(0, [0]), away])).toMatchObject({
      status: 'unavailable',
      problem: 'Connecting to the brokers.',
      assigned: { 'orders.created': [0] },
    });
  });

  it('is missing while a thread starts or does not answer', () => {
    expect(joinReports([ready(0, [0]), null])).toMatchObject({
      status: 'unavailable',
      problem: 'A screening thread is starting or does not answer.',
    });
    expect(joinReports([null])).toMatchObject({ status: 'unavailable', assigned: null, lanes: [] });
  });
});
