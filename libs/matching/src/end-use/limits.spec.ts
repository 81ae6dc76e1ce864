import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

describe('an exception from a denial of the forces', () => {
  it.each([
    'Kitchen fans. Not for the army, except for the workshop.',
    'Except for spare parts, nothing goes to the navy. Kitchen fans.',
    'Kitchen fans. No military use. The only exception is training.',
    'Kitchen fans. Not for the Self-Defense Forces until April.',
    'Kitchen fans. Not sold to the navy but to its contractor.',
    'Military use: No (except training). Kitchen fans.',
    '換気扇用。自衛隊には納入しない。ただし補修部品は除く。',
    '換気扇用。4月までは自衛隊に納入しません。',
    '家用电扇。除少量样品外，不供应自卫队。',
    '家用电扇。不卖给自卫队，而是卖给其承包商。',
  ])('leaves it in doubt: %s', (text) => {
    expect(reader.read(text).verdict).toBe('ambiguous');
  });

  it.each([
    'Kitchen fans; no military use, except as required by law.',
    'Kitchen fans. No use other than the above, and not for military use.',
    'Kitchen fans. Not for military use but for households.',
    'Kitchen fans. No military use; not resold, except to our dealers.',
    '民生用以外には使用しない',
    '換気扇用。上記用途以外には使用せず、軍事用途にも使用しません。',
    '家用电扇，不用于军事，法律另有规定的除外。',
    '家用电扇，军事用途除外。',
  ])('is told from a harmless one: %s', (text) => {
    expect(reader.read(text).verdict).toBe('civil');
  });
});
