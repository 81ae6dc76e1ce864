/** What is read and written of the driver's encoder. */
export interface GrowingEncoder {
  buf: Buffer;
  readonly offset: number;
}

/**
 * The driver fills every buffer with zeros before it writes over them. Only what was written is ever
 * read of an encoder, so the buffer may hold anything behind that.
 */
export function ensureAvailable(this: GrowingEncoder, length: number): void {
  const needed = this.offset + length;
  if (needed <= this.buf.length) return;
  const larger = Buffer.allocUnsafe(2 ** (32 - Math.clz32(needed)));
  this.buf.copy(larger, 0, 0, this.offset);
  this.buf = larger;
}
