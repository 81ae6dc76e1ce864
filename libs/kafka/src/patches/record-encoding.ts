type Bytes = Buffer | string | null | undefined;

export interface RecordToEncode {
  readonly key?: Bytes;
  /** Pieces go out one after the other, as if they were joined. */
  readonly value?: Bytes | readonly (Buffer | string)[];
  /** Length of the value, where it is known already. */
  readonly valueBytes?: number;
  readonly headers?: Readonly<Record<string, Bytes | Bytes[]>> | undefined;
}

/** What is different for each record of a batch. */
export interface RecordPlace {
  readonly offsetDelta: number;
  /** Milliseconds. */
  readonly timestampDelta: number;
}

/** The bytes of a record of a batch (magic 2) behind its own length. */
export function sizeOfBody(record: RecordToEncode, place: RecordPlace): number {
  const { key, headers } = record;
  let size = 1 + sizeOfInteger(place.timestampDelta) + sizeOfInteger(place.offsetDelta);
  size += sizeOfBytes(key) + sizeOfValue(record);
  let pairs = 0;
  eachHeader(headers, (name, content) => {
    pairs += 1;
    size += sizeOfBytes(name) + sizeOfBytes(content);
  });
  return size + sizeOfInteger(pairs);
}

/** Length and body, and where the next one begins. `body` is what `sizeOfBody` said. */
export function writeRecord(
  buffer: Buffer,
  start: number,
  record: RecordToEncode,
  place: RecordPlace & { readonly body: number },
): number {
  const { key, headers } = record;
  let at = writeInteger(buffer, place.body, start);
  buffer[at++] = 0; // the attributes, of which none is in use
  at = writeInteger(buffer, place.timestampDelta, at);
  at = writeInteger(buffer, place.offsetDelta, at);
  at = writeBytes(buffer, key, at);
  at = writeValue(buffer, record, at);
  let pairs = 0;
  eachHeader(headers, () => (pairs += 1));
  at = writeInteger(buffer, pairs, at);
  eachHeader(headers, (name, content) => {
    at = writeBytes(buffer, content, writeBytes(buffer, name, at));
  });
  return at;
}

function eachHeader(
  headers: RecordToEncode['headers'],
  visit: (name: string, content: Bytes) => void,
): void {
  for (const name in headers) {
    const content = headers[name];
    if (Array.isArray(content)) for (const one of content) visit(name, one);
    else visit(name, content);
  }
}

function byteLength(bytes: Buffer | string): number {
  return typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;
}

function sizeOfBytes(bytes: Bytes): number {
  if (bytes === null || bytes === undefined) return 1;
  const length = byteLength(bytes);
  return sizeOfInteger(length) + length;
}

function lengthOfValue({ value, valueBytes }: RecordToEncode): number {
  if (valueBytes !== undefined) return valueBytes;
  let length = 0;
  for (const piece of piecesOf(value)) length += byteLength(piece);
  return length;
}

function piecesOf(value: RecordToEncode['value']): readonly (Buffer | string)[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'string' || Buffer.isBuffer(value) ? [value] : value;
}

function sizeOfValue(record: RecordToEncode): number {
  if (record.value === null || record.value === undefined) return 1;
  const length = lengthOfValue(record);
  return sizeOfInteger(length) + length;
}

function writeValue(buffer: Buffer, record: RecordToEncode, start: number): number {
  const { value } = record;
  if (value === null || value === undefined) return writeInteger(buffer, -1, start);
  let at = writeInteger(buffer, lengthOfValue(record), start);
  for (const piece of piecesOf(value)) at += writePiece(buffer, piece, at);
  return at;
}

function writePiece(buffer: Buffer, piece: Buffer | string, at: number): number {
  if (typeof piece === 'string') return buffer.write(piece, at, 'utf8');
  buffer.set(piece, at);
  return piece.length;
}

function writeBytes(buffer: Buffer, bytes: Bytes, start: number): number {
  if (bytes === null || bytes === undefined) return writeInteger(buffer, -1, start);
  const at = writeInteger(buffer, byteLength(bytes), start);
  return at + writePiece(buffer, bytes, at);
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

function writeInteger(buffer: Buffer, value: number, start: number): number {
  let rest = zigzag(value);
  let at = start;
  for (; rest >= 0x80; at += 1) {
    buffer[at] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  buffer[at] = rest;
  return at + 1;
}
