import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();
const read = (text: string): string => reader.read(text).verdict;

describe('misspelt words of war', () => {
  it('one slip in a long military word leaves the decision to a person, beside a civil claim too', () => {
    for (const word of ['submarnie', 'artilery', 'destroyyer', 'militery', 'ammunitoin']) {
      expect(read(`Parts for ${word}`), word).toBe('ambiguous');
      expect(read(`Parts for ${word}, civil use`), word).toBe('ambiguous');
    }
    expect(reader.read('Valves for submarnie').evidence).toContainEqual({
      class: 'ambiguous',
      span: [11, 20],
      rule: 'misspelt/submarine',
    });
  });

  it('a denied one is denied, and short words with many neighbours are left alone', () => {
    expect(read('Not for militery use, household refrigerators')).toBe('civil');
    for (const text of ['Solder paste', 'Pistons for car engines', 'Tighter rubber belts']) {
      expect(read(text), text).toBe('civil');
    }
    expect(read('Old samples will be destroyed')).not.toBe('military');
    expect(reader.read('Destroyed, landline, projective').evidence).toEqual([]);
    expect(read('Please mind the invoice address')).toBe('none');
  });
});
