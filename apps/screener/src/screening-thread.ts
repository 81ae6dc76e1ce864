import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { NestFactory } from '@nestjs/core';
import type { INestMicroservice } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { KeepHandlerErrors } from '#holdpoint/kafka';
import { createThreadLogger } from './create-logger.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';
import { screenerConfig } from './screener.config.js';
import { screening } from './screening.module.js';
import type { FromThread, ToThread } from './thread-messages.js';

if (parentPort === null) throw new Error('a screening thread is started by the screener');
const port = parentPort;
const tell = (message: FromThread): void => port.postMessage(message);

const { thread } = workerData as { readonly thread: number };
const config = screenerConfig(process.env);
const { threadCount, logLevel, httpPort, httpHost } = config.service;
tell({ kind: 'settings', settings: { threadCount, logLevel, httpPort, httpHost } });
const logger = createThreadLogger(config.service, thread, (lines) => tell({ kind: 'log', lines }));

function fail(error: unknown): void {
  const { message, code } = error as { message?: string; code?: string };
  logger.flush();
  tell({ kind: 'fatal', code: code ?? null, message: message ?? String(error) });
}

async function close(app: INestMicroservice): Promise<void> {
  await app.close();
  logger.flush();
  process.exit(0);
}

/** A member of the group with its own lists, lanes and caches: threads share nothing but the process. */
async function start(): Promise<void> {
  let join: () => void;
  const mayJoin = new Promise<void>((resolve) => {
    join = resolve;
  });
  const { module, strategy } = screening(config, logger, {
    isFirst: thread === 0,
    onFatal: fail,
    beforeJoin: () => {
      tell({ kind: 'prepared' });
      return mayJoin;
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest takes its options so
  const app = await NestFactory.createMicroservice(module, {
    strategy,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new KeepHandlerErrors());
  const readiness = app.get(Readiness);
  const metrics = app.get(Metrics);
  port.on('message', ({ id, question }: ToThread) => {
    if (question === 'close') void close(app);
    else if (question === 'join') join();
    else if (question === 'readiness') tell({ kind: 'answer', id, answer: readiness.report() });
    else if (question === 'settle') {
      void strategy.settle().then(() => tell({ kind: 'answer', id, answer: readiness.report() }));
    } else void metrics.asJson().then((answer) => tell({ kind: 'answer', id, answer }));
  });
  tell({ kind: 'started' });
  await app.listen();
}

start().catch(fail);
