const SMALLEST = 65_536;
/** A larger one is let go: it was needed for an unusual batch. */
const LARGEST_KEPT = 4_194_304;

/**
 * Buffers of several hundred kilobytes, one for each produce request, are dear to take from the system each
 * time: they are given back here. Whoever does not know that nothing reads a buffer any more must not give it back.
 */
export class RequestBuffers {
  private readonly free: Buffer[] = [];

  /** `kept`: buffers that are kept for later. */
  constructor(private readonly kept = 16) {}

  /** At least so many bytes, of any content. */
  take(size: number): Buffer {
    const index = this.free.findLastIndex((buffer) => buffer.length >= size);
    if (index >= 0) return this.free.splice(index, 1)[0]!;
    return Buffer.allocUnsafeSlow(Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(size))));
  }

  giveBack(buffer: Buffer): void {
    if (this.free.length < this.kept && buffer.length <= LARGEST_KEPT) this.free.push(buffer);
  }
}
