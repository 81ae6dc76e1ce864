import { Type } from 'class-transformer';
import { ValidateNested } from '../class-validator.js';
import type { ErrorCode } from '../error-codes.js';
import { LIMITS } from '../limits.js';
import { fieldRule, Satisfies, type FieldRule } from './field-rule.js';
import { TEXT, textProblem } from './texts.js';

export type Constructor = new () => object;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const RECORD = fieldRule({
  name: 'isRecord',
  expects: 'an object',
  code: 'not-an-object',
  schema: { type: 'object' },
  holds: isRecord,
});

const SPAN = fieldRule({
  name: 'isSpan',
  expects: 'two offsets, [start, end]',
  code: 'invalid-value',
  schema: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 },
  holds: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((offset) => Number.isInteger(offset) && offset >= 0),
});

interface Bounds {
  readonly min?: number;
  /** Default: the limit of any list; Infinity for what we write ourselves. */
  readonly max?: number;
  readonly tooMany?: ErrorCode;
}

function listRule({ min = 0, max, tooMany = 'too-many-entries' }: Bounds): FieldRule {
  const most = max ?? LIMITS.entries;
  return fieldRule({
    name: 'isList',
    expects: most === Infinity ? 'a list' : `a list of ${min} to ${most} entries`,
    code: 'not-a-list',
    schema: {
      type: 'array',
      ...(min > 0 && { minItems: min }),
      ...(most !== Infinity && { maxItems: most }),
    },
    holds: (value) => Array.isArray(value) && value.length >= min && value.length <= most,
    refine: (value) => {
      if (!Array.isArray(value)) return undefined;
      return value.length < min
        ? { code: 'empty', message: `must have at least ${min} entry` }
        : { code: tooMany, message: `must have at most ${most} entries` };
    },
  });
}

const TEXT_OR_TEXTS = fieldRule({
  name: 'isTextOrTexts',
  expects: 'a text or a list of texts',
  code: 'not-a-text-or-list',
  schema: {
    anyOf: [TEXT.schema, { type: 'array', items: TEXT.schema, maxItems: LIMITS.entries }],
  },
  holds: (value) =>
    TEXT.holds(value) ||
    (Array.isArray(value) && value.length <= LIMITS.entries && value.every(TEXT.holds)),
  refine: oneOfTheTexts,
});

const isAbsentOrText = (value: unknown): boolean => value == null || TEXT.holds(value);

/** One paper as text, or several with the party that each is about. */
const PAPER = fieldRule({
  name: 'isPaper',
  expects: 'a text, or a list of { "number", "about" }',
  code: 'not-a-paper',
  schema: {
    anyOf: [
      TEXT.schema,
      {
        type: 'array',
        maxItems: LIMITS.entries,
        items: {
          type: 'object',
          properties: {
            number: { ...TEXT.schema, type: ['string', 'null'] },
            about: { ...TEXT.schema, type: ['string', 'null'] },
          },
        },
      },
    ],
  },
  holds: (value) =>
    TEXT.holds(value) ||
    (Array.isArray(value) &&
      value.length <= LIMITS.entries &&
      value.every(
        (paper) => isRecord(paper) && isAbsentOrText(paper.number) && isAbsentOrText(paper.about),
      )),
  refine: oneOfTheTexts,
});

/** The text that is too long or broken, wherever it stands. */
function oneOfTheTexts(value: unknown): ReturnType<typeof textProblem> {
  if (!Array.isArray(value)) return textProblem(value);
  if (value.length > LIMITS.entries) {
    return { code: 'too-many-entries', message: `must have at most ${LIMITS.entries} entries` };
  }
  for (const entry of value as unknown[]) {
    const texts = isRecord(entry) ? [entry.number, entry.about] : [entry];
    for (const text of texts) {
      const problem = textProblem(text);
      if (problem) return problem;
    }
  }
  return undefined;
}

const together =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };

export const IsTextOrTexts = (): PropertyDecorator => Satisfies(TEXT_OR_TEXTS);
export const IsPaper = (): PropertyDecorator => Satisfies(PAPER);
export const IsSpan = (): PropertyDecorator => Satisfies(SPAN);
/** An object whose fields are free. */
export const IsRecord = (): PropertyDecorator => Satisfies(RECORD);

/** An object of the class. class-validator alone would take a list of them, too. */
export const IsA = (type: () => Constructor): PropertyDecorator =>
  together(Satisfies(RECORD), ValidateNested(), Type(type));

/** A list of values that each satisfy the rule. */
export const IsListOf = (rule: FieldRule, bounds: Bounds = {}): PropertyDecorator =>
  together(Satisfies(listRule(bounds)), Satisfies(rule, { each: true }));

/** A list of objects of the class. class-validator alone would take `null` and lists in it, too. */
export const IsListOfA = (type: () => Constructor, bounds: Bounds = {}): PropertyDecorator =>
  together(
    Satisfies(listRule(bounds)),
    Satisfies(RECORD, { each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );

/** A list of free objects. */
export const IsListOfRecords = (bounds: Bounds = {}): PropertyDecorator => IsListOf(RECORD, bounds);
