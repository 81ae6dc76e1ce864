import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { API_KEYS, readFrames, readRequest } from './frames.js';
import { FieldWriter } from './fields.js';
import { errorAnswer } from './error-answers.js';

const frame = (content: Buffer): Buffer =>
  Buffer.concat([new FieldWriter().int32(content.length).bytes, content]);

it('finds the same frames however the stream was cut', async () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(contents, fc.integer({ min: 1, max: 30 }), async (bodies, step) => {
      const frames = bodies.map((body) => frame(Buffer.from(body)));
      const stream = Buffer.concat(frames);
      const pieces: Buffer[] = [];
      for (let at = 0; at < stream.length; at += step) pieces.push(stream.subarray(at, at + step));
      const found: Buffer[] = [];
      for await (const each of readFrames(Readable.from(pieces))) found.push(each);
      expect(found).toEqual(frames);
    }),
  );
});

const request = (api: keyof typeof API_KEYS, version: number, body: Buffer): Buffer =>
  frame(
    Buffer.concat([
      new FieldWriter().int16(API_KEYS[api]).int16(version).int32(77).text('client').bytes,
      body,
    ]),
  );

it('reads what a request is, and whose transaction it belongs to', () => {
  const body = new FieldWriter().text('group.lane-1').int64(5n).int16(0).bytes;
  const read = readRequest(request('EndTxn', 1, body));
  expect(read).toMatchObject({
    api: 'EndTxn',
    version: 1,
    correlationId: 77,
    transactionalId: 'group.lane-1',
  });
});

it('answers an error for every partition that a request names', () => {
  const body = new FieldWriter()
    .text('group.lane-1')
    .int64(5n)
    .int16(0)
    .int32(1)
    .text('topic')
    .int32(2)
    .int32(3)
    .int32(4).bytes;
  const answer = errorAnswer(
    readRequest(request('AddPartitionsToTxn', 1, body)),
    'NOT_COORDINATOR',
  );
  expect(answer).toEqual(
    new FieldWriter().int32(0).int32(1).text('topic').int32(2).int32(3).int16(16).int32(4).int16(16)
      .bytes,
  );
});

it('gives no answer in a version whose layout it does not know', () => {
  const body = new FieldWriter().text('group.lane-1').bytes;
  expect(() => errorAnswer(readRequest(request('EndTxn', 2, body)), 'NOT_COORDINATOR')).toThrow(
    'version 2',
  );
});

const flexible = (hex: string, api: keyof typeof API_KEYS, version: number): Buffer =>
  request(api, version, Buffer.from(hex, 'hex'));

it('reads the requests that the screener makes of Kafka 4, and answers them alike', () => {
  const offsets = readRequest(
    flexible(
      '00076c616e652d310667726f757000000000000000030000ffffffff01000203696e03000000000000000000000005ffffffff0000000000010000000000000007ffffffff00000000',
      'TxnOffsetCommit',
      5,
    ),
  );
  expect(offsets).toMatchObject({ transactionalId: 'lane-1', isFlexible: true });
  expect(errorAnswer(offsets, 'INVALID_PRODUCER_EPOCH').toString('hex')).toBe(
    '000000000203696e0300000000002f0000000001002f000000',
  );

  const produce = readRequest(
    flexible(
      '00076c616e652d31ffff0000753002046f757402000000014b00000000000000000000003e00000000027a6b306b001000000000000001a0c4506c00000001a0c4506c0000000000000000030000000000000000000118000000026b02760202680231000000',
      'Produce',
      12,
    ),
  );
  expect(produce.transactionalId).toBe('lane-1');
  expect(errorAnswer(produce, 'CONCURRENT_TRANSACTIONS').toString('hex')).toBe(
    `02046f757402000000010033${'ff'.repeat(24)}010000000000000000`,
  );

  const end = readRequest(flexible('00076c616e652d31000000000000000300000100', 'EndTxn', 5));
  expect(errorAnswer(end, 'PRODUCER_FENCED').toString('hex')).toBe(
    `00000000005a${'ff'.repeat(10)}00`,
  );
});
