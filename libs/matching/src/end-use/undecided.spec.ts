import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function read(text: string): string {
  return reader.read(text).verdict;
}

describe('what is not decided, taken back or a likeness', () => {
  it('one of two uses is open until it is chosen', () => {
    expect(
      read('If our tender is successful the pumps go to the naval yard, otherwise to a ferry.'),
    ).toBe('ambiguous');
    expect(read('民生品と軍用品のどちらに使うかは未定です。')).toBe('ambiguous');
    expect(read('民間向けか防衛向けかは未定。')).toBe('ambiguous');
  });

  it('a denial that nobody will sign is none', () => {
    expect(read('The customer denies any military use but refuses to sign a declaration.')).toBe(
      'ambiguous',
    );
  });

  it('any use besides a military one shut out is military; none but a civil one allowed is civil', () => {
    expect(read('Use in any sector besides national defence is excluded.')).toBe('military');
    expect(read('No use other than in civil products (kitchen scales) is permitted.')).toBe(
      'civil',
    );
    expect(read('No use other than military use is permitted.')).toBe('military');
  });

  it('kits, props and exhibits are what they are, the thing beside them is not', () => {
    expect(read('坦克、军舰拼装模型（玩具）的注塑模具')).toBe('civil');
    expect(read('Dummy grenades, props for a stage play at the theatre')).toBe('civil');
    expect(read('坦克和玩具的零件')).toBe('military');
    expect(read('Dummy torpedoes for JMSDF training, filmed for a documentary film')).toBe(
      'military',
    );
  });
});
