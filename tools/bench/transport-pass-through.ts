// The same pass-through in the project's own transport under Nest: what exactly once costs with its checks, before
// anything is parsed or screened. A program of its own.
import 'reflect-metadata';
import process from 'node:process';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TransactionalKafkaServer, RecordContext, type OutgoingRecord } from '#holdpoint/kafka';
import { passThroughSettings } from './pass-through-settings.js';

const { brokers, groupId, input, output, lanes } = passThroughSettings(process.env);

@Controller()
class PassThrough {
  @EventPattern<string | undefined>(input)
  onOrder(@Payload() value: Buffer, @Ctx() context: RecordContext): OutgoingRecord {
    return { topic: output, key: context.key, value };
  }
}

@Module({ controllers: [PassThrough] })
class PassThroughModule {}

const strategy = new TransactionalKafkaServer({
  brokers,
  clientId: 'holdpoint-bench-transport',
  groupId,
  lanes,
  topics: { outputs: [{ name: output }] },
  // Its dead-letter topic is of no interest here, but a transport without one does not start.
  createTopics: { partitions: 12 },
  serviceVersion: 'bench',
});
const app = await NestFactory.create(PassThroughModule, new FastifyAdapter());
app.enableShutdownHooks(['SIGTERM'], { useProcessExit: true });
app.connectMicroservice({ strategy });
await app.startAllMicroservices();
