/** Small strict readers: a value comes out typed, or a `ListDataError` says where it went wrong. */
import { ListDataError, type ListDataErrorCode } from './list-data-error.js';

/** Turns an unknown value at a place into a `T`. */
export type Shape<T> = (value: unknown, where: string) => T;

/** A member that may be left out. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}
/** A member that must be there and be right, but is not part of what comes out. */
export interface CheckedOnly {
  readonly checked: Shape<unknown>;
}
type Field = Shape<unknown> | Optional<unknown> | CheckedOnly;

type RequiredNames<F> = { [K in keyof F]: F[K] extends Shape<unknown> ? K : never }[keyof F];
type OptionalNames<F> = {
  [K in keyof F]: F[K] extends Optional<unknown> ? K : never;
}[keyof F];

type Members<F extends Record<string, Field>> = {
  readonly [K in RequiredNames<F>]: F[K] extends Shape<infer T> ? T : never;
} & {
  readonly [K in OptionalNames<F>]?: F[K] extends Optional<infer T> ? T : never;
};

const REMEDY = 'Correct the file; fields and values are described in the README of the data.';

function refuse(code: ListDataErrorCode, where: string, expected: string, actual: unknown): never {
  const shown = typeof actual === 'string' ? JSON.stringify(actual) : describe(actual);
  throw new ListDataError({ code, where, expected, actual: shown, remedy: REMEDY });
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null
    ? 'null'
    : value === undefined
      ? 'nothing'
      : JSON.stringify(value).slice(0, 80);
}

/** An object with these members and no other. */
export function record<F extends Record<string, Field>>(fields: F): Shape<Members<F>> {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      refuse('invalid-entry', where, 'an object', value);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name))
        refuse(
          'unknown-field',
          `${where}.${name}`,
          `one of ${Object.keys(fields).join(', ')}`,
          name,
        );

    const result: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const member: unknown = (value as Record<string, unknown>)[name];
      const place = `${where}.${name}`;
      if (member === undefined) {
        if (!('optional' in field)) refuse('missing-field', place, 'a value', undefined);
      } else if ('checked' in field) field.checked(member, place);
      else result[name] = ('optional' in field ? field.optional : field)(member, place);
    }
    return result as Members<F>;
  };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

export function checkedOnly(shape: Shape<unknown>): CheckedOnly {
  return { checked: shape };
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) refuse('invalid-entry', where, 'a list', value);
    return value.map((inner, index) => shape(inner, `${where}[${labelOf(inner) ?? index}]`));
  };
}

/** An entry is easier to find by its id than by its number. */
function labelOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, code } = value as { id?: unknown; code?: unknown };
  return typeof id === 'string' ? id : typeof code === 'string' ? code : undefined;
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, where) => (value === null ? null : shape(value, where));
}

export function oneOf<const T extends readonly string[]>(values: T): Shape<T[number]> {
  return (value, where) =>
    values.find((allowed) => allowed === value) ??
    refuse('invalid-entry', where, `one of ${values.join(', ')}`, value);
}

/** Text that is not empty, in NFC, without blanks at its ends. */
export const text: Shape<string> = (value, where) =>
  typeof value === 'string' && value !== '' && value === value.trim().normalize('NFC')
    ? value
    : refuse('invalid-entry', where, 'text, trimmed, in NFC, not empty', value);

export function pattern(expression: RegExp, what: string): Shape<string> {
  return (value, where) =>
    typeof value === 'string' && expression.test(value)
      ? value
      : refuse('invalid-entry', where, what, value);
}

export const truth: Shape<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : refuse('invalid-entry', where, 'true or false', value);

export const count: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse('invalid-entry', where, 'a whole number, 0 or more', value);

/** A day that exists, `YYYY-MM-DD`. */
export const day: Shape<string> = (value, where) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)
    ? value
    : refuse('invalid-entry', where, 'a day, YYYY-MM-DD', value);

function isDay(value: string): boolean {
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** A day, month or year, as far as it is known. */
export const dayOrLess: Shape<string> = (value, where) => {
  if (typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)) return value;
  return day(value, where);
};

/** Another shape, and a condition on what it read. */
export function such<T>(shape: Shape<T>, holds: (value: T) => boolean, what: string): Shape<T> {
  return (value, where) => {
    const read = shape(value, where);
    return holds(read) ? read : refuse('invalid-entry', where, what, value);
  };
}
