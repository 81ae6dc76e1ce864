import type { NameQuery } from '#holdpoint/model';
import { UnreadableLine } from './exit-codes.js';
import { type Line, textOf } from './lines.js';
import { hint } from './order-line.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One JSON object. Throws `UnreadableLine` for anything else. */
export function readObjectLine({ bytes }: Line): JsonObject {
  const text = textOf(bytes);
  if (text === null) throw new UnreadableLine('not-utf8', 'the line is not UTF-8 text');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableLine('not-json', hint(bytes) ?? `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableLine('not-an-object', 'a JSON object is expected');
  }
  return value as JsonObject;
}

const TEXT_FIELDS = [
  'name',
  'localName',
  'department',
  'address',
  'postalCode',
  'corporateNumber',
  'country',
  'email',
] as const;

/** The query of `holdpoint names`. Every field but one name is optional; `null` is as good as absent. */
export function readNameQuery(object: JsonObject): NameQuery {
  const query: Record<string, unknown> = {};
  for (const field of TEXT_FIELDS) query[field] = optionalText(object, field);
  const { aliases } = object;
  if (aliases !== undefined && aliases !== null) {
    if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string')) {
      throw wrong('/aliases', 'must be a list of texts');
    }
    query['aliases'] = aliases;
  }
  if (
    query['name'] === undefined &&
    query['localName'] === undefined &&
    query['aliases'] === undefined
  ) {
    throw wrong('/name', 'is missing: give name, localName or aliases');
  }
  return query;
}

/** The text of `holdpoint end-use`. */
export function readEndUseText(object: JsonObject): string {
  const text = optionalText(object, 'text');
  if (text === undefined) throw wrong('/text', 'is missing');
  return text;
}

function optionalText(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrong(`/${field}`, 'must be a text');
  return value;
}

function wrong(path: string, message: string): UnreadableLine {
  return new UnreadableLine('invalid', `${path} ${message}`, [{ path, code: 'invalid', message }]);
}
