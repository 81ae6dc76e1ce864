import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compress } from 'snappyjs';
import { codecs } from './codecs.js';
import { snappyDecompress } from './snappy.js';

const bytes = fc
  .uint8Array({ maxLength: 4_000 })
  .chain((some) => fc.nat(40).map((times) => Buffer.concat(Array<Uint8Array>(times).fill(some))));

describe.each(Object.entries(codecs))('%s', (_, codec) => {
  it('gives back what it was given', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (buffer) => {
        const packed = await codec.compress({ buffer });
        expect((await codec.decompress(packed)).equals(buffer)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is broken', async () => {
    await expect(
      (async () => codec.decompress(Buffer.from('this was never compressed')))(),
    ).rejects.toThrow();
  });
});

/** The records of one batch as the console producer of Apache Kafka 4.3.1 (Java) compressed them. */
const FROM_JAVA = {
  snappy:
    'glNOQVBQWQAAAAABAAAAAQAAAEKhAVxoAAAAAVxvcmRlciAwIGZyb20gSmF2YSxSCwA0IOS4ieiPsQBqALoBAgENNgAxUisAHUEuNgAABBE2ADKeNgA=',
  lz4: 'BCJNGGBAgkcAAAD/CWgAAAABXG9yZGVyIDAgZnJvbSBKYXZhLAsAAtQg5LiJ6I+xAGoArAICNgAfMSsAAgdBAAg2ABQENgAfMjYAEFCJ6I+xAAAAAAA=',
  zstd: 'KLUv/QBYvAEAdAJoAAAAAVxvcmRlciAwIGZyb20gSmF2YSwg5LiJ6I+xAGgARgIxBDIFAEER8B7AMKxeir+CBwEAAA==',
} as const;

describe('frames of other clients', () => {
  it.each(Object.entries(FROM_JAVA))("%s of Kafka's own producer is read", async (name, base64) => {
    const records = await codecs[name as keyof typeof FROM_JAVA].decompress(
      Buffer.from(base64, 'base64'),
    );
    const text = 'from Java, from Java, from Java 三菱';
    for (const order of [0, 1, 2]) {
      expect(records.toString('utf8')).toContain(`order ${order} ${text}`);
    }
  });

  it('snappy without a frame is read', () => {
    const text = Buffer.from('an order, an order, an order');
    expect(snappyDecompress(Buffer.from(compress(text))).equals(text)).toBe(true);
  });

  it("snappy in the Java client's frame of several blocks is read", () => {
    const blocks = ['first block, ', 'second block'].map((text) =>
      Buffer.from(compress(Buffer.from(text))),
    );
    const frame = Buffer.concat([
      Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1]),
      ...blocks.flatMap((block) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(block.length);
        return [length, block];
      }),
    ]);
    expect(snappyDecompress(frame).toString('utf8')).toBe('first block, second block');
  });

  it('a snappy frame that is cut off is refused', () => {
    const frame = Buffer.from([
      0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 9, 1,
    ]);
    expect(() => snappyDecompress(frame)).toThrow('ends beyond its frame');
  });
});
