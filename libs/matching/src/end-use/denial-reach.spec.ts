import { describe, expect, it } from 'vitest';
import type { EndUseVerdict } from '#holdpoint/model';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function all(verdict: EndUseVerdict, texts: readonly string[]): void {
  const read = Object.fromEntries(texts.map((text) => [text, reader.read(text).verdict]));
  expect(read).toEqual(Object.fromEntries(texts.map((text) => [text, verdict])));
}

describe('how far a denial reaches', () => {
  it('a denial of resale says nothing of what is done next, in English', () => {
    all('military', [
      'The goods will not be re-exported and will be used in missiles.',
      'We do not resell the goods and our customer is the army.',
      'The buyer is not a trader and supplies the army.',
      'Not for resale because they are used in missiles.',
      'We do not export them, and use them in artillery.',
    ]);
    all('ambiguous', ['We do not export them and use them in artillery.']);
  });

  it('nor in Japanese', () => {
    all('military', [
      '護衛艦に搭載し、転売しません。',
      '自衛隊に納入して、第三者には譲渡しません。',
      '防衛省に供給するが転売はしない。',
      'ミサイルに使うので転売しない。',
    ]);
  });

  it('nor in Chinese', () => {
    all('military', ['不转售并将用于护卫舰', '不转卖且由海军使用', '不转售，安装在护卫舰上']);
    all('military', ['不含石棉的坦克刹车片', '不含铅的炮弹零件']);
  });

  it('one denial over a list, or over two verbs, still denies it all', () => {
    all('civil', [
      'We do not and will not use the goods for weapons.',
      'Not to be sold, supplied or otherwise transferred to the army.',
      '軍事用途に使用し、又は軍事用途に使用する者に転売しません。家電用です。',
      '兵器に組み込んで使用しません。',
      '不得出口、转让、出售给军方，用于家用空调',
    ]);
  });

  it('what cannot be otherwise is no denial', () => {
    all('military', [
      '戦闘機に使用するほかない。',
      '護衛艦に搭載しなければならない。',
      '最終需要者は自衛隊にほかなりません。',
      '不日将交付自卫队',
      '不得不用于坦克',
      'Lack of stock at the Ministry of Defense depot; replenishment.',
      'Nothing but military use.',
    ]);
  });

  it('leave to use the goods for arms is no denial of it', () => {
    all('military', [
      'There are no restrictions on military use.',
      '武器への使用に制限はありません。',
      '軍事用途でも構いません。',
    ]);
    all('ambiguous', ['軍事用途を禁止していない。', '不禁止用于军事']);
  });

  it('what keeps harm from a ship is no denial of the ship', () => {
    for (const text of [
      '護衛艦の錆防止',
      '魚雷回避装置',
      '排除潜艇故障',
      'Armour against artillery',
    ])
      expect(reader.read(text).verdict).not.toBe('civil');
    all('civil', ['軍事転用を防止し、家電に使用します', 'Safeguards against military use']);
  });
});

describe('ships, aircraft and quarters of armed forces', () => {
  it('a hull number or the type of an aircraft is military whatever is delivered', () => {
    all('military', [
      'Kitchen equipment for DDG-173.',
      'DDH-184「かが」の冷蔵庫',
      'DDG-179 厨房冰箱',
      'JS Mogami, laundry machines',
      'T-4練習機のブレーキ',
      'F-2机翼用碳纤维',
      'UH-1J seats',
    ]);
  });

  it('a number that other things bear too waits for a person, and a temper or a steel is none', () => {
    all('ambiguous', ['Carpets for DD-115', 'Washing machines for SS-511']);
    all('civil', ['SS400 steel for bridges', '6061-T4 aluminium wheels for bicycles']);
  });

  it('barracks are military, and their furniture too', () => {
    all('military', ['隊舎のエアコン（朝霞）', '营房空调设备', 'Barracks furniture']);
  });
});
