import { Module } from 'node:module';
import { dirname, sep } from 'node:path';
import { createDecodeMessages, type DecoderParts } from './decode-messages.js';
import { createAddPartitionsParse } from './first-cause.js';
import { filterAbortedMessages } from './filter-aborted-messages.js';
import { groupMessagesPerPartition } from './group-messages.js';
import { checkPinnedDriver, type PinnedFile } from './pinned-files.js';
import { createProduceProtocol, type ProduceProtocol } from './produce-protocol.js';
import type { LookupCodec } from './produce-request.js';
import { frameRequest } from './request-frame.js';
import { scheduleCheckPendingRequests } from './request-timer.js';

interface ErrorParts {
  readonly createErrorFromCode: (code: number) => Error;
}

const APPLIED = Symbol.for('holdpoint.kafka.patches');

interface CompressionParts {
  readonly lookupCodec: LookupCodec;
}

/**
 * Puts our functions where the driver's modules will look for theirs. The modules take hold of each
 * other when they are loaded, so a driver that somebody loaded before is left to them, uncorrected, and
 * a new one takes its place for everyone who comes later.
 */
export function applyPatches(require: NodeJS.Require): void {
  const pathOf = (file: string): string => require.resolve(`kafkajs/${file}`);
  const filter = pathOf('src/consumer/filterAbortedMessages.js');
  if (isApplied(require.cache[filter]?.exports)) return;

  const { version } = require('kafkajs/package.json') as { version: string };
  checkPinnedDriver(version, (file: PinnedFile) => pathOf(file));
  forgetLoaded(require, dirname(pathOf('package.json')));

  put(require, pathOf('src/producer/groupMessagesPerPartition.js'), groupMessagesPerPartition);
  put(
    require,
    pathOf('src/protocol/requests/fetch/v4/decodeMessages.js'),
    createDecodeMessages(decoderParts(require)),
  );
  put(require, pathOf('src/protocol/request.js'), frameRequest);
  const produce = pathOf('src/protocol/requests/produce/index.js');
  const { lookupCodec } = require('kafkajs/src/protocol/message/compression') as CompressionParts;
  put(require, produce, createProduceProtocol(require(produce) as ProduceProtocol, lookupCodec));
  const addPartitions = pathOf('src/protocol/requests/addPartitionsToTxn/v0/response.js');
  const { createErrorFromCode } = require('kafkajs/src/protocol/error') as ErrorParts;
  put(require, addPartitions, {
    ...(require(addPartitions) as object),
    parse: createAddPartitionsParse(createErrorFromCode),
  });
  methodsOf(require, 'network/requestQueue')['scheduleCheckPendingRequests'] =
    scheduleCheckPendingRequests;
  put(require, filter, Object.assign(filterAbortedMessages, { [APPLIED]: true }));
}

function forgetLoaded(require: NodeJS.Require, folder: string): void {
  for (const path of Object.keys(require.cache)) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- how Node.js forgets a module
    if (path.startsWith(folder + sep)) delete require.cache[path];
  }
}

/** Of one of the driver's classes, to be replaced one by one. */
function methodsOf(require: NodeJS.Require, module: string): Record<string, unknown> {
  return (require(`kafkajs/src/${module}`) as { prototype: Record<string, unknown> }).prototype;
}

function decoderParts(require: NodeJS.Require): DecoderParts {
  return {
    Decoder: require('kafkajs/src/protocol/decoder') as DecoderParts['Decoder'],
    decodeMessageSet:
      require('kafkajs/src/protocol/messageSet/decoder') as DecoderParts['decodeMessageSet'],
    lookupDecompression: (
      require('kafkajs/src/protocol/message/compression') as {
        lookupCodecByAttributes: DecoderParts['lookupDecompression'];
      }
    ).lookupCodecByAttributes,
  };
}

function put(require: NodeJS.Require, path: string, exports: unknown): void {
  const module = new Module(path);
  module.filename = path;
  module.loaded = true;
  module.exports = exports;
  require.cache[path] = module;
}

function isApplied(exports: unknown): boolean {
  return typeof exports === 'function' && APPLIED in exports;
}
