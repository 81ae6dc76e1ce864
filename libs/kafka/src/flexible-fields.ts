/** Writes a message of Kafka's flexible versions: lengths as varints one too high, and no tagged fields. */
export class FlexibleWriter {
  private readonly parts: Buffer[] = [];

  boolean(value: boolean): this {
    return this.add(Buffer.from([value ? 1 : 0]));
  }

  int16(value: number): this {
    const part = Buffer.allocUnsafe(2);
    part.writeInt16BE(value);
    return this.add(part);
  }

  int32(value: number): this {
    const part = Buffer.allocUnsafe(4);
    part.writeInt32BE(value);
    return this.add(part);
  }

  int64(value: bigint): this {
    const part = Buffer.allocUnsafe(8);
    part.writeBigInt64BE(value);
    return this.add(part);
  }

  text(value: string | null): this {
    if (value === null) return this.unsigned(0);
    const bytes = Buffer.from(value);
    return this.unsigned(bytes.length + 1).add(bytes);
  }

  array<T>(values: readonly T[], write: (value: T) => void): this {
    this.unsigned(values.length + 1);
    for (const value of values) write(value);
    return this;
  }

  /** Ends a header, an element of an array, or the message. */
  end(): this {
    return this.unsigned(0);
  }

  get buffer(): Buffer {
    return Buffer.concat(this.parts);
  }

  private unsigned(value: number): this {
    const part = Buffer.allocUnsafe(sizeOfUnsigned(value));
    writeUnsigned(part, value, 0);
    return this.add(part);
  }

  private add(part: Buffer): this {
    this.parts.push(part);
    return this;
  }
}

/** Reads such a message from front to back. */
export class FlexibleReader {
  private at = 0;

  constructor(private readonly from: Buffer) {}

  int16(): number {
    this.at += 2;
    return this.from.readInt16BE(this.at - 2);
  }

  int32(): number {
    this.at += 4;
    return this.from.readInt32BE(this.at - 4);
  }

  int64(): bigint {
    this.at += 8;
    return this.from.readBigInt64BE(this.at - 8);
  }

  text(): string | null {
    return this.bytes()?.toString('utf8') ?? null;
  }

  bytes(): Buffer | null {
    const length = this.unsigned() - 1;
    if (length < 0) return null;
    this.at += length;
    return this.from.subarray(this.at - length, this.at);
  }

  array<T>(read: () => T): T[] {
    return Array.from({ length: this.count() }, read);
  }

  /** Of an array's elements. */
  count(): number {
    return Math.max(0, this.unsigned() - 1);
  }

  /** Passes over the tagged fields; `take` gets those that somebody wants. */
  end(take?: (tag: number, content: FlexibleReader) => void): void {
    for (let left = this.unsigned(); left > 0; left -= 1) {
      const tag = this.unsigned();
      const size = this.unsigned();
      take?.(tag, new FlexibleReader(this.from.subarray(this.at, this.at + size)));
      this.at += size;
    }
  }

  private unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.from[this.at];
      if (byte === undefined) throw new RangeError('the message ends in the middle of a length');
      this.at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
}

export function sizeOfUnsigned(value: number): number {
  let size = 1;
  for (let left = value; left >= 0x80; left = Math.floor(left / 0x80)) size += 1;
  return size;
}

/** A varint, and where the next field begins. */
export function writeUnsigned(buffer: Buffer, value: number, start: number): number {
  let at = start;
  let left = value;
  for (; left >= 0x80; left = Math.floor(left / 0x80)) {
    buffer[at] = (left & 0x7f) | 0x80;
    at += 1;
  }
  buffer[at] = left;
  return at + 1;
}
