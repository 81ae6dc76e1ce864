import type { Admin } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { CommittedOffsets } from './committed-offsets.js';

const TOPIC = 'orders.created';

/** A coordinator whose answers are set by hand: what a loaded one says cannot be had on demand. */
function aCoordinator() {
  const state = { committed: [0, 0], ends: [1_000, 1_000], warned: 0 };
  const admin = {
    fetchOffsets: () =>
      Promise.resolve([
        {
          topic: TOPIC,
          partitions: state.committed.map((offset, partition) => ({
            partition,
            offset: String(offset),
            metadata: null,
          })),
        },
      ]),
    fetchTopicOffsets: () =>
      Promise.resolve(
        state.ends.map((end, partition) => ({
          partition,
          offset: String(end),
          high: String(end),
          low: '0',
        })),
      ),
  } satisfies Partial<Admin>;
  const offsets = new CommittedOffsets(
    { use: (work) => work(admin as unknown as Admin) },
    'group',
    [TOPIC],
    { warn: () => (state.warned += 1) },
  );
  const read = async (): Promise<number[]> => [...(await offsets.read()).get(TOPIC)!.values()];
  return { state, offsets, read };
}

describe('where the group goes on', () => {
  it('is what the coordinator says, and 0 where nothing was committed', async () => {
    const { state, read } = aCoordinator();
    state.committed = [40, -1];
    expect(await read()).toEqual([40, 0]);
  });

  it('is never before what was read here', async () => {
    const { state, read } = aCoordinator();
    state.committed = [40, 70];
    await read();
    state.committed = [12, 71];
    expect(await read()).toEqual([40, 71]);
    expect(state.warned).toBe(1);
  });

  it('is never before what was acknowledged here, even where the coordinator knows of nothing', async () => {
    const { state, offsets, read } = aCoordinator();
    offsets.acknowledge([{ topic: TOPIC, partition: 1, end: 500 }]);
    state.committed = [-1, -1];
    expect(await read()).toEqual([0, 500]);
  });

  it('begins anew where the topic was made anew and does not reach so far', async () => {
    const { state, offsets, read } = aCoordinator();
    offsets.acknowledge([{ topic: TOPIC, partition: 0, end: 500 }]);
    state.committed = [-1, -1];
    state.ends = [20, 20];
    expect(await read()).toEqual([0, 0]);
    state.committed = [10, 5];
    expect(await read()).toEqual([10, 5]);
    expect(state.warned).toBe(0);
  });

  it('a commit of another lane while it is asked is no older answer', async () => {
    const { state, offsets, read } = aCoordinator();
    state.committed = [40, 40];
    await read();
    const asked = read();
    offsets.acknowledge([{ topic: TOPIC, partition: 1, end: 90 }]);
    expect(await asked).toEqual([40, 40]);
    expect(state.warned).toBe(0);
    expect(await read()).toEqual([40, 90]);
  });
});
