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
  expect(() => errorAnswer(readRequest(request('EndTxn', 3, body)), 'NOT_COORDINATOR')).toThrow(
    'version 3',
  );
});
