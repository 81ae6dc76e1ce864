import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { createLogger } from './create-logger.js';
import { screenerConfig } from './screener.config.js';
import { ScreenerModule } from './screener.module.js';
import type { ScreeningThreads } from './screening-threads.js';

/** The main thread: what is asked over HTTP, and the log of all threads. */
export async function serve(threads: ScreeningThreads): Promise<void> {
  const config = screenerConfig(process.env);
  threads.startUpTo(config.service.threadCount);
  const { logger, writeLines } = createLogger(config);
  threads.logTo(writeLines);
  const app = await NestFactory.create<NestFastifyApplication>(
    ScreenerModule.with(logger, threads),
    new FastifyAdapter(),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest takes its options so
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  // HTTP first, so that a broker that is away shows as "not ready" and not as a dead process.
  await app.listen({ port: config.service.httpPort, host: config.service.httpHost });
  threads.letJoin();
}
