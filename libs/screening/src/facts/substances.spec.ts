import { describe, expect, it } from 'vitest';
import { findSubstances, isDeeplyProcessed } from './substances.js';

const codes = (text: string, kind: 'described' | 'composed' = 'described'): string[] =>
  findSubstances(text, kind).map(({ code }) => code);

describe('what a text says of controlled substances', () => {
  it.each([
    ['Dysprosium oxide, 99.9 %', '1C905'],
    ['氧化镝 4N', '1C905'],
    ['ジスプロシウム金属', '1C905'],
    ['SmCo magnets', '1C902'],
    ['Yttrium metal ingots', '1C908'],
    ['Gallium arsenide wafers', '3C001'],
    ['二氧化锗', '3C002'],
    ['Antimony trioxide powder', '3C003'],
    ['仲钨酸铵', '1C117'],
    ['Ytterbium oxide', '1C913'],
    ['Erbium oxide', '1C910'],
    ['UHMWPE fibre', '1C901'],
    ['钨镍铁合金棒', '1C004'],
    ['タングステン合金の丸棒', '1C004'],
    ['天然鱗片状黒鉛', '1C108'],
    ['Natural flake graphite', '1C108'],
    ['CdZnTe single crystals', '6C002'],
    ['gallium', '3C001'],
    ['Gallium (Ga) 6N, 25 kg', '3C001'],
    ['镓', '3C001'],
    ['镓锭', '3C001'],
    ['ガリウム', '3C001'],
    ['ガリウムインゴット', '3C001'],
    ['ガリウム砒素ウェハ', '3C001'],
    ['GaN基板', '3C001'],
    ['InP衬底', '3C004'],
    ['Germanium, 99.999 %', '3C002'],
    ['锗单晶', '3C002'],
    ['ゲルマニウム地金', '3C002'],
    ['antimony', '3C003'],
    ['锑', '3C003'],
    ['アンチモン', '3C003'],
    ['Bismuth granules', '6C001'],
    ['ビスマス', '6C001'],
    ['铋粒', '6C001'],
    ['Tellurium 5N', '6C002'],
    ['テルル', '6C002'],
    ['碲锭', '6C002'],
    ['ベリリウム', '1C230'],
    ['铍粉', '1C230'],
    ['Hafnium', '1C231'],
    ['氧化铪', '1C231'],
    ['Molybdenum powder', '1C117'],
    ['钨锭', '1C117'],
  ])('%s points to %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each([
    'Ho Chi Minh souvenir mugs',
    'Deep groove ball bearings 6204',
    'Dysprosium-free NdFeB magnets',
    'magnets without Dy or Tb',
    'GaN phone charger 65 W',
    'Cerium oxide polishing powder',
    '不含镝的磁体',
    'Stainless steel pipes',
    'Tungsten carbide cutting inserts',
    '黒鉛の鉛筆芯',
    'Light bulbs with tungsten filament',
    'Antimony-free solder',
    'Antimony (Sb) free solder wire',
    'Antimony doped tin oxide coating',
    'Lead-antimony alloy grid',
    'Bismuth subsalicylate tablets',
    'ビスマスフリーはんだ',
    'Tellurium copper rod',
    '碲铜棒',
    'Beryllium copper spring',
    'ベリリウム銅板',
    '铍铜弹簧',
    'Germanium bracelet',
    'ゲルマニウムブレスレット',
    '有机锗',
    'Gallium-67 citrate injection',
    'インジウム地金',
    'Tungsten electrode TIG 2.4 mm',
    '钼酸钠',
  ])('%s points to nothing', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['Nd 25 %, Pr 6 %, Dy 3.5 %, Fe balance', ['1C905']],
    ['(Nd,Dy)2Fe14B with Tb 0.5 %', ['1C904', '1C905']],
    ['NdDyFeB', ['1C905']],
    ['Al 98 %, Sc 2 %', ['1C907']],
    ['SiO2 58 %, Dy2O3 0.15 %', ['1C905']],
    ['Y2O3 12 %, water', ['1C908']],
    ['Nd 30 %, Dy < 0.05 %, Tb 0 %', []],
    ['Nd 29 %, Fe balance; Dy free, Tb free', []],
    ['Fe 70 %, Cr 18 %, Ni 8 %', []],
  ])('the composition %s', (text, expected) => {
    expect(codes(text, 'composed')).toEqual(expected);
  });

  it('finished goods are deeply processed, and what something is for does not make it so', () => {
    expect(isDeeplyProcessed('Servo motor with dysprosium magnets')).toBe(true);
    expect(isDeeplyProcessed('スピーカー')).toBe(true);
    expect(isDeeplyProcessed('荧光粉')).toBe(true);
    expect(isDeeplyProcessed('Dysprosium metal for servo motors')).toBe(false);
    expect(isDeeplyProcessed('モーター用ジスプロシウム磁石')).toBe(false);
    expect(isDeeplyProcessed('金属镝，用于电机')).toBe(false);
    expect(isDeeplyProcessed('CdZnTe single crystals')).toBe(false);
    expect(isDeeplyProcessed('Crystals of a chandelier')).toBe(true);
  });

  it('shows where it read it', () => {
    expect(findSubstances('pure Dysprosium', 'described')).toEqual([
      { code: '1C905', value: 'Dysprosium', span: [5, 15] },
    ]);
  });
});
