import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameAssembler } from './frame-assembler.js';

const framed = (content: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length);
  return Buffer.concat([length, content]);
};

/** What comes out when `bytes` arrive in pieces of these lengths, each in memory that is used again. */
function assemble(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const frames: Buffer[] = [];
  const assembler = new FrameAssembler((frame) => frames.push(frame));
  const memory = Buffer.alloc(Math.max(...lengths));
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const copied = bytes.copy(memory, 0, at, at + lengths[turn % lengths.length]!);
    assembler.add(memory.subarray(0, copied));
    memory.fill(0xff);
    at += copied;
  }
  return frames;
}

describe('answers that arrive in pieces', () => {
  it('come out whole and in order, wherever they were cut', () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 9_000 }), { maxLength: 5 });
    const lengths = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(contents, lengths, (sent, cuts) => {
        const frames = sent.map(framed);
        expect(assemble(Buffer.concat(frames), cuts)).toEqual(frames);
      }),
    );
  });

  it('are handed on as they come when they cannot be a broker’s', () => {
    const sent = Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n');
    expect(Buffer.concat(assemble(sent, [7])).equals(sent)).toBe(true);
  });
});
