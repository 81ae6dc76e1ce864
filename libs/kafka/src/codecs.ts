import type * as Kafkajs from 'kafkajs';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress, constants, type ZstdOptions } from 'node:zlib';
import { compressFrame, decompressFrame } from 'lz4-napi';
import { snappyCompress, snappyDecompress } from './snappy.js';

/** What the driver hands over: its encoder holds the bytes. */
interface Encoded {
  readonly buffer: Buffer;
}

export interface Codec {
  compress(encoder: Encoded): Promise<Buffer>;
  decompress(bytes: Buffer): Promise<Buffer>;
}

const zstd = promisify<Buffer, ZstdOptions, Buffer>(zstdCompress);
const unzstd = promisify<Buffer, Buffer>(zstdDecompress);

/** The first level compresses JSON nearly as well as the default and costs a third. */
const ZSTD_OPTIONS: ZstdOptions = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Every compression that Kafka knows and the driver does not bring along. */
export const codecs = {
  snappy: {
    compress: ({ buffer }) => Promise.resolve(snappyCompress(buffer)),
    decompress: (bytes) => Promise.resolve(snappyDecompress(bytes)),
  },
  lz4: {
    compress: ({ buffer }) => compressFrame(buffer),
    decompress: (bytes) => decompressFrame(bytes),
  },
  zstd: {
    compress: ({ buffer }) => zstd(buffer, ZSTD_OPTIONS),
    decompress: (bytes) => unzstd(bytes),
  },
} as const satisfies Record<string, Codec>;

export function registerCodecs(driver: typeof Kafkajs): void {
  const { CompressionCodecs, CompressionTypes } = driver;
  const table = CompressionCodecs as Record<number, () => Codec>;
  table[CompressionTypes.Snappy] = () => codecs.snappy;
  table[CompressionTypes.LZ4] = () => codecs.lz4;
  table[CompressionTypes.ZSTD] = () => codecs.zstd;
}
