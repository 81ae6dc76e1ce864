import { Inject, Injectable } from '@nestjs/common';
import { TransactionalKafkaServer } from '#holdpoint/kafka';
import type { Reference } from '#holdpoint/screening';
import { REFERENCE } from './tokens.js';

export interface ReadinessReport {
  readonly status: 'ok' | 'unavailable';
  /** What is missing, in words; `null` when nothing is. */
  readonly problem: string | null;
  readonly lists: { readonly version: string; readonly asOf: string };
  readonly assigned: Readonly<Record<string, readonly number[]>> | null;
  readonly lanes: readonly {
    readonly lane: number;
    readonly state: string;
    readonly reason: string | null;
  }[];
}

/** Ready means: the lists are loaded, an assignment was received, and its lanes are fenced. */
@Injectable()
export class Readiness {
  constructor(
    @Inject(TransactionalKafkaServer) private readonly transport: TransactionalKafkaServer,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  report(): ReadinessReport {
    const { ready, problem, assigned, lanes } = this.transport.state;
    const { version, asOf } = this.reference.lists;
    return {
      status: ready ? 'ok' : 'unavailable',
      problem,
      lists: { version, asOf },
      assigned,
      lanes,
    };
  }
}
