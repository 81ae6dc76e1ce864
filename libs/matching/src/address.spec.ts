import { describe, expect, it } from 'vitest';
import { findJapaneseAddress } from './address.js';

const addressIn = (text: string): string | null => {
  const span = findJapaneseAddress(text);
  return span === null ? null : text.slice(...span);
};

describe('findJapaneseAddress', () => {
  it.each([
    ['神奈川県横浜市西区みなとみらい3-3-1', '神奈川県横浜市西区みなとみらい3-3-1'],
    [
      '三菱造船 〒220-8401 神奈川県横浜市西区みなとみらい３丁目３番１号',
      '〒220-8401 神奈川県横浜市西区みなとみらい３丁目３番１号',
    ],
    ['日本东京都港区芝浦1-2-3', '日本东京都港区芝浦1-2-3'],
    ['大阪市北区梅田1丁目2番3号', '大阪市北区梅田1丁目2番3号'],
    ['北海道千歳市', '北海道千歳市'],
    [
      'Tanaka Co, 1-2-3 Shibaura, Minato-ku, Tokyo 108-0023, Japan',
      '1-2-3 Shibaura, Minato-ku, Tokyo 108-0023, Japan',
    ],
    ['warehouse, Tokyo 108-8001, Japan', 'Tokyo 108-8001, Japan'],
    ['Tanaka Co, Minato-ku', 'Minato-ku'],
    ['Boei Sobi-cho, Shinjuku-ku, Tokyo', 'Shinjuku-ku, Tokyo'],
  ])('%s', (text, expected) => {
    expect(addressIn(text)).toBe(expected);
  });

  it.each([
    '北京市朝阳区建国路88号',
    'No. 5, Nanjing Road, Shanghai',
    'Tokyo',
    '〒108-8001',
    '東京都水道局',
    'Bōei Sōbi-chō',
    'Kaijo Hoan-cho',
    '',
  ])('%s is no address in Japan', (text) => {
    expect(addressIn(text)).toBeNull();
  });
});
