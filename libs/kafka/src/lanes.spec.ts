import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionsOfLanes } from './lane-assigner.js';
import { dealLanes, laneOf } from './lanes.js';

const members = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 9 });
const claimsOf = (ids: readonly string[]): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: -2, max: 20 })), {
    minLength: ids.length,
    maxLength: ids.length,
  });
const group = members.chain((ids) =>
  claimsOf(ids).map((claims) => ids.map((memberId, n) => ({ memberId, lanes: claims[n]! }))),
);

describe('dealing lanes to the members of a group', () => {
  it('gives every lane to exactly one member, whatever the members claim', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), group, (lanes, claims) => {
        const dealt = dealLanes(lanes, claims);
        expect([...dealt.keys()].sort()).toEqual(claims.map(({ memberId }) => memberId).sort());
        expect([...dealt.values()].flat().sort((a, b) => a - b)).toEqual(
          Array.from({ length: lanes }, (_, lane) => lane),
        );
      }),
    );
  });

  it('shares them evenly: no member has two more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), group, (lanes, claims) => {
        const counts = [...dealLanes(lanes, claims).values()].map(({ length }) => length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('moves nothing when the same members join again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), group, (lanes, claims) => {
        const dealt = dealLanes(lanes, claims);
        const again = [...dealt].map(([memberId, own]) => ({ memberId, lanes: own }));
        expect(dealLanes(lanes, again)).toEqual(dealt);
      }),
    );
  });

  it('takes from one member only what a newcomer must have', () => {
    const dealt = dealLanes(4, [
      { memberId: 'a', lanes: [0, 1, 2, 3] },
      { memberId: 'b', lanes: [] },
    ]);
    expect(dealt).toEqual(
      new Map([
        ['a', [0, 1]],
        ['b', [2, 3]],
      ]),
    );
  });
});

describe('the partitions of lanes', () => {
  it('every partition of every topic goes to exactly one member, and a lane is never split', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 40 }),
        group,
        (lanes, partitionCount, claims) => {
          const all = Array.from({ length: partitionCount }, (_, partition) => partition);
          const topics = new Map([
            ['created', all],
            ['closed', all],
          ]);
          const assignments = [...dealLanes(lanes, claims).values()].map((own) => ({
            own,
            assignment: partitionsOfLanes(own, lanes, topics),
          }));
          for (const topic of topics.keys()) {
            const given = assignments.flatMap(({ assignment }) => assignment[topic] ?? []);
            expect(given.sort((a, b) => a - b)).toEqual(all);
          }
          for (const { own, assignment } of assignments) {
            for (const partition of Object.values(assignment).flat()) {
              expect(own).toContain(laneOf(partition, lanes));
            }
          }
        },
      ),
    );
  });
});
