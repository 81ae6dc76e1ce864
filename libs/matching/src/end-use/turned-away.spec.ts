import { describe, expect, it } from 'vitest';
import type { EndUseVerdict } from '#holdpoint/model';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function all(verdict: EndUseVerdict, texts: readonly string[]): void {
  const read = Object.fromEntries(texts.map((text) => [text, reader.read(text).verdict]));
  expect(read).toEqual(Object.fromEntries(texts.map((text) => [text, verdict])));
}

describe('customers and uses that are turned away', () => {
  it('beside a civil use, the use is civil', () => {
    all('civil', [
      '軍用不可。冷蔵庫のコンプレッサー用磁石',
      '防衛関係のお仕事はすべてお断りしております。加湿器の部品。',
      'The company has refused all orders for defence since 1950. Magnets for aquariums.',
      'Orders from the army, the navy or the air force are declined. Car door motors.',
      '军方的单子我们不接。牙科手机轴承。',
      '本公司不接受自卫队订单。水族箱水泵电机磁体。',
    ]);
  });

  it('not refused, or refused by others, it stands', () => {
    all('military', [
      'Orders of the navy are never declined.',
      'Defence orders which others turned down keep our lathes busy.',
      'Changes to the order of the navy are not accepted.',
      '他社が断る自衛隊の仕事をしています',
      '承接别人拒绝的军方订单',
    ]);
  });

  it('what the forces refuse, and what is refused them, are goods of theirs', () => {
    all('military', [
      'The army turned down our first sample; this is the second for its radar.',
      '転用不可の軍用品',
      '自衛隊は中国製の使用を禁止しています。本品は日本製として納入。',
      '自卫队项目禁止拍照',
      '自卫队拒绝了其他供应商,选用我们的产品',
    ]);
  });

  it('for a time or on a condition, a person looks', () => {
    all('ambiguous', [
      '直到1998年都拒绝军方订单',
      'Military orders are not accepted after Friday.',
    ]);
  });

  it('reads a long text of refusals in bounded time', () => {
    const long = 'we refuse orders of the army, the navy and all the orders of '.repeat(2000);
    const from = performance.now();
    reader.read(long);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
