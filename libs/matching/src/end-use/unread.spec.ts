import { expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';
import { unreadIn } from './unread.js';

const reader = createEndUseReader();
const rulesOf = (text: string) => unreadIn(text).map(({ rule }) => rule);

it.each([
  'Magnets for electric cars 및 기타',
  'Magnets for electric cars, а также для насосов',
  '電気自動車用モーター、для насосов',
  'Magnets for electric cars (für Pumpen)',
  'Magnets for electric cars, pour la production de pompes dans notre usine',
  'Magnets for electric cars / động cơ',
])('what is not read never passes: %s', (text) => {
  expect(rulesOf(text)).not.toEqual([]);
  expect(reader.read(text).verdict).toBe('ambiguous');
});

it.each(['для ракет', 'oraz do rakiet wojskowych', 'per le forze armate', '자위대 납품'])(
  'words of arms in another language are told apart: %s',
  (text) => {
    expect(rulesOf(text)).toContain('unread/military word');
  },
);

it.each([
  'Bosch GmbH, Müller & Söhne, São Paulo, Porsche Panamera',
  'Crème brûlée torches for cafés in Rio de Janeiro and Las Vegas',
  'Fraunhofer-Institut für Solartechnik, Zürich',
  '5 μm, 10 kΩ, α-phase, ΔT, μΩ·cm, 10 nos.',
  'mіssile',
  '電気自動車用モーター、电动汽车',
])('names, loan words, units and look-alikes are read: %s', (text) => {
  expect(unreadIn(text)).toEqual([]);
});

it('the place runs from the first such word to the last', () => {
  const text = 'Magnets; sie werden für Pumpen und Autos verwendet.';
  const [found] = unreadIn(text);
  expect(text.slice(...(found?.span ?? []))).toBe('werden für Pumpen und Autos verwendet');
});
