import { fieldRule, Satisfies, show } from './field-rule.js';

/** JSON has no NaN, but `1e999` reads as infinity. */
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const COUNT = fieldRule({
  name: 'isCount',
  expects: 'a whole number from 0 up',
  code: 'not-a-whole-number',
  schema: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  refine: (value) => {
    if (typeof value !== 'number') return undefined;
    if (value < 0) return { code: 'negative-number' };
    return value > Number.MAX_SAFE_INTEGER ? { code: 'number-too-large' } : undefined;
  },
});

const QUANTITY = fieldRule({
  name: 'isQuantity',
  expects: 'a finite number of 0 or more',
  code: 'not-a-number',
  schema: { type: 'number', minimum: 0 },
  holds: (value) => isNumber(value) && value >= 0,
  refine: (value) => (isNumber(value) ? { code: 'negative-number' } : undefined),
});

const upTo = (name: string, max: number, expects: string) =>
  fieldRule({
    name,
    expects,
    code: 'not-a-number',
    schema: { type: 'number', minimum: 0, maximum: max },
    holds: (value) => isNumber(value) && value >= 0 && value <= max,
    refine: (value) =>
      isNumber(value) ? { code: value < 0 ? 'negative-number' : 'number-too-large' } : undefined,
  });
const PERCENT = upTo('isPercent', 100, 'a percentage from 0 to 100');
const SCORE = upTo('isScore', 1, 'a score from 0 to 1');

const FLAG = fieldRule({
  name: 'isFlag',
  expects: 'true or false',
  code: 'not-a-boolean',
  schema: { type: 'boolean' },
  holds: (value) => typeof value === 'boolean',
});

export const IsCount = (): PropertyDecorator => Satisfies(COUNT);
export const IsQuantity = (): PropertyDecorator => Satisfies(QUANTITY);
export const IsPercent = (): PropertyDecorator => Satisfies(PERCENT);
export const IsScore = (): PropertyDecorator => Satisfies(SCORE);
export const IsFlag = (): PropertyDecorator => Satisfies(FLAG);

/** One of a closed set. */
export function IsOneOf(values: readonly string[]): PropertyDecorator {
  const set = new Set<unknown>(values);
  const allowed = values.join(', ');
  return Satisfies(
    fieldRule({
      name: 'isOneOf',
      expects: `one of ${allowed}`,
      code: 'unknown-value',
      schema: { type: 'string', enum: [...values] },
      holds: (value) => set.has(value),
      refine: (value) => ({
        code: 'unknown-value',
        message:
          values.length === 1
            ? `must be ${allowed}; it is ${show(value)}`
            : `must be one of ${allowed}; it is ${show(value)}`,
      }),
    }),
  );
}
