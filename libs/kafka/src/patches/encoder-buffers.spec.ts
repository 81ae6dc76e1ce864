import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureAvailable } from './encoder-buffers.js';

describe("the encoder's buffer", () => {
  it('grows as far as is needed and keeps what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 600 }), fc.nat(5_000), (bytes, more) => {
        const encoder = { buf: Buffer.from(bytes), offset: bytes.length, ensureAvailable };
        encoder.ensureAvailable(more);
        expect(encoder.buf.length).toBeGreaterThanOrEqual(bytes.length + more);
        expect(encoder.buf.subarray(0, bytes.length).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it('stays as it is where there is room', () => {
    const buf = Buffer.alloc(16);
    const encoder = { buf, offset: 8, ensureAvailable };
    encoder.ensureAvailable(8);
    expect(encoder.buf).toBe(buf);
  });
});
