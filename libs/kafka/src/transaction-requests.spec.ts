import { describe, expect, it } from 'vitest';
import './driver.js';
import {
  endTxn,
  finalizedFeatures,
  produce,
  txnOffsetCommit,
  type Exchange,
} from './transaction-requests.js';

const identity = { transactionalId: 'lane-1', producerId: 3n, producerEpoch: 0 };

/** The requests and answers here were exchanged with Apache Kafka 4.3.1. */
async function bytesOf(exchange: Exchange<unknown>): Promise<string> {
  return Buffer.from((await exchange.request.encode()).buffer).toString('hex');
}

async function read<T>({ response }: Exchange<T>, hex: string): Promise<T> {
  return response.parse(await response.decode(Buffer.from(hex, 'hex')));
}

describe('the requests of a transaction', () => {
  it('take the offsets in', async () => {
    const exchange = txnOffsetCommit(identity, 'group', [
      {
        topic: 'in',
        partitions: [
          { partition: 0, offset: 5n },
          { partition: 1, offset: 7n },
        ],
      },
    ]);
    expect(await bytesOf(exchange)).toBe(
      '00076c616e652d310667726f757000000000000000030000ffffffff01000203696e03000000000000000000000005ffffffff0000000000010000000000000007ffffffff00000000',
    );
    expect(await read(exchange, '00000000000203696e0300000000000000000000010000000000')).toEqual([
      { topic: 'in', partition: 0, code: 0 },
      { topic: 'in', partition: 1, code: 0 },
    ]);
    expect(await read(exchange, '00000000000203696e0200000000002f000000')).toEqual([
      { topic: 'in', partition: 0, code: 47 },
    ]);
  });

  it('write records', async () => {
    const exchange = produce({
      acks: -1,
      timeout: 30_000,
      ...identity,
      compression: 0,
      topicData: [
        {
          topic: 'out',
          partitions: [
            {
              partition: 1,
              firstSequence: 0,
              messages: [
                { key: 'k', value: 'v', timestamp: 1_790_000_000_000, headers: { h: '1' } },
              ],
            },
          ],
        },
      ],
    });
    expect(await bytesOf(exchange)).toBe(
      '00076c616e652d31ffff0000753002046f757402000000014b00000000000000000000003e00000000027a6b306b001000000000000001a0c4506c00000001a0c4506c0000000000000000030000000000000000000118000000026b02760202680231000000',
    );
    expect(
      await read(
        exchange,
        '0002046f7574020000000100000000000000000000ffffffffffffffff0000000000000000010000000000000000',
      ),
    ).toEqual([{ topic: 'out', partition: 1, code: 0 }]);
  });

  it('end it, and learn under which epoch the next one goes', async () => {
    const exchange = endTxn(identity, true);
    expect(await bytesOf(exchange)).toBe('00076c616e652d31000000000000000300000100');
    expect(await read(exchange, '000000000000000000000000000003000100')).toEqual({
      code: 0,
      next: { transactionalId: 'lane-1', producerId: 3n, producerEpoch: 1 },
    });
    expect(await read(exchange, '00000000000030ffffffffffffffffffff00')).toMatchObject({
      code: 48,
    });
  });

  it('ask which features the cluster has agreed on', async () => {
    const exchange = finalizedFeatures();
    expect(await bytesOf(exchange)).toBe('000a686f6c64706f696e74023100');
    // Two of the 63 requests, and all of the tagged fields.
    const levels = await read(
      exchange,
      '00000300000000000d000001000400120000000000' +
        '03001702116d657461646174612e76657273696f6e0007001e000108000000000000016202' +
        '9101070e67726f75702e76657273696f6e00010001001073747265616d732e76657273696f6e000100010014' +
        '7472616e73616374696f6e2e76657273696f6e000200020021656c696769626c652e6c65616465722e7265706c' +
        '696361732e76657273696f6e00010001000e73686172652e76657273696f6e0001000100116d65746164617461' +
        '2e76657273696f6e001e001e00',
    );
    expect(levels.get('transaction.version')).toBe(2);
    expect(levels.get('metadata.version')).toBe(30);
  });
});

it('an error to the question for features is no feature', async () => {
  expect(await read(finalizedFeatures(), '0023010000000000')).toEqual(new Map());
});
