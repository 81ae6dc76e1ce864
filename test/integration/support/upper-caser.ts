import { Controller, Logger, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  KeepHandlerErrors,
  TransactionalKafkaServer,
  type OutgoingRecord,
  type RecordContext,
  type TransactionalKafkaOptions,
} from '#holdpoint/kafka';
import { setTimeout as sleep } from 'node:timers/promises';
import { testBrokers } from '../../support/broker.js';

export type Answer = (
  value: Buffer,
  context: RecordContext,
) => OutgoingRecord | OutgoingRecord[] | undefined;

export interface RunningService extends AsyncDisposable {
  readonly server: TransactionalKafkaServer;
}

export interface ServiceOptions extends Partial<TransactionalKafkaOptions> {
  /** What each input's handler answers. */
  readonly routes: Readonly<Record<string, Answer>>;
  readonly outputs: readonly string[];
  readonly groupId: string;
}

/** The value in capital letters, to one topic, with the place it came from in a header. */
export function upperCaseTo(topic: string): Answer {
  return (value, context) => ({
    topic,
    key: context.key,
    value: value.toString('utf8').toUpperCase(),
    headers: { from: `${context.topic}/${context.partition}/${context.offset}` },
  });
}

/** A Nest application on the transport, ready to answer. */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const service = await startServiceUnready(options);
  await untilReady(service.server);
  return service;
}

export async function startServiceUnready(options: ServiceOptions): Promise<RunningService> {
  const { routes, outputs, ...rest } = options;
  const server = new TransactionalKafkaServer({
    brokers: testBrokers(),
    clientId: 'service',
    serviceVersion: '1.2.3',
    topics: { outputs: outputs.map((name) => ({ name })) },
    logger: SILENT,
    ...rest,
  });
  Logger.overrideLogger(false);
  const app = await NestFactory.create<NestFastifyApplication>(
    moduleOf(routes),
    new FastifyAdapter(),
  );
  app.useGlobalFilters(new KeepHandlerErrors());
  app.connectMicroservice({ strategy: server }, { inheritAppConfig: true });
  try {
    await app.startAllMicroservices();
  } catch (error) {
    await app.close();
    throw error;
  }
  return { server, [Symbol.asyncDispose]: () => app.close() };
}

export async function untilReady(server: TransactionalKafkaServer): Promise<void> {
  while (!server.state.ready) await sleep(20);
}

export const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function moduleOf(routes: ServiceOptions['routes']): Type {
  const controllers = Object.entries(routes).map(([topic, answer]) => {
    @Controller()
    class TopicController {
      @EventPattern([topic])
      onRecord(@Payload() value: Buffer, @Ctx() context: RecordContext): ReturnType<Answer> {
        return answer(value, context);
      }
    }
    return TopicController;
  });
  @Module({ controllers })
  class ServiceModule {}
  return ServiceModule;
}
