import { sizeOfInteger, writeInteger } from './record-encoding.js';
import type { RequestBuffers } from './request-buffers.js';

/** Attributes, of which none is in use. */
const ATTRIBUTES = 1;
const LONGEST_INTEGER = 5;

/**
 * Records for one partition, as they go out, without the batch's header. They lie outside of the collected
 * heap: a transaction holds thousands of them until it is committed.
 */
export class RecordBatch {
  private buffer: Buffer;
  private end = 0;
  private count = 0;
  private newest: number;

  /** `firstTimestamp`: milliseconds since 1970, from which each record's is counted. `bytes`: how much it may become. */
  constructor(
    private readonly buffers: RequestBuffers,
    readonly firstTimestamp: number,
    bytes = 0,
  ) {
    this.buffer = buffers.take(bytes);
    this.newest = firstTimestamp;
  }

  get records(): number {
    return this.count;
  }

  get size(): number {
    return this.end;
  }

  get maxTimestamp(): number {
    return this.newest;
  }

  get bytes(): Buffer {
    return this.buffer.subarray(0, this.end);
  }

  /** `tail`: key, value and headers, as `RecordTails` writes them. */
  add(tail: Buffer, timestamp = this.firstTimestamp): void {
    const timestampDelta = timestamp - this.firstTimestamp;
    const offsetDelta = this.count;
    const body =
      ATTRIBUTES + sizeOfInteger(timestampDelta) + sizeOfInteger(offsetDelta) + tail.length;
    this.makeRoom(LONGEST_INTEGER + body);
    const { buffer } = this;
    let at = writeInteger(buffer, body, this.end);
    buffer[at++] = 0;
    at = writeInteger(buffer, timestampDelta, at);
    at = writeInteger(buffer, offsetDelta, at);
    buffer.set(tail, at);
    this.end = at + tail.length;
    this.count += 1;
    this.newest = Math.max(this.newest, timestamp);
  }

  /** When nothing will read its bytes any more. */
  release(): void {
    this.buffers.giveBack(this.buffer);
    this.buffer = EMPTY;
    this.end = 0;
  }

  private makeRoom(bytes: number): void {
    const needed = this.end + bytes;
    if (needed <= this.buffer.length) return;
    const larger = this.buffers.take(Math.max(needed, 2 * this.buffer.length));
    this.buffer.copy(larger, 0, 0, this.end);
    this.buffers.giveBack(this.buffer);
    this.buffer = larger;
  }
}

const EMPTY = Buffer.alloc(0);
