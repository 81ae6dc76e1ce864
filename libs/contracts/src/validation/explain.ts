import { plainToInstance } from 'class-transformer';
import type { ValidationError } from 'class-validator';
import type { Problem } from '#holdpoint/model';
import { Validator } from '../class-validator.js';
import type { ErrorCode } from '../error-codes.js';
import { isRecord, type Constructor } from '../fields/index.js';
import { LIMITS } from '../limits.js';
import { fieldsOf, type Constraint } from './field-metadata.js';

interface FieldProblem extends Problem {
  readonly code: ErrorCode;
}

const validator = new Validator();

/**
 * What class-validator has against the data: one problem a field, in the order of the class, with its
 * JSON pointer. Empty where it has nothing. Slow beside the predicate: for refused messages only.
 */
export function explain(type: Constructor, data: object): readonly FieldProblem[] {
  const instance = plainToInstance(type, shorten(data));
  return validator.validateSync(instance).flatMap((error) => problemsOf(error, ''));
}

/** A list far beyond any limit is refused for its length; looking at all of it would only cost time. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, LIMITS.entries + 1).map(shorten);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shorten(held)]));
}

function problemsOf(error: ValidationError, parent: string): readonly FieldProblem[] {
  const path = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = ownProblems(error, path);
  // class-validator enters lists within lists, too; that one stands there at all was said already.
  const said = new Set(own.map((problem) => problem.path));
  const children = (error.children ?? []).filter(
    ({ property }) => !said.has(`${path}/${property}`),
  );
  return [...own, ...children.flatMap((child) => problemsOf(child, path))];
}

function ownProblems(error: ValidationError, path: string): FieldProblem[] {
  const messages = error.constraints ?? {};
  const value: unknown = error.value;
  const failed = constraintsOf(error.target, error.property).filter(({ name }) => name in messages);
  // What is wrong with the list comes before what is wrong with its entries.
  const first = failed.find(({ each }) => !each) ?? failed[0];
  if (!first) {
    return Object.values(messages).map((message) => ({ path, code: 'invalid-value', message }));
  }
  if (value === undefined || value === null) {
    const expects = first.rule ? `: ${first.rule.expects}` : '';
    return [{ path, code: 'missing', message: `is required${expects}` }];
  }
  const message = messages[first.name] ?? '';
  if (!first.each || !Array.isArray(value)) return [problem(first, path, value, message)];
  return value.flatMap((entry: unknown, index) =>
    first.holds(entry) ? [] : [problem(first, `${path}/${index}`, entry, message)],
  );
}

function problem(
  { rule }: Constraint,
  path: string,
  value: unknown,
  message: string,
): FieldProblem {
  return rule ? { path, ...rule.problem(value) } : { path, code: 'invalid-value', message };
}

/** Walking the metadata again for each of thousands of problems would cost more than finding them. */
const known = new WeakMap<Constructor, ReadonlyMap<string, readonly Constraint[]>>();

function constraintsOf(target: object | undefined, property: string): readonly Constraint[] {
  if (target === undefined) return [];
  const type = target.constructor as Constructor;
  let fields = known.get(type);
  if (!fields) {
    fields = new Map(fieldsOf(type).map(({ name, constraints }) => [name, constraints]));
    known.set(type, fields);
  }
  return fields.get(property) ?? [];
}
