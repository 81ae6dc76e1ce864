import { type DynamicModule, Module } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { TRANSACTIONAL_KAFKA, TransactionalKafkaServer } from '#holdpoint/kafka';
import { loadReferenceData } from '#holdpoint/lists';
import { SERVICE_VERSION } from '#holdpoint/model';
import { checkRuleBook, createReference, type Reference } from '#holdpoint/screening';
import { DecisionLog } from './decision-log.js';
import { LedgerMemory } from './ledger-memory.js';
import { Metrics } from './metrics.js';
import { OrderClosedHandler } from './order-closed.handler.js';
import { OrderCreatedHandler } from './order-created.handler.js';
import { Readiness } from './readiness.js';
import { ScreenerConfig } from './screener.config.js';
import { LOGGER, REFERENCE } from './tokens.js';
import { type ScreeningHooks, transport } from './transport.js';

/** What a screening thread is made of, and the transport that drives it. */
export interface Screening {
  readonly module: DynamicModule;
  readonly strategy: TransactionalKafkaServer;
}

@Module({})
export class ScreeningModule {}

/**
 * Throws when the lists or a secret cannot be read. `isFirst`: this thread checks the rule book, for all of them; none joins
 * the group before.
 */
export function screening(
  config: ScreenerConfig,
  logger: Logger,
  { isFirst, ...hooks }: ScreeningHooks & { readonly isFirst: boolean },
): Screening {
  listenTo(config.topics.ordersCreated, OrderCreatedHandler, 'onOrderCreated');
  listenTo(config.topics.ordersClosed, OrderClosedHandler, 'onOrderClosed');
  const metrics = new Metrics();
  const reference = referenceOf(config, logger);
  if (isFirst) checkDecisions(reference, logger);
  metrics.showLists(reference.lists);
  const strategy = transport(config, metrics, logger, hooks);
  const module = {
    module: ScreeningModule,
    imports: [LoggerModule.forRoot({ pinoHttp: { logger, autoLogging: false } })],
    controllers: [OrderCreatedHandler, OrderClosedHandler],
    providers: [
      DecisionLog,
      Readiness,
      { provide: ScreenerConfig, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: Metrics, useValue: metrics },
      { provide: LedgerMemory, useValue: new LedgerMemory() },
      { provide: REFERENCE, useValue: reference },
      { provide: TransactionalKafkaServer, useValue: strategy },
    ],
  };
  return { module, strategy };
}

/** Names of topics are settings, while a decorator in the source is written before any setting is read. */
function listenTo<T>(topic: string, handler: { prototype: T }, method: string & keyof T): void {
  const descriptor = Object.getOwnPropertyDescriptor(handler.prototype, method);
  EventPattern(topic, TRANSACTIONAL_KAFKA)(handler.prototype as object, method, descriptor!);
}

function referenceOf({ service }: ScreenerConfig, logger: Logger): Reference {
  const data = loadReferenceData(
    service.dataDirectory === undefined ? {} : { dataDirectory: service.dataDirectory },
  );
  const { lists, items, endUse } = data;
  logger.info(
    {
      lists: lists.version,
      items: items.version,
      lexicon: endUse.version,
      entries: lists.entries.length,
      asOf: lists.asOf,
    },
    'lists loaded',
  );
  return createReference(data, {
    serviceVersion: SERVICE_VERSION,
    settings: {
      certificateMonths: service.certificateMonths,
      outsideRegime: service.outsideRegime,
      suspendedUntil: service.suspendedUntil ?? null,
      listMaxAgeDays: service.listMaxAge ?? null,
    },
  });
}

function checkDecisions(reference: Reference, logger: Logger): void {
  const { version, goldens, changedByData } = checkRuleBook(reference);
  logger.info({ ruleBook: version, goldens }, 'rule book decides as recorded');
  if (changedByData.length > 0)
    logger.warn({ changedByData }, 'golden orders are decided otherwise with these lists');
}
