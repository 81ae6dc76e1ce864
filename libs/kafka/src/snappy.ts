import { compress, uncompress } from 'snappyjs';

/**
 * Java clients wrap Snappy in the frame of the xerial library: this magic, two version numbers (int32
 * each), then blocks of a length (int32) and so many bytes. Others send one bare block. Both are read.
 */
const XERIAL_MAGIC = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const XERIAL_VERSION = 1;
const HEADER_SIZE = 16;
/** As in the xerial library; each block is compressed for itself. */
const BLOCK_SIZE = 32 * 1024;

export function snappyDecompress(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, XERIAL_MAGIC.length).equals(XERIAL_MAGIC))
    return asBuffer(uncompress(bytes));
  const blocks: Buffer[] = [];
  for (let at = HEADER_SIZE; at < bytes.length;) {
    const start = at + 4;
    const end = start + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Error('a snappy block ends beyond its frame');
    blocks.push(asBuffer(uncompress(bytes.subarray(start, end))));
    at = end;
  }
  return Buffer.concat(blocks);
}

export function snappyCompress(bytes: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_SIZE);
  XERIAL_MAGIC.copy(header);
  header.writeInt32BE(XERIAL_VERSION, XERIAL_MAGIC.length);
  header.writeInt32BE(XERIAL_VERSION, XERIAL_MAGIC.length + 4);
  const parts: Buffer[] = [header];
  for (let at = 0; at < bytes.length; at += BLOCK_SIZE) {
    const block = asBuffer(compress(bytes.subarray(at, at + BLOCK_SIZE)));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(block.length);
    parts.push(length, block);
  }
  return Buffer.concat(parts);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
