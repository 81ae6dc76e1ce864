import { describe, expect, it } from 'vitest';
import type { EndUseVerdict } from '#holdpoint/model';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function all(verdict: EndUseVerdict, texts: readonly string[]): void {
  const read = Object.fromEntries(texts.map((text) => [text, reader.read(text).verdict]));
  expect(read).toEqual(Object.fromEntries(texts.map((text) => [text, verdict])));
}

describe('the commitment that Announcement 12 of 2026 demands', () => {
  it('not to use the items for anything that helps enhance military strength is civil', () => {
    all('civil', [
      '本公司承诺不将两用物项用于一切有助于提升日本军事实力的用途。用途：家用空调。',
      '所购物项不涉及日本军事用户、军事用途以及一切有助于提升日本军事实力的其他最终用户用途，仅用于民用电梯。',
      '日本の軍事力強化に資する一切の用途に使用しないことを約束します。用途：テレビの製造。',
      "We undertake not to use the items for any purpose that helps enhance Japan's military capabilities. Use: air conditioners.",
    ]);
  });

  it('the same words without the denial are military', () => {
    all('military', [
      '用于提升日本军事实力的项目',
      '日本の軍事力の強化に資する製品です。',
      "The goods help to enhance Japan's military strength.",
    ]);
  });

  it('weakened, it commits to nothing', () => {
    all('ambiguous', [
      '不能保证不用于提升日本军事实力',
      '日本の軍事力強化に資する用途に使用しないよう努めます。',
      "We will try not to use them to enhance Japan's military strength.",
    ]);
  });

  it('not to change the use nor hand on the goods without leave is civil beside a civil use', () => {
    all('civil', [
      '未经商务部许可，不改变最终用途，不向第三方转让；用于生产电饭煲。',
      '商務部の許可なく最終用途を変更し、又は第三者に譲渡しません。用途は家庭用冷蔵庫の製造です。',
      'We will not transfer the goods to any third party without the permission of MOFCOM. Use: washing machines.',
    ]);
  });
});

describe('what is less than a promise', () => {
  it('efforts, plans and wishes leave a use open', () => {
    all('ambiguous', [
      'We shall endeavour not to use it for military purposes.',
      'Military use is not planned.',
      '軍事用途には使用しない予定です。',
      '軍事用途に使わないよう努めます。',
      '尽量不用于军事领域',
      '暂定民用',
    ]);
  });

  it('so does what others were heard to say, or did not sign', () => {
    all('ambiguous', [
      'We were told by the trader that it is for civil use.',
      'The customer says no military use, but has not signed.',
      '听贸易商说是民用',
    ]);
  });

  it('a part for the army is for the army', () => {
    all('military', ['军民两用，部分供防卫省', 'Some of the goods go to the navy.']);
    all('ambiguous', ['大部分用于民用', '一部は軍事用途ではない']);
  });
});

describe('civil things of what has two sides', () => {
  it('a civil thing does not settle what it is a part of', () => {
    all('ambiguous', [
      'Camera lenses for drones.',
      'Helicopter seats',
      '巡視船の厨房用冷蔵庫',
      '赤外線カメラ用レンズ',
      '直升机座椅',
      '警车轮胎',
    ]);
  });

  it('the civil use that it serves does', () => {
    all('civil', [
      'Drone motors for wedding photography',
      'Passenger aircraft seats',
      '農業用ドローンのバッテリー',
      '无人机用于桥梁检测',
      '旅客机座椅',
    ]);
  });
});

describe('names of goods', () => {
  it('a brand called after a weapon is no weapon, a brand new one is', () => {
    all('civil', ['Missile-brand toothbrushes.', '火箭牌洗衣粉', '「ミサイル」ブランドの釣り竿']);
    all('military', ['Brand new missile parts', 'Missile, brand: Raytheon']);
  });
});
