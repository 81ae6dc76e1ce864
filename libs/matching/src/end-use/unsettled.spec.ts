import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function read(text: string): string {
  return reader.read(text).verdict;
}

describe('a statement that is not settled', () => {
  it.each([
    ["The customer asked us to write 'civil' here.", 'dictated'],
    ['按对方要求,用途一栏写“农机”。', 'dictated'],
    ['用途は繊維機械。昨年の書類から転記しただけです。', 'copied'],
    ['货代说写原用途容易被查,于是换成了“纺织机械”。', 'rewritten'],
    ["The company line is 'textile machines'; colleagues whisper otherwise.", 'dictated'],
    ['公式には食品機械向けと回答しています。ただ、営業の間では違う噂もあります。', 'rumoured'],
    ['民生用です。ただし、その先については検証する手段を持っておりません。', 'unchecked'],
    ['食品机械用。本回答仅供参考,不作为承诺。', 'unbinding'],
    ['Not for nuclear explosives. That is all our format asks for.', 'narrow'],
    ['Agricultural machinery; the quantity makes little sense for that.', 'mismatched'],
    ['薄膜生产线用。客户要求所有单据上不要出现其名称。', 'hidden'],
    ['Elevators. The stamp on the certificate is not legible.', 'counterpart'],
  ])('%s', (text, form) => {
    const { verdict, evidence } = reader.read(text);
    expect(verdict).toBe('ambiguous');
    expect(evidence.map(({ rule }) => rule)).toContain(`unsettled/${form}`);
  });

  it.each([
    'As you asked us to state the end use: bread ovens.',
    '海关单已附。颜色改成了白色。洗衣机外壳用。',
    'ご参考までに写真を添付します。コーヒーメーカー用。',
    'If the quantity does not match the order, please tell us. Toaster springs.',
    '已向总部核实,确定是风扇用。',
    'The customer cannot accept delivery in August. Magnets for hair dryers.',
  ])('what is told of an order, or is in order, leaves a civil use civil: %s', (text) => {
    expect(read(text)).toBe('civil');
  });

  it('a military use stays one, whoever dictated the civil words', () => {
    expect(read('客户让我们写洗衣机,实际用于鱼雷。')).toBe('military');
    expect(read("We were told to write 'washing machines', but the parts are for torpedoes.")).toBe(
      'military',
    );
  });
});

describe('forces named beside another use', () => {
  it.each([
    'Welding wire for a yard that builds ferries and naval vessels; which berth it goes to we were not told.',
    '自転車のハブ。荷受先は弾薬工場と門を共用しています。',
    '食品厂用泵。这家贸易商以前给海军供过货,现在还供不供不清楚。',
    'Food machinery. The buyer deleted the sentence on military end use before returning the form.',
    'Batteries for EOD robots of the Tokyo Metropolitan Police',
  ])('leave it open: %s', (text) => {
    expect(read(text)).toBe('ambiguous');
  });

  it.each([
    'Presses for an ammunition factory next to a bakery.',
    'They formerly supplied the police; this order is for the navy.',
    '護衛艦の建造に使う溶接機。商船も造る造船所です。',
    '自衛隊の爆発物処理隊のロボット',
  ])('and are the use where the goods go to them: %s', (text) => {
    expect(read(text)).toBe('military');
  });
});
