import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.js';
import { lex } from './lex.js';

const names = (text: string): string =>
  lex(normalise(text))
    .map(({ kind, text: piece }) => (kind === 'hard' ? '|' : piece))
    .join('');

describe('a person in the name field', () => {
  it('is no part of the name, with the title in front', () => {
    expect(names('光和 生産部 課長 佐藤様')).toBe('光和 生产部 | ||');
  });

  it('is never what stands first', () => {
    expect(names('主任 光和')).toBe('主任 光和');
  });
});

describe('another party in the name field', () => {
  it('is parted by a dash between blanks, and not by one inside a word', () => {
    expect(names('ABC - Kowa')).toBe('abc | kowa');
    expect(names('Hi-tech Kowa')).toBe('hi-tech kowa');
  });

  it('is parted from the one that takes care of it', () => {
    expect(names('田中 光和 気付')).toBe('田中|光和 |');
  });
});
