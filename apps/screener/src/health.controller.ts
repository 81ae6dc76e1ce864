import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readiness } from './readiness.js';

/** `/health/live`: the process works. `/health/ready`: it answers orders. */
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  ready(@Res({ passthrough: true }) reply: FastifyReply): ReturnType<Readiness['report']> {
    const report = this.readiness.report();
    if (report.status !== 'ok') void reply.status(503);
    return report;
  }
}
