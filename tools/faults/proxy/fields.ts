/** Reads the fields of a Kafka message from front to back. */
export class FieldReader {
  private at = 0;

  constructor(private readonly from: Buffer) {}

  skip(bytes: number): void {
    this.at += bytes;
  }

  int32(): number {
    this.at += 4;
    return this.from.readInt32BE(this.at - 4);
  }

  text(): string | null {
    const length = this.from.readInt16BE(this.at);
    this.at += 2;
    if (length < 0) return null;
    this.at += length;
    return this.from.toString('utf8', this.at - length, this.at);
  }
}

/** Puts the fields of a Kafka message one behind the other. */
export class FieldWriter {
  private readonly parts: Buffer[] = [];

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

  text(value: string): this {
    return this.int16(Buffer.byteLength(value)).add(Buffer.from(value));
  }

  get bytes(): Buffer {
    return Buffer.concat(this.parts);
  }

  private add(part: Buffer): this {
    this.parts.push(part);
    return this;
  }
}
