/** Reads the fields of a Kafka message from front to back. */
export class FieldReader {
  private at = 0;

  /** In a flexible version lengths are varints, one too high, and parts end with their tagged fields. */
  constructor(
    private readonly from: Buffer,
    readonly isFlexible = false,
  ) {}

  skip(bytes: number): void {
    this.at += bytes;
  }

  int32(): number {
    this.at += 4;
    return this.from.readInt32BE(this.at - 4);
  }

  text(): string | null {
    let length: number;
    if (this.isFlexible) {
      length = this.unsigned() - 1;
    } else {
      length = this.from.readInt16BE(this.at);
      this.at += 2;
    }
    if (length < 0) return null;
    this.at += length;
    return this.from.toString('utf8', this.at - length, this.at);
  }

  /** Of an array's elements, or of bytes; -1 for none. */
  count(): number {
    return this.isFlexible ? this.unsigned() - 1 : this.int32();
  }

  /** Of an element of an array; nobody whom we listen to has tagged fields there. */
  end(): void {
    if (this.isFlexible && this.unsigned() !== 0) throw new Error('unexpected tagged fields');
  }

  private unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.from.readUInt8(this.at);
      this.at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
}

/** Puts the fields of a Kafka message one behind the other. */
export class FieldWriter {
  private readonly parts: Buffer[] = [];

  constructor(readonly isFlexible = false) {}

  int8(value: number): this {
    return this.add(Buffer.from([value & 0xff]));
  }

  int16(value: number): this {
    const part = Buffer.alloc(2);
    part.writeInt16BE(value);
    return this.add(part);
  }

  int32(value: number): this {
    const part = Buffer.alloc(4);
    part.writeInt32BE(value);
    return this.add(part);
  }

  int64(value: bigint): this {
    const part = Buffer.alloc(8);
    part.writeBigInt64BE(value);
    return this.add(part);
  }

  text(value: string | null): this {
    const bytes = Buffer.from(value ?? '');
    const length = value === null ? -1 : bytes.length;
    return (this.isFlexible ? this.unsigned(length + 1) : this.int16(length)).add(bytes);
  }

  count(value: number): this {
    return this.isFlexible ? this.unsigned(value + 1) : this.int32(value);
  }

  end(): this {
    return this.isFlexible ? this.unsigned(0) : this;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.parts);
  }

  private unsigned(value: number): this {
    const bytes: number[] = [];
    let left = value;
    for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes.push((left & 0x7f) | 0x80);
    return this.add(Buffer.from([...bytes, left]));
  }

  private add(part: Buffer): this {
    this.parts.push(part);
    return this;
  }
}
