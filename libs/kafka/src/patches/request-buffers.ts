const SMALLEST = 65_536;
const MEBIBYTE = 1_048_576;

/**
 * Buffers of hundreds of kilobytes, one for each batch and each request, are dear to take from the system each time,
 * and make the collector run: they are given back here. Whoever does not know that nothing reads a buffer any more
 * must not give it back.
 */
export class RequestBuffers {
  /** By length, each a power of two. */
  private readonly free = new Map<number, Buffer[]>();
  private freeBytes = 0;

  /** `kept`: bytes that lie ready at most, what is in use not counted. */
  constructor(private readonly kept = 64 * MEBIBYTE) {}

  /** At least so many bytes, of any content, and less than twice as many unless that is little. */
  take(size: number): Buffer {
    const length = Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(size)));
    const buffer = this.free.get(length)?.pop();
    if (buffer === undefined) return Buffer.allocUnsafeSlow(length);
    this.freeBytes -= length;
    return buffer;
  }

  giveBack(buffer: Buffer): void {
    const { length } = buffer;
    if (this.freeBytes + length > this.kept) return;
    const same = this.free.get(length);
    if (same === undefined) this.free.set(length, [buffer]);
    else same.push(buffer);
    this.freeBytes += length;
  }
}
