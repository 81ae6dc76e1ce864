import { describe, expect, it } from 'vitest';
import { KafkaTransportError } from './errors.js';
import type { LaneState } from './observer.js';
import { TransportStatus } from './transport-status.js';

const SESSION = 10_000;

function statusWith(...states: LaneState[]) {
  const clock = { now: 1_000_000 };
  const lanes = new Map(
    states.map((state, number) => [
      number,
      {
        number,
        state,
        reason:
          state === 'stopped' ? new KafkaTransportError('output-too-large', 'too large') : null,
      },
    ]),
  );
  return { clock, status: new TransportStatus(SESSION, lanes, () => clock.now) };
}

describe('being ready', () => {
  it('not before the start, and not before partitions were assigned', () => {
    const { status } = statusWith();
    expect(status.state).toMatchObject({
      ready: false,
      problem: 'The transport has not been started.',
    });
    status.away('Joining the group.');
    expect(status.state).toMatchObject({ ready: false, problem: 'Joining the group.' });
  });

  it('with an empty assignment, for there are more instances than lanes', () => {
    const { status } = statusWith();
    status.joined({});
    expect(status.state).toMatchObject({ ready: true, assigned: {}, problem: null });
  });

  it('only when every lane is fenced and none is stopped', () => {
    const fencing = statusWith('running', 'fencing').status;
    fencing.joined({ orders: [0, 1] });
    expect(fencing.state).toMatchObject({ ready: false, problem: 'Lane 1 is being fenced.' });
    const stopped = statusWith('running', 'stopped').status;
    stopped.joined({ orders: [0, 1] });
    expect(stopped.state).toMatchObject({ ready: false, problem: 'too large' });
    const running = statusWith('running', 'running').status;
    running.joined({ orders: [0, 1] });
    expect(running.state.ready).toBe(true);
  });

  it('not when the coordinator was silent for longer than the session, and again when it answers', () => {
    const { status, clock } = statusWith('running');
    status.joined({ orders: [0] });
    clock.now += SESSION + 1_000;
    expect(status.state).toMatchObject({
      ready: false,
      problem: "The group's coordinator has not answered for 11 s.",
    });
    status.heartbeat();
    expect(status.state.ready).toBe(true);
  });

  it('never again after a crash', () => {
    const { status } = statusWith('running');
    status.joined({ orders: [0] });
    status.crashed(new KafkaTransportError('consumer-crashed', 'The consumer has ended.'));
    expect(status.state).toMatchObject({
      ready: false,
      crashed: true,
      problem: 'The consumer has ended.',
    });
    status.away('closed');
    expect(status.state.problem).toBe('The consumer has ended.');
  });
});
