type Bytes = Buffer | string | null | undefined;

export interface RecordToEncode {
  readonly key?: Bytes;
  /** Pieces go out one after the other, as if they were joined. */
  readonly value?: Bytes | readonly (Buffer | string)[];
  readonly headers?: Readonly<Record<string, Bytes | Bytes[]>> | undefined;
}

/** Of Kafka's VarInt of a length. */
const LONGEST_INTEGER = 5;
/** Of UTF-8, for each code unit of a text. */
const LONGEST_CHARACTER = 3;

/**
 * What of a record (magic 2) is the same wherever in a batch it stands: key, value and headers, each with
 * its length. Texts are turned into bytes once; only then are their lengths known.
 */
export class RecordTails {
  private buffer = Buffer.allocUnsafeSlow(65_536);
  private end = 0;

  /** Writes one more; it begins where the one before ended. Answers where it ends. */
  write({ key, value, headers }: RecordToEncode): number {
    this.writeBytes(key);
    if (Array.isArray(value)) this.writePieces(value as readonly (Buffer | string)[]);
    else this.writeBytes(value as Bytes);
    this.writeHeaders(headers);
    return this.end;
  }

  /** Until the next `write` or `clear`. */
  bytes(start: number, end: number): Buffer {
    return this.buffer.subarray(start, end);
  }

  clear(): void {
    this.end = 0;
  }

  private writeBytes(bytes: Bytes): void {
    if (bytes === null || bytes === undefined) this.writeInteger(-1);
    else {
      const start = this.begin();
      this.writePiece(bytes);
      this.finish(start);
    }
  }

  private writeHeaders(headers: RecordToEncode['headers']): void {
    let pairs = 0;
    for (const name in headers) {
      const content = headers[name];
      pairs += Array.isArray(content) ? content.length : 1;
    }
    this.writeInteger(pairs);
    for (const name in headers) {
      const content = headers[name];
      if (Array.isArray(content)) for (const one of content) this.writeHeader(name, one);
      else this.writeHeader(name, content);
    }
  }

  private writeHeader(name: string, content: Bytes): void {
    this.writeBytes(name);
    this.writeBytes(content);
  }

  private writePieces(pieces: readonly (Buffer | string)[]): void {
    const start = this.begin();
    for (const piece of pieces) this.writePiece(piece);
    this.finish(start);
  }

  private writePiece(piece: Buffer | string): void {
    if (typeof piece === 'string') {
      this.makeRoom(piece.length * LONGEST_CHARACTER);
      this.end += this.buffer.write(piece, this.end, 'utf8');
    } else {
      this.makeRoom(piece.length);
      this.buffer.set(piece, this.end);
      this.end += piece.length;
    }
  }

  /** Leaves room for the length of what follows. */
  private begin(): number {
    const start = this.end;
    this.makeRoom(LONGEST_INTEGER);
    this.end += LONGEST_INTEGER;
    return start;
  }

  /** Writes that length, and moves what followed up to it. */
  private finish(start: number): void {
    const content = start + LONGEST_INTEGER;
    const length = this.end - content;
    const begin = writeInteger(this.buffer, length, start);
    this.buffer.copyWithin(begin, content, this.end);
    this.end = begin + length;
  }

  private writeInteger(value: number): void {
    this.makeRoom(0);
    this.end = writeInteger(this.buffer, value, this.end);
  }

  private makeRoom(bytes: number): void {
    const needed = this.end + bytes + LONGEST_INTEGER;
    if (needed <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(needed)));
    this.buffer.copy(larger, 0, 0, this.end);
    this.buffer = larger;
  }
}

/** Kafka's VarInt and VarLong alike: zigzag, then seven bits a byte. Exact for every safe integer below 2^52. */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function sizeOfInteger(value: number): number {
  let rest = zigzag(value);
  let size = 1;
  for (; rest >= 0x80; size += 1) rest = Math.floor(rest / 0x80);
  return size;
}

/** Answers where it ends. */
export function writeInteger(buffer: Buffer, value: number, start: number): number {
  let rest = zigzag(value);
  let at = start;
  for (; rest >= 0x80; at += 1) {
    buffer[at] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  buffer[at] = rest;
  return at + 1;
}
