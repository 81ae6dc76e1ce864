import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { createLogger } from './create-logger.js';
import { ScreenerModule } from './screener.module.js';
import type { ScreeningThreads } from './screening-threads.js';

function refuseSchema(): never {
  throw new Error('routes have no schemas here');
}

/** What Fastify would check schemas with, Ajv and all that belongs to it, is not even loaded. */
const NO_SCHEMAS = {
  compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema },
};

/**
 * The main thread: what is asked over HTTP, and the log of all threads. It loads nothing of the settings, which bring half
 * of the screening with them: a thread has to read them anyway, and says what they are.
 */
export async function serve(threads: ScreeningThreads): Promise<void> {
  const settings = await threads.settings;
  threads.startUpTo(settings.threadCount);
  const { logger, writeLines } = createLogger(settings);
  threads.logTo(writeLines);
  const app = await NestFactory.create<NestFastifyApplication>(
    ScreenerModule.with(logger, threads),
    new FastifyAdapter({ schemaController: NO_SCHEMAS }),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest takes its options so
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
  // HTTP first, so that a broker that is away shows as "not ready" and not as a dead process.
  await app.listen({ port: settings.httpPort, host: settings.httpHost });
  threads.letJoin();
}
