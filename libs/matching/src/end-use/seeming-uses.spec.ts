import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

describe('military words that tell of no military use', () => {
  it.each([
    'Pigment for toy tanks and little green army men, sold in toy shops.',
    'Our building used to be a naval arsenal until 1945. Today we spin fishing rods there.',
    'かつて陸軍の弾薬庫だった倉庫を改装したワイナリーで使う冷却装置。',
    '厂房原来是旧日本海军的军工厂,早已改成纺织厂,轴承用于织布机。',
    'The school moved into the barracks that the army vacated in 1958; the projectors are for its primary school.',
    '社長は海上自衛隊出身ですが、当社は豆腐製造機だけを作っています。',
    '潜水艦が出てくる絵本の印刷機の部品。',
    'A jigsaw puzzle of a battleship: cardboard for the toy trade.',
    'プロレスの防衛戦で使うチャンピオンベルトの金具。',
    'So-called guided missiles against cancer: filters for the hospital pharmacy.',
    'Deliver to 7 Cannon Street, the Artillery Arms pub: beer pumps.',
    'ゲーミングマウス「デストロイヤー」のスイッチ、ゲーム機店向け。',
  ])('toys, pasts, pictures, games and names leave a civil use civil: %s', (text) => {
    expect(reader.read(text).verdict).toBe('civil');
  });

  it.each([
    'Our hall used to be a bakery; today it is a naval arsenal where we make shells for destroyers.',
    'おもちゃではなく戦車の部品。',
    'Toys these are not: the shells are for the howitzers of the army.',
    'A jigsaw puzzle this is not: the parts make up the guidance of an anti-tank missile.',
    'The frigate left the yard in 2016; it needs hair dryers for its crew.',
    'Protective coating for frigates against rust, also fit for cars.',
    'Ovens for the army hotel and the navy restaurant.',
    '在海军服役的潜艇上的冰箱电机。',
    '旧海軍工廠の跡地にある海上自衛隊の造修所で使う旋盤。',
    'If the test passes, the parts go to the Maritime Self-Defense Force.',
  ])('nor do they hide a military one: %s', (text) => {
    expect(reader.read(text).verdict).toBe('military');
  });

  it.each([
    'Civil use, unless the defence division asks for an allocation.',
    '普段は漁船用ですが、防衛省の案件を受注したらそちらにも使います。',
    '客户保留转供防务部门的权利,目前用于风电。',
    'Will the goods be used by the military? Not at this stage.',
    '軍事用途の有無：今のところなし。',
    'Is it for the army? Not to our knowledge. Goods: pumps.',
    '警視庁の特殊部隊が使う装備の材料。',
    'Fabric for the special forces of the prefectural police.',
  ])('a use on request, an answer for now, a unit of the police: a person looks at %s', (text) => {
    expect(reader.read(text).verdict).toBe('ambiguous');
  });

  it('reads many of them in time that grows with the length', () => {
    const text =
      'Civil unless the army asks, the site was a naval arsenal, "Destroyer" jackets of the police special forces, a puzzle of a tank, '.repeat(
        300,
      );
    const start = performance.now();
    reader.read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
