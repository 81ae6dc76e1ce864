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

  it('a civil use or a military one, to be fixed later, is neither yet', () => {
    expect(read('商船になるか艦艇になるかは船番の確定後にお知らせします。')).toBe('ambiguous');
    expect(read('目前全部为民用订单，将来是否承接防务项目尚未决定。')).toBe('ambiguous');
    expect(read('Either a cargo ship or a naval vessel; the yard will tell us later.')).toBe(
      'ambiguous',
    );
    expect(read('護衛艦になるか潜水艦になるかは船番の確定後にお知らせします。')).toBe('military');
    expect(read('用于军舰，用户是否验货尚未决定。')).toBe('military');
    expect(read('For frigates or ferries; price to be advised later.')).toBe('military');
  });

  it('an undertaking refused takes the denial back, a customer refused does not', () => {
    expect(
      read('「軍事目的に使用しない」旨の誓約条項には社内規程により署名できません。家電用です。'),
    ).toBe('ambiguous');
    expect(read('不能签署不用于军事目的的承诺书。产品用于家电。')).toBe('ambiguous');
    expect(read('We cannot sign the non-military clause. For washing machines.')).toBe('ambiguous');
    expect(read('We refuse military customers. Bakery ovens.')).toBe('civil');
    expect(read('我司已签署不用于军事用途的承诺书，用于家电。')).toBe('civil');
  });

  it('a wafer by itself is no use', () => {
    expect(read('Gallium arsenide wafer, 4 inch, undoped, 50 pcs')).toBe('ambiguous');
    expect(read('NdFeB magnet N52, 1,000 PCS')).toBe('none');
    expect(read('GaAs wafers for smartphone power amplifiers, 50 pcs')).toBe('civil');
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
