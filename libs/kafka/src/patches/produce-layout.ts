import { sizeOfUnsigned, writeUnsigned } from '../flexible-fields.js';

/** How a produce request writes what stands around its batches, which differs from version to version. */
export interface ProduceLayout {
  /** Bytes of zeros (no tagged fields) that end the header, a partition, a topic and the request. */
  readonly ending: 0 | 1;
  readonly sizeOfText: (text: string | null) => number;
  readonly writeText: (buffer: Buffer, text: string | null, start: number) => number;
  /** Of an array's elements, or of a batch's bytes. */
  readonly sizeOfCount: (count: number) => number;
  readonly writeCount: (buffer: Buffer, count: number, start: number) => number;
}

/** Version 3 to 8. */
export const FIXED_LAYOUT: ProduceLayout = {
  ending: 0,
  sizeOfText: (text) => 2 + (text === null ? 0 : Buffer.byteLength(text)),
  writeText: (buffer, text, start) => {
    if (text === null) return buffer.writeInt16BE(-1, start);
    const length = Buffer.byteLength(text);
    const at = buffer.writeInt16BE(length, start);
    return at + buffer.write(text, at, length, 'utf8');
  },
  sizeOfCount: () => 4,
  writeCount: (buffer, count, start) => buffer.writeInt32BE(count, start),
};

/** Version 9 to 12, and the end of the header that goes with them. */
export const FLEXIBLE_LAYOUT: ProduceLayout = {
  ending: 1,
  sizeOfText: (text) => {
    const length = text === null ? -1 : Buffer.byteLength(text);
    return sizeOfUnsigned(length + 1) + Math.max(0, length);
  },
  writeText: (buffer, text, start) => {
    if (text === null) return writeUnsigned(buffer, 0, start);
    const length = Buffer.byteLength(text);
    const at = writeUnsigned(buffer, length + 1, start);
    return at + buffer.write(text, at, length, 'utf8');
  },
  sizeOfCount: (count) => sizeOfUnsigned(count + 1),
  writeCount: (buffer, count, start) => writeUnsigned(buffer, count + 1, start),
};
