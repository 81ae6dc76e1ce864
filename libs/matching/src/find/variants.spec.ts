import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.js';
import { variantsOf } from './variants.js';

const texts = (raw: string): string[] => variantsOf(raw, normalise(raw)).map(({ text }) => text);

describe('other texts that a field may stand for', () => {
  it('are none for a plain name', () => {
    for (const name of ['Mitsubishi Shipbuilding', '三菱造船 2', '2nd Division', 'Building 12'])
      expect(texts(name)).toEqual([]);
  });

  it('read digits among letters as the letters they look like', () => {
    expect(texts('M1tsub1sh1 H3avy')).toEqual(['mltsublshl heavy', 'mitsubishi heavy']);
    expect(texts('T0KIN 50')).toEqual(['tokin 50']);
  });

  it('turn round what is shown from right to left', () => {
    expect(texts('ab \u202eimikus\u202c cd')).toEqual(['ab  sukimi']);
  });

  it('are the same each time', () => {
    expect(texts('T0KIN')).toEqual(texts('T0KIN'));
  });
});
