import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  Validate,
  ValidateIf,
  ValidateNested,
  validateSync,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { explain } from './explain.js';
import { UncompilableFieldError } from './field-metadata.js';

class LineDto {
  @IsString() @MaxLength(3) readonly text!: string;
  @IsOptional() @IsInt() @Min(1) readonly count?: number;
  @IsOptional() @IsString({ each: true }) readonly tags?: string[];
}
class TreeDto {
  @IsOptional() @ValidateNested() @Type(() => TreeDto) readonly left?: TreeDto;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => LineDto) readonly lines?: LineDto[];
}

describe('a compiled class', () => {
  it.each<[unknown, boolean]>([
    [{ text: 'abc' }, true],
    [{ text: 'abc', count: null, tags: null }, true],
    [{ text: 'abc', count: 1, tags: [] }, true],
    [{ text: 'abc', tags: 'one' }, true],
    [{ text: 'abcd' }, false],
    [{ text: null }, false],
    [{}, false],
    [{ text: 'abc', count: 0 }, false],
    [{ text: 'abc', tags: ['a', 1] }, false],
  ])('answers as class-validator does with its own decorators: %j', (data, expected) => {
    expect(compile(LineDto)(data)).toBe(expected);
    expect(validateSync(plainToInstance(LineDto, data as object)).length === 0).toBe(expected);
    expect(explain(LineDto, data as object).length === 0).toBe(expected);
  });

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ left: { left: { left: null } } }, true],
    [{ left: { lines: [{ text: 'a' }, { text: 'b' }] } }, true],
    [{ left: { lines: [{ text: 'a' }, { text: 1 }] } }, false],
    [{ left: { left: { lines: [7] } } }, false],
    [{ lines: [[{ text: 'a' }]] }, true],
    [{ lines: [[{ text: 2 }]] }, false],
    [{ left: 'tree' }, false],
  ])('follows nested classes, its own included: %j', (data, expected) => {
    expect(compile(TreeDto)(data)).toBe(expected);
    expect(validateSync(plainToInstance(TreeDto, data as object)).length === 0).toBe(expected);
    expect(explain(TreeDto, data as object).length === 0).toBe(expected);
  });

  it('takes nothing but objects', () => {
    for (const value of [null, undefined, 1, 'text', [], true])
      expect(compile(TreeDto)(value)).toBe(false);
  });
});

@ValidatorConstraint({ name: 'later', async: true })
class LaterConstraint implements ValidatorConstraintInterface {
  validate(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

describe('a class that could not be compiled to the same answers is refused at start-up', () => {
  const refusals: [why: string, decorate: PropertyDecorator][] = [
    ['asynchronous', Validate(LaterConstraint)],
    ['groups', IsString({ groups: ['strict'] })],
    ['ValidateIf', ValidateIf(() => true)],
    ['validateIf', IsString({ validateIf: () => false })],
    ['regular expression', Matches(/a/g)],
    ['regular expression', Matches(/a/y)],
    ['without Type', ValidateNested()],
  ];
  it.each(refusals)('%s', (why, decorate) => {
    class OddDto {
      readonly field!: string;
    }
    decorate(OddDto.prototype, 'field');
    expect(() => compile(OddDto)).toThrow(UncompilableFieldError);
    expect(() => compile(OddDto)).toThrow(why);
  });
});
