/** What class-validator and class-transformer know of a class, read once; what cannot be compiled is refused. */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { getMetadataStorage, IS_OPTIONAL, ValidationTypes } from '../class-validator.js';
import { ruleOf, type Constructor, type FieldRule } from '../fields/index.js';

export type Check = (value: unknown) => boolean;

export interface Constraint {
  readonly name: string;
  /** Asked of every entry where the value is a list, of the value itself where it is none. */
  readonly each: boolean;
  readonly holds: Check;
  /** Absent for class-validator's own decorators. */
  readonly rule: FieldRule | undefined;
}

export interface FieldMetadata {
  readonly name: string;
  /** Absent and `null` are both fine. */
  readonly optional: boolean;
  readonly constraints: readonly Constraint[];
  /** The class of the object or of the list's entries. */
  readonly nested: Constructor | undefined;
}

/** Thrown at start-up only: the class says something that the compiled predicate could not keep. */
export class UncompilableFieldError extends Error {
  readonly code = 'uncompilable-field';
  constructor(type: Constructor, field: string, why: string) {
    super(`${type.name}.${field} cannot be compiled: ${why}`);
    this.name = 'UncompilableFieldError';
  }
}

/** The fields of the class, in the order in which it names them. */
export function fieldsOf(type: Constructor): readonly FieldMetadata[] {
  const storage = getMetadataStorage();
  const all = storage.getTargetValidationMetadatas(type, '', false, false);
  return Object.entries(storage.groupByPropertyName(all)).map(([name, metadatas]) =>
    fieldOf(type, name, metadatas),
  );
}

function fieldOf(type: Constructor, name: string, metadatas: ValidationMetadata[]): FieldMetadata {
  const refuse = (why: string): never => {
    throw new UncompilableFieldError(type, name, why);
  };
  let optional = false;
  let nests = false;
  const constraints: Constraint[] = [];
  for (const metadata of metadatas) {
    if ((metadata.groups as unknown[] | undefined)?.length) refuse('validation groups');
    if ((metadata as { validateIf?: unknown }).validateIf !== undefined) refuse('validateIf');
    switch (metadata.type) {
      case ValidationTypes.CONDITIONAL_VALIDATION:
        if (metadata.name !== IS_OPTIONAL) refuse('ValidateIf');
        optional = true;
        break;
      case ValidationTypes.NESTED_VALIDATION:
        nests = true;
        break;
      case ValidationTypes.CUSTOM_VALIDATION:
        constraints.push(...constraintsOf(metadata, refuse));
        break;
      case ValidationTypes.WHITELIST:
        break;
      default:
        refuse(metadata.type);
    }
  }
  return {
    name,
    optional,
    constraints,
    nested: nests ? nestedType(type, name, refuse) : undefined,
  };
}

function constraintsOf(metadata: ValidationMetadata, refuse: (why: string) => never): Constraint[] {
  const rule = ruleOf(metadata.constraints as unknown[] | undefined);
  const { each } = metadata;
  if (rule) return [{ name: rule.name, each, holds: rule.holds, rule }];
  const values = (metadata.constraints as unknown[] | undefined) ?? [];
  if (values.some((value) => value instanceof RegExp && (value.global || value.sticky))) {
    refuse('a global or sticky regular expression remembers where it stopped');
  }
  return getMetadataStorage()
    .getTargetValidatorConstraints(metadata.constraintCls)
    .map(({ async, instance, name }) => {
      if (async) refuse('an asynchronous constraint');
      const args = {
        targetName: '',
        property: metadata.propertyName,
        object: {},
        value: undefined,
        constraints: values,
      };
      return {
        name,
        each,
        holds: (value) => instance.validate(value, args) === true,
        rule: undefined,
      };
    });
}

function nestedType(type: Constructor, name: string, refuse: (why: string) => never): Constructor {
  const nested = defaultMetadataStorage.findTypeMetadata(type, name)?.typeFunction();
  return nested ?? refuse('ValidateNested without Type');
}
