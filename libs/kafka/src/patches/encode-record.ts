type Bytes = Buffer | string | null | undefined;

export interface RecordToEncode {
  readonly offsetDelta?: number;
  readonly timestampDelta?: number;
  readonly key?: Bytes;
  readonly value?: Bytes;
  readonly headers?: Readonly<Record<string, Bytes | Bytes[]>> | undefined;
}

/** What the driver asks of an encoder that it takes up into a larger one. */
export interface EncodedRecord {
  readonly buf: Buffer;
  readonly buffer: Buffer;
}

const NO_HEADERS = {};

/**
 * One record of a record batch (magic 2), written into one buffer of exactly its size. The driver's own takes
 * a growing, zero-filled buffer for the record and another for each header, outside of Node's pool.
 */
export function encodeRecord(record: RecordToEncode): EncodedRecord {
  const { offsetDelta = 0, timestampDelta = 0, key, value, headers = NO_HEADERS } = record;
  const pairs = headerPairs(headers);
  let body = 1 + sizeOfInteger(timestampDelta) + sizeOfInteger(offsetDelta);
  body += sizeOfBytes(key) + sizeOfBytes(value) + sizeOfInteger(pairs.length);
  for (const [name, content] of pairs) body += sizeOfBytes(name) + sizeOfBytes(content);

  const buf = Buffer.allocUnsafe(sizeOfInteger(body) + body);
  let at = writeInteger(buf, body, 0);
  buf[at++] = 0; // the attributes, of which none is in use
  at = writeInteger(buf, timestampDelta, at);
  at = writeInteger(buf, offsetDelta, at);
  at = writeBytes(buf, key, at);
  at = writeBytes(buf, value, at);
  at = writeInteger(buf, pairs.length, at);
  for (const [name, content] of pairs) at = writeBytes(buf, content, writeBytes(buf, name, at));
  return { buf, buffer: buf };
}

function headerPairs(headers: Readonly<Record<string, Bytes | Bytes[]>>): [string, Bytes][] {
  const pairs: [string, Bytes][] = [];
  for (const name of Object.keys(headers)) {
    const content = headers[name];
    if (Array.isArray(content)) for (const one of content) pairs.push([name, one]);
    else pairs.push([name, content]);
  }
  return pairs;
}

function byteLength(bytes: Buffer | string): number {
  return typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;
}

function sizeOfBytes(bytes: Bytes): number {
  if (bytes === null || bytes === undefined) return 1;
  const length = byteLength(bytes);
  return sizeOfInteger(length) + length;
}

function writeBytes(buf: Buffer, bytes: Bytes, start: number): number {
  if (bytes === null || bytes === undefined) return writeInteger(buf, -1, start);
  if (typeof bytes !== 'string') {
    const at = writeInteger(buf, bytes.length, start);
    bytes.copy(buf, at);
    return at + bytes.length;
  }
  const length = Buffer.byteLength(bytes);
  const at = writeInteger(buf, length, start);
  buf.write(bytes, at, length, 'utf8');
  return at + length;
}

/** Kafka's VarInt and VarLong alike: zigzag, then seven bits a byte. Exact for every safe integer below 2^52. */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function sizeOfInteger(value: number): number {
  let rest = zigzag(value);
  let size = 1;
  for (; rest >= 0x80; size += 1) rest = Math.floor(rest / 0x80);
  return size;
}

function writeInteger(buf: Buffer, value: number, start: number): number {
  let rest = zigzag(value);
  let at = start;
  for (; rest >= 0x80; at += 1) {
    buf[at] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  buf[at] = rest;
  return at + 1;
}
