/** JSON Schemas of every topic, made from the class-validator classes that the reader is compiled from. */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { format, resolveConfig } from 'prettier';
import {
  COUNTRY_CODES,
  EventAttributesDto,
  ruleOf,
  TOPIC_CONTRACTS,
  TOPICS,
  type Schema,
  type TopicContract,
} from '#holdpoint/contracts';
import type { Generator } from './generator.js';

const FOLDER = 'libs/contracts/schemas';
const DEFINITIONS = '#/$defs/';

export const schemasGenerator: Generator = {
  name: 'schemas',
  async files() {
    const files = new Map<string, string>();
    for (const contract of TOPIC_CONTRACTS) {
      const path = schemaPath(contract);
      const style = await resolveConfig(path);
      const text = await format(JSON.stringify(schemaOf(contract)), { ...style, parser: 'json' });
      files.set(path, text);
    }
    return files;
  },
};

export const schemaPath = ({ folder, version }: TopicContract): string =>
  `${FOLDER}/${folder}.v${version}.json`;

/** The schema of the topic's messages as its examples show them. */
export function schemaOf(contract: TopicContract): Schema {
  const classes = classSchemas();
  const data = nameOf(contract.data);
  const root =
    contract.envelope === 'none'
      ? classes[data]!
      : eventSchema(classes, contract, { $ref: ref(data) });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:holdpoint:schema:${TOPICS[contract.topic]}:v${contract.version}`,
    title: contract.title,
    description:
      'A missing optional field and null are the same. Unknown fields are allowed and must be ignored: new ones may appear within this version.',
    ...root,
    $defs: definitionsFor(root, classes),
  };
}

function eventSchema(classes: Classes, contract: TopicContract, data: Schema): Schema {
  const { properties, required, ...rest } = classes[nameOf(EventAttributesDto)] as ObjectSchema;
  return {
    ...rest,
    properties: { ...properties, type: { type: 'string', const: contract.type }, data },
    required: [...(required ?? []), 'data'],
  };
}

type Classes = Readonly<Record<string, Schema>>;
interface ObjectSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function classSchemas(): Classes {
  const schemas = validationMetadatasToSchemas({
    classValidatorMetadataStorage: getMetadataStorage(),
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    refPointerPrefix: DEFINITIONS,
    additionalConverters: houseRules,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name.replace(/Dto$/, ''),
      withNulls(renameReferences(schema) as ObjectSchema),
    ]),
  );
}

/** Each house rule brings its own schema; class-validator-jsonschema would know only its name. */
const houseRules = {
  [ValidationTypes.CUSTOM_VALIDATION]: ({ constraints }: { constraints?: unknown[] }): Schema =>
    ruleOf(constraints)?.schema ?? {},
};

/** Optional fields may be `null`; class-validator-jsonschema only leaves them out of `required`. */
function withNulls(schema: ObjectSchema): Schema {
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties).map(([name, property]) => [
    name,
    required.has(name) ? property : orNull(property),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as Schema };
}

function orNull(schema: Schema): Schema {
  const { type, ...rest } = schema;
  if (Array.isArray(schema.anyOf))
    return { ...schema, anyOf: [...(schema.anyOf as Schema[]), { type: 'null' }] };
  if (typeof type !== 'string' || '$ref' in schema || 'enum' in schema) {
    return { anyOf: [schema, { type: 'null' }] };
  }
  return { type: [type, 'null'], ...rest };
}

function definitionsFor(root: Schema, classes: Classes): Classes {
  const found = new Map<string, Schema>();
  const visit = (schema: Schema): void => {
    for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (name === undefined || found.has(name)) continue;
      const definition = name === 'CountryCode' ? COUNTRY_CODE : classes[name]!;
      found.set(name, definition);
      visit(definition);
    }
  };
  visit(root);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const COUNTRY_CODE: Schema = {
  description: 'ISO 3166-1 alpha-2, in capital letters',
  type: 'string',
  enum: COUNTRY_CODES,
};

function renameReferences(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll(/("#\/\$defs\/\w+)Dto"/g, '$1"'));
}

const nameOf = (type: { readonly name: string }): string => type.name.replace(/Dto$/, '');
const ref = (name: string): string => `${DEFINITIONS}${name}`;
