import { describe, expect, it } from 'vitest';
import { createAddressFinder } from './address-finder.js';

const find = createAddressFinder([
  { id: 'ministry', text: '東京都新宿区市谷本村町5番1号' },
  { id: 'ministry', text: '日本东京都新宿区市谷本村町5番1号' },
  { id: 'ministry', text: '5-1 Ichigaya Honmura-cho, Shinjuku-ku, Tokyo, Japan' },
  { id: 'school', text: '千葉県柏市藤ヶ谷1614番地1' },
  { id: 'army', text: '熊本県熊本市東区東町1丁目1番1号' },
  { id: 'army', text: '1-1-1 Higashi-machi, Higashi-ku, Kumamoto, Japan' },
  { id: 'tower', text: '29F World Trade Center, 2-4-1 Hamamatsu-cho, Minato-ku, Tokyo, Japan' },
]);

describe('the same address', () => {
  it.each([
    ['東京都新宿区市ヶ谷本村町5-1', 'ministry'],
    ['東京都新宿区市ケ谷本村町５番１号', 'ministry'],
    ['東京都新宿区市が谷本村町５−１', 'ministry'],
    ['新宿区市箇谷本村町五番一号', 'ministry'],
    ['市谷本村町5番地1', 'ministry'],
    ['〒162-8801 東京都新宿区 市谷本村町 5番1号 E1棟', 'ministry'],
    ['日本東京都新宿區市谷本村町5-1', 'ministry'],
    ['日本东京都新宿区市谷本村町5-1', 'ministry'],
    ['5-1, Honmura-cho, Ichigaya, Shinjuku-ku, Tokyo 162-8801', 'ministry'],
    ['5-1 Ichigaya-Honmuracho, Shinjuku', 'ministry'],
    ['Shinjuku-ku, Ichigaya-hommurachō 5-1', 'ministry'],
    ['5 Ban 1 Go, Ichigaya Honmura-cho, Shinjuku-ku, Tokyo', 'ministry'],
    ['柏市藤が谷1614-1', 'school'],
    ['千葉県柏市藤谷1614番地の1', 'school'],
    ['熊本市東区東町1-1-1', 'army'],
    ['1-1 Higashi-machi 1-chome, Kumamoto', 'army'],
    ['2-4-1 Hamamatsucho, Minato-ku', 'tower'],
  ])('%s', (text, id) => {
    expect(find(text)).toEqual([id]);
  });

  it.each([
    '東京都新宿区市谷本村町3-1',
    '東京都新宿区市谷本村町5-10',
    '東京都新宿区市谷本村町',
    '東京都新宿区本村町5-1',
    '千葉県柏市藤ヶ谷1614-2',
    '神戸市東区東町1-1-1',
    '1-1-1 Higashi-machi, Higashi-ku, Kobe',
    '5-10 Ichigaya Honmura-cho, Shinjuku-ku, Tokyo',
    '北京市朝阳区建国路5号',
    '',
  ])('%s is another place, or none', (text) => {
    expect(find(text)).toEqual([]);
  });
});
