import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

describe('what a statement says aside of the use', () => {
  it.each([
    'Lifts for the hotel opposite the Ministry of Defense.',
    '旧海軍工廠跡地に建つショッピングセンターのエスカレーター',
    '海军路地铁站自动扶梯',
    'Guitar pedals, model name "Warhead", sold to rock musicians.',
    '「歯の防衛軍」という商品名の歯磨き粉の原料',
    'This alloy is famous from fighter jet engines. Ours, every kilogram of it, becomes golf club heads.',
    '军品生产已于2012年停止，现在只生产助听器，本批零件也用于助听器。',
    'Humidity sensors in the showcases of a peace museum (exhibits on the atomic bomb).',
  ])('a place, a name, a fame or a past takes nothing from a civil use: %s', (text) => {
    expect(reader.read(text).verdict).toBe('civil');
  });

  it.each([
    'Ovens for the bakery near Yokota Air Base which bakes for the US Air Force.',
    '駅の近くの駐屯地の厨房機器',
    '国防路18号的工厂，生产导弹舵机。',
    'Housings for the missile "Sea Sparrow" and for washing machines',
    'The alloy is known from missiles, but ours, all of it, becomes missile fins and golf clubs.',
    '这种材料也可用于导弹，但我司这一单并非全部用于高尔夫球头，大半做导弹。',
    'The museum (exhibits) and the atomic bomb laboratory need centrifuges.',
    'Moulds for toys and missile fins.',
    'It is not only for weapons.',
    'Non-military units may not receive these goods.',
    '非军事单位无权领用本批货物。',
  ])('nor does it hide a military one: %s', (text) => {
    expect(reader.read(text).verdict).toBe('military');
  });

  it.each([
    'Parts for the warehouse next to Camp Asaka.',
    'The goods are not specially designed for military use.',
    '軍事専用品ではない',
    '并非专供军队使用。',
    '民生用（ただし客先の都合により変更あり）',
    'Civilian use, although the customer may change it at any time.',
    '民用（最终以客户安排为准）',
  ])(
    'a neighbour alone, a denied speciality, a use another may change: a person looks at %s',
    (text) => {
      expect(reader.read(text).verdict).toBe('ambiguous');
    },
  );

  it('reads many asides in time that grows with the length', () => {
    const text = 'The alloy known from missiles near Camp Zama, "Warhead" brand (museum). '.repeat(
      400,
    );
    const start = performance.now();
    reader.read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
