import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { isRecord } from './fields/index.js';
import { parseOrderClosed } from './orders-closed/parse-order-closed.js';
import { parseOrderCreated } from './orders-created/parse-order-created.js';
import { TOPIC_CONTRACTS } from './topic-contracts.js';
import type { TopicContract } from './topic-contract.js';
import { TOPICS } from './topics.js';
import { compile, explain } from './validation/index.js';
import { EventAttributesDto } from './writing/event-attributes.dto.js';

type Json = Record<string, unknown>;
const readJson = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as Json;

function examplesOf({ folder }: TopicContract): [name: string, message: Json][] {
  const url = new URL(`./${folder}/examples/`, import.meta.url);
  return readdirSync(url).map((file) => [file, readJson(new URL(file, url))]);
}

function schemaCheck({ folder, version }: TopicContract): (message: unknown) => boolean {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(readJson(new URL(`../schemas/${folder}.v${version}.json`, import.meta.url)));
}

/** By the compiled predicate and by class-validator, the envelope included. */
function classChecks({ data, envelope }: TopicContract): ((message: Json) => boolean)[] {
  const attributes = compile(EventAttributesDto);
  const valid = compile(data);
  const explains = (type: typeof data, value: unknown) =>
    explain(type, value as object).length === 0;
  if (envelope === 'none') return [valid, (message) => explains(data, message)];
  return [
    (message) => attributes(message) && valid(message.data),
    (message) => explains(EventAttributesDto, message) && explains(data, message.data),
  ];
}

describe.each(TOPIC_CONTRACTS)('$topic', (contract) => {
  const examples = examplesOf(contract);
  const bySchema = schemaCheck(contract);
  const checks = [...classChecks(contract), bySchema];

  it('has at least three examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)('accepts the example %s by class, predicate and schema', (_name, message) => {
    expect(checks.map((check) => check(message))).toEqual([true, true, true]);
  });

  it.each(examples)('accepts %s with fields that a later minor version adds', (_name, message) => {
    expect(checks.map((check) => check(withUnknownFields(message) as Json))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each(examples)('refuses %s without any one of its required fields', (_name, message) => {
    const data = contract.envelope === 'none' ? message : (message.data as Json);
    const required = ['orderId', 'order'].find((name) => name in data)!;
    const broken = { ...data, [required]: undefined };
    const whole = contract.envelope === 'none' ? broken : { ...message, data: broken };
    expect(checks.map((check) => check(JSON.parse(JSON.stringify(whole)) as Json))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('names its version in the event type', () => {
    if (contract.type !== null)
      expect(contract.type).toMatch(new RegExp(`\\.v${contract.version}$`));
    expect(contract.folder).toBe(TOPICS[contract.topic].replace('.', '-'));
  });
});

describe('the readers', () => {
  it.each([
    ['orders-created', parseOrderCreated],
    ['orders-closed', parseOrderClosed],
  ] as const)('read every example of %s as it stands in the file', (folder, parse) => {
    const contract = TOPIC_CONTRACTS.find((each) => each.folder === folder)!;
    for (const [, message] of examplesOf(contract)) {
      const json = Buffer.from(JSON.stringify(message));
      expect(parse(json, {})).toMatchObject({ ok: true, value: message, json });
    }
  });
});

/** A field that nobody knows, in every object at every depth. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (!isRecord(value)) return value;
  const known = Object.entries(value).map(([name, held]) => [name, withUnknownFields(held)]);
  return { 'x-unknown': [{ list: [[1]] }, null], ...Object.fromEntries(known) } as unknown;
}
