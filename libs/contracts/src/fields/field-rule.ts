/** What a field may hold: one value that the decorator, the predicate, the explanation and the schema share. */
import type { ValidationOptions } from 'class-validator';
import { ValidateBy } from '../class-validator.js';
import type { ErrorCode } from '../error-codes.js';

/** A JSON Schema 2020-12 fragment. */
export type Schema = Readonly<Record<string, unknown>>;

export interface FieldProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

export interface FieldRule {
  /** Name of the class-validator constraint. */
  readonly name: string;
  /** Completes "must be …". */
  readonly expects: string;
  readonly schema: Schema;
  /** Pure, and never throws: it is run for every field of every message. */
  readonly holds: (value: unknown) => boolean;
  /** Why a value that does not hold does not. */
  readonly problem: (value: unknown) => FieldProblem;
}

interface RuleParts {
  readonly name: string;
  readonly expects: string;
  readonly schema: Schema;
  readonly holds: (value: unknown) => boolean;
  readonly code: ErrorCode;
  /** A narrower code for some values, with its message where the plain one does not serve. */
  readonly refine?: (value: unknown) => { code: ErrorCode; message?: string } | undefined;
}

/** Rules that were made here: the compiler trusts no look-alike. */
const known = new WeakSet<object>();

export function fieldRule(parts: RuleParts): FieldRule {
  const { name, expects, schema, holds } = parts;
  const rule: FieldRule = {
    name,
    expects,
    schema,
    holds,
    problem(value) {
      const refined = parts.refine?.(value);
      return {
        code: refined?.code ?? parts.code,
        message: refined?.message ?? `must be ${expects}; it is ${show(value)}`,
      };
    },
  };
  known.add(rule);
  return rule;
}

/** The class-validator decorator of a rule. */
export function Satisfies(rule: FieldRule, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: rule.name,
      constraints: [rule],
      validator: {
        validate: rule.holds,
        defaultMessage: (args) => rule.problem(args?.value).message,
      },
    },
    options,
  );
}

/** The rule behind the constraints of a class-validator decorator, if it is one of ours. */
export function ruleOf(constraints: readonly unknown[] | undefined): FieldRule | undefined {
  const first = constraints?.[0];
  return typeof first === 'object' && first !== null && known.has(first)
    ? (first as FieldRule)
    : undefined;
}

/** A value in a few words: texts are cut, objects only named. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' && value.length > 40 ? `${value.slice(0, 39)}…` : value;
  return typeof value === 'number' ? String(value) : JSON.stringify(text);
}
