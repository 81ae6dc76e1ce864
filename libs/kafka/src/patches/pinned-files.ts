import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { KafkaTransportError } from '../errors.js';

export const PINNED_VERSION = '2.2.4';

/**
 * The driver's files that are replaced, and those whose inner working the transport rests on, with the
 * SHA-256 of each as published. A driver that differs in one of them has to be read again first.
 */
export const PINNED_FILES = {
  'src/consumer/filterAbortedMessages.js':
    '54ce50f2a41ee1686da8b73bf8b502c7dd07c9d7cb0a494cdb36a7fc536ced8e',
  'src/producer/groupMessagesPerPartition.js':
    'ea72357721fbf67770b5e06b9bf4260faa1e60f3affb556bff2cc7892c1881fb',
  'src/protocol/requests/fetch/v4/decodeMessages.js':
    'd9fede59bebf84ee15169d0ecc54df594a11722b6ba8d5db535ed1d8548d4fcc',
  'src/protocol/requests/addPartitionsToTxn/v0/response.js':
    '3603ff590179de015513b5ca99186a376b5501df4fb5e5e08edbaeb342ae2883',
  'src/network/requestQueue/index.js':
    'b55986089c14f8f7bfc377922e2e65b3e4c1e7c7af2752d3b10a75dfe9e9260c',
  'src/protocol/request.js': '2270900ca6474026c11957fe71ac586881985460ed2554db22ad8870dcaff634',
  'src/protocol/requests/produce/index.js':
    '789abc7e1c33a99e956f74a34f11b8de6f70be7722580a0f0dd05f67d998f45b',
  'src/protocol/requests/produce/v3/request.js':
    '993a3db997827088f5acb08cacf3c67a99ec2886303ff465d244329b8a1c7f99',
  // Says "Offset out of range" before it commits a new offset: the log bridge stops it there.
  'src/consumer/consumerGroup.js':
    'f3e461738585a8dc6574c647123a18afc732f81cdee4f9f7bb62e4aa1dffbfbb',
  // Aborting a transaction that is still empty sends nothing: that is how a lane is fenced.
  'src/producer/eosManager/index.js':
    'a74ae029d7aa786b8616b77f922d30a81bec2833878769dbfa6b4a9dab66db22',
  // Connections without a consumer group, for reading dead letters.
  'src/index.js': '38d0022e448f0aaa72ad2ed16fac346a3dd3a2d28b64ca5395cb33a26c8a82e9',
  'src/cluster/index.js': '3831a6845e4e9fb0de73d5ff50a3695974fb8a927acde677c524fe1c362bd57d',
  // Transactions as Kafka 4 has them: our requests on the driver's connections.
  'src/broker/index.js': '9cbea8898528c439c213080f99d86974460114f81b5034c49aeb593a0337ca90',
  'src/cluster/brokerPool.js': '9994863e891ac2ab243f27f941ef87893889f53d64aa580353fafbb8d11614c6',
  'src/network/connectionPool.js':
    'ecba4ba6fc4f2a6e5f336b838b573dcca3f01fb39542530841d68691fe4957de',
  'src/network/connection.js': '2a993b2e74421ca6d846efd59e4ba74b11100dbe7d40d0f52ea3218e917aafdd',
} as const;
export type PinnedFile = keyof typeof PINNED_FILES;

/** Throws when the installed driver is not the one that was read. */
export function checkPinnedDriver(version: string, resolve: (file: PinnedFile) => string): void {
  if (version !== PINNED_VERSION) {
    throw mismatch(`version ${version} is installed, ${PINNED_VERSION} is needed`);
  }
  for (const [file, expected] of Object.entries(PINNED_FILES) as [PinnedFile, string][]) {
    const actual = createHash('sha256')
      .update(readFileSync(resolve(file)))
      .digest('hex');
    if (actual !== expected) throw mismatch(`${file} differs from the published one`);
  }
}

function mismatch(what: string): KafkaTransportError {
  return new KafkaTransportError(
    'driver-mismatch',
    `kafkajs: ${what}. The transport's guarantees were proven against kafkajs ${PINNED_VERSION} as published: install exactly that, without patches.`,
  );
}
