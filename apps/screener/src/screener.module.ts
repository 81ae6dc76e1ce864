import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import type { ScreeningThreads } from './screening-threads.js';
import { SCREENING_THREADS } from './tokens.js';

/** The main thread: what is asked over HTTP. The screening itself is `screening.module.ts`. */
@Module({})
export class ScreenerModule {
  static with(logger: Logger, threads: ScreeningThreads): DynamicModule {
    return {
      module: ScreenerModule,
      imports: [LoggerModule.forRoot({ pinoHttp: { logger, autoLogging: false } })],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: SCREENING_THREADS, useValue: threads }],
    };
  }
}
