import { Controller, Get, Header, Inject } from '@nestjs/common';
import {
  AggregatorRegistry,
  collectDefaultMetrics,
  type PrometheusContentType,
  Registry,
} from 'prom-client';
import type { ScreeningThreads } from './screening-threads.js';
import { SCREENING_THREADS } from './tokens.js';

/** What the threads counted, added up, beside what is known of the process. */
@Controller('metrics')
export class MetricsController {
  private readonly process = new Registry();

  constructor(@Inject(SCREENING_THREADS) private readonly threads: ScreeningThreads) {
    collectDefaultMetrics({ register: this.process, prefix: 'holdpoint_' });
  }

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async scrape(): Promise<string> {
    const screening = AggregatorRegistry.aggregate<PrometheusContentType>(
      await this.threads.metrics(),
    );
    return Registry.merge([this.process, screening]).metrics();
  }
}
