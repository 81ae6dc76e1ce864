import { LIMITS } from '../limits.js';
import type { ErrorCode } from '../error-codes.js';
import { fieldRule, Satisfies, type FieldRule, type Schema } from './field-rule.js';

const MAX = LIMITS.textCharacters;

/** Text as every field may hold it: not too long, and not half a character. */
function isText(value: unknown): value is string {
  return (
    typeof value === 'string' && (value.length <= MAX || isShort(value)) && value.isWellFormed()
  );
}

/** Counted in code points, as JSON Schema counts. */
function isShort(text: string): boolean {
  if (text.length > 2 * MAX) return false;
  let count = text.length;
  for (let i = 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit < 0xe000 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count <= MAX;
}

/** What every text can suffer from, before any narrower form is asked about. */
export function textProblem(value: unknown): { code: ErrorCode; message?: string } | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.isWellFormed()) {
    return { code: 'lone-surrogate', message: 'holds half of a UTF-16 surrogate pair' };
  }
  return isText(value)
    ? undefined
    : { code: 'text-too-long', message: `is longer than ${MAX} characters` };
}

const TEXT_SCHEMA: Schema = { type: 'string', maxLength: MAX };

export const TEXT = fieldRule({
  name: 'isText',
  expects: `a text of at most ${MAX} characters`,
  code: 'not-a-text',
  schema: TEXT_SCHEMA,
  holds: isText,
  refine: textProblem,
});

const ID = fieldRule({
  name: 'isId',
  expects: 'a text that is not blank',
  code: 'not-a-text',
  schema: { ...TEXT_SCHEMA, minLength: 1, pattern: '\\S' },
  holds: (value) => isText(value) && /\S/.test(value),
  refine: (value) =>
    textProblem(value) ??
    (typeof value === 'string' ? { code: 'empty', message: 'must not be blank' } : undefined),
});

/** A text of a given form, named in words. */
export function formOf(
  name: string,
  code: ErrorCode,
  pattern: RegExp,
  expects: string,
  schema: Schema = {},
  also: (text: string) => boolean = () => true,
): FieldRule {
  return fieldRule({
    name,
    expects,
    code,
    schema: { type: 'string', pattern: pattern.source, ...schema },
    holds: (value) => typeof value === 'string' && pattern.test(value) && also(value),
  });
}

const DECIMAL = formOf(
  'isDecimal',
  'not-a-decimal',
  /^-?[0-9]{1,40}(\.[0-9]{1,40})?$/,
  'a decimal string such as "18250.00"',
);
const CURRENCY = formOf(
  'isCurrencyCode',
  'not-a-currency',
  /^[A-Z]{3}$/,
  'an ISO 4217 code such as USD',
);
export const CODE = formOf(
  'isCode',
  'unknown-value',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'a kebab-case code',
);
const HASH = formOf(
  'isHash',
  'invalid-value',
  /^sha256:[0-9a-f]{64}$/,
  'sha256: and 64 hex digits',
);

export const IsText = (): PropertyDecorator => Satisfies(TEXT);
export const IsId = (): PropertyDecorator => Satisfies(ID);
export const IsDecimal = (): PropertyDecorator => Satisfies(DECIMAL);
export const IsCurrency = (): PropertyDecorator => Satisfies(CURRENCY);
/** A code of an open set, such as a reason: consumers must expect new ones. */
export const IsCode = (): PropertyDecorator => Satisfies(CODE);
export const IsHash = (): PropertyDecorator => Satisfies(HASH);
