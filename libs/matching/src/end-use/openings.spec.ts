import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();
const verdict = (text: string): string => reader.read(text).verdict;

describe('a civil use that the statement does not stand by', () => {
  it.each([
    ['a share of the goods', 'Two thirds of the order are for bread ovens.'],
    ['a share of the goods', '四分の三は食品包装フィルム、残りは在庫とします。'],
    ['a share of the goods', '主要用于家用空调的压缩机。'],
    ['a condition', 'If the tender is won, the valves will go to a chemical plant.'],
    ['a condition', '契約が成立した場合は発電所で使用します。'],
    ['a condition', '若获得批准，这批轴承将装在缝纫机上。'],
    ['a question', 'Is this for hair dryers?'],
    ['a question', 'ヘアドライヤー用でしょうか。'],
    ['a question', '这是家用的吗？'],
    ['what the thing may serve for', 'The material can be used for bicycles.'],
    ['what the thing may serve for', '照明器具にも使えます。'],
    ['what the thing may serve for', '该材料可用于自行车架。'],
    ["another's word", 'Our customer told us that the furnace is for making jewellery.'],
    ["another's word", '輸入者の担当が、菓子工場用だと話していました。'],
    ["another's word", '客户口头表示用于纺织机械。'],
    ['a time', 'Until March the equipment is used in a bakery.'],
    ['a time', '当面は教育用として使用します。'],
    ['a time', '今年用于玻璃厂，明年另有安排。'],
    ['papers that are not there', '需要者証明書がまだ届いていませんが、自転車部品用です。'],
    [
      'something kept back',
      'It makes bicycle hubs by day; what it makes at night we have not asked.',
    ],
    ['another use', 'A trial lot for shampoo bottles; the main order has another purpose.'],
  ])('is ambiguous: %s — %s', (_, text) => {
    expect(verdict(text)).toBe('ambiguous');
  });
});

describe('what any honest statement of end use says', () => {
  it.each([
    'If there is any change in the end use, we will notify the exporter without delay. The use is carpet dyeing.',
    'Should you have any questions, please contact us. The lenses are for spectacles.',
    'As of today our dairy runs three cheese vats; the pump is for the fourth.',
    'We would like to buy 20 kg of yttrium oxide for the phosphor of LED lamps.',
    'The powder becomes part of the glaze of roof tiles.',
    '最終用途に変更がある場合は速やかに通知いたします。用途はカーペットの染色です。',
    '許可なく転売、譲渡、再輸出いたしません。神戸工場で食器洗い機の製造に使用します。',
    'ご不明な点がございましたらご連絡ください。眼鏡レンズの研磨に使用します。',
    '现用于更换现有织机的轴承。',
    '如需转售，将事先取得贵方书面同意；货物用于本公司面包烤箱。',
  ])('leaves its civil use civil: %s', (text) => {
    expect(verdict(text)).toBe('civil');
  });

  it('a share for an army is military whatever the rest is for', () => {
    expect(verdict('Half for umbrellas, half for military parachutes.')).toBe('military');
    expect(verdict('Makes toys and also cartridge belts for machine guns.')).toBe('military');
  });
});
