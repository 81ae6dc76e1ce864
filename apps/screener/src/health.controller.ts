import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReadinessReport } from './readiness.js';
import type { ScreeningThreads } from './screening-threads.js';
import { SCREENING_THREADS } from './tokens.js';

/** `/health/live`: the process works. `/health/ready`: it answers orders. */
@Controller('health')
export class HealthController {
  constructor(@Inject(SCREENING_THREADS) private readonly threads: ScreeningThreads) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessReport> {
    const report = await this.threads.readiness();
    if (report.status !== 'ok') void reply.status(503);
    return report;
  }
}
