const LENGTH_BYTES = 4;
/** The most that a broker takes in one piece, unless told otherwise; what is longer was not sent by a broker. */
const LONGEST_FRAME = 104_857_600;
/** Of these, many share a piece of memory. */
const SMALL_FRAME = 4_096;

/**
 * Puts the driver's answers together in the memory in which they stay. The driver itself would keep each piece that
 * arrives, and copy them all together in the end.
 */
export class FrameAssembler {
  private readonly length = Buffer.alloc(LENGTH_BYTES);
  private lengthFilled = 0;
  private frame: Buffer | null = null;
  private filled = 0;
  private isUnknown = false;

  /** `onFrame` gets each answer with its length; bytes that cannot be Kafka's reach it as they come. */
  constructor(private readonly onFrame: (frame: Buffer) => void) {}

  /** Keeps nothing of `bytes`. */
  add(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) {
      if (this.isUnknown) {
        this.onFrame(Buffer.from(bytes.subarray(at)));
        return;
      }
      at +=
        this.frame === null ? this.addToLength(bytes, at) : this.addToFrame(this.frame, bytes, at);
    }
  }

  private addToLength(bytes: Buffer, at: number): number {
    const copied = bytes.copy(this.length, this.lengthFilled, at);
    this.lengthFilled += copied;
    if (this.lengthFilled === LENGTH_BYTES) this.begin(this.length.readInt32BE());
    return copied;
  }

  private begin(size: number): void {
    this.lengthFilled = 0;
    if (size < 0 || size > LONGEST_FRAME) {
      this.isUnknown = true;
      this.onFrame(Buffer.from(this.length));
      return;
    }
    const whole = LENGTH_BYTES + size;
    this.frame = whole <= SMALL_FRAME ? Buffer.allocUnsafe(whole) : Buffer.allocUnsafeSlow(whole);
    this.filled = this.length.copy(this.frame);
    this.endIfWhole(this.frame);
  }

  private addToFrame(frame: Buffer, bytes: Buffer, at: number): number {
    const copied = bytes.copy(frame, this.filled, at);
    this.filled += copied;
    this.endIfWhole(frame);
    return copied;
  }

  private endIfWhole(frame: Buffer): void {
    if (this.filled < frame.length) return;
    this.frame = null;
    this.onFrame(frame);
  }
}
