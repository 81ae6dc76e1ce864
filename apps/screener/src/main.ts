import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { createLogger } from './create-logger.js';
import { screenerConfig } from './screener.config.js';
import { ScreenerModule } from './screener.module.js';
import { ScreeningThreads } from './screening-threads.js';

/** The process is of no use any more: say so in one message and let its supervisor start a new one. */
function end(error: unknown): void {
  const { message, code } = error as { message?: string; code?: string };
  process.stderr.write(
    `holdpoint screener: ${code === undefined ? '' : `${code}: `}${message ?? String(error)}\n`,
  );
  process.exit(1);
}

async function start(): Promise<void> {
  const config = screenerConfig(process.env);
  const { logger, writeLines } = createLogger(config);
  const threads = new ScreeningThreads(config.service.threadCount, {
    onLog: writeLines,
    onFatal: end,
  });
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
  threads.start();
}

start().catch(end);
