import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function read(text: string): string {
  return reader.read(text).verdict;
}

describe('a weapon as a figure of speech', () => {
  it.each([
    '省エネ性能を武器に拡販中の家庭用エアコンのモーター',
    '化妆品公司的“王牌武器”是这款精华,我们供泵头里的弹簧。',
    'With low price as its main weapon, the shaver maker is growing; blade steel',
    'Nailer magazines that fire like a machine gun, for roof carpenters',
    '做爆米花的老式“大炮”压力锅的密封圈',
    '清酒厂发酵坦克(タンク,就是罐)的温度探头',
  ])('is none: %s', (text) => {
    expect(read(text)).toBe('civil');
  });

  it.each([
    '民生品だが武器にも使用する',
    'ドローンを武器に改造する作業で使う家庭用接着剤',
    '護衛艦の最大の武器は速射砲で、その砲身の冷却に使います。家電用と兼用の部品。',
    'Pistons that cycle like a machine gun, for the turret of an armoured car; also nailers.',
    '大炮身管用钢,厂里也做爆米花机',
  ])('and a weapon where it is one: %s', (text) => {
    expect(read(text)).toBe('military');
  });
});

describe('weapons and forces told in a roundabout way', () => {
  it.each([
    '本品は魚雷発射管の扉を加工する目的以外に使用しないことを誓約いたします。',
    '爆雷投射機の整備以外の目的では使いません。',
    '我司承诺不用于军事目的,但其中第三项的陶瓷球系为空自导弹导引头陀螺采购,不在此列。',
    'Not for military purposes, but the bearings bought for the submarine are not covered by this promise.',
    'The housing is laid on the seabed, listens for a hull and then detonates.',
    'ヨウト カイジ ヨコスカチホウソウカンブ ノウニユウ ソーナー ヨウ',
  ])('are military: %s', (text) => {
    expect(read(text)).toBe('military');
  });

  it.each([
    '軍事転用を防止する目的以外に個人情報は使用しません。用途はパン工場のミキサーです。',
    '不用于军事用途,军工项目不在我司经营范围之内。用于洗衣机。',
    'Not for military use; military customers are not covered by our sales programme. Bakery ovens.',
    '水下焰火,游船经过时引爆烟花,主题公园用',
  ])('and what is near them is not: %s', (text) => {
    expect(read(text)).toBe('civil');
  });
});
