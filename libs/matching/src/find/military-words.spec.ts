import { describe, expect, it } from 'vitest';
import { INVENTED } from '../../evaluation/invented-list.js';
import { buildNameMatcher } from '../build-name-matcher.js';

const matcher = buildNameMatcher(INVENTED);
const seen = (text: string): string[] => matcher.mentions(text).map(({ value }) => value);

describe('bases and camps in a text', () => {
  it.each([
    ['Camp Asaka, Nerima-ku, Tokyo', 'Camp Asaka'],
    ['Higashi-Chitose Camp, Chitose', 'Higashi-Chitose Camp'],
    ['市ケ谷駐屯地', '駐屯地'],
    ['东千岁驻屯地', '驻屯地'],
    ['Building 4, Asaka Barracks', 'Asaka Barracks'],
    ['near Camp Nerima, Camp Itami', 'Camp Itami'],
    ['日本 朝霞兵营', '朝霞兵营'],
  ])('%s', (text, value) => {
    expect(seen(text)).toEqual([value]);
  });

  it.each([
    'near Camp Asaka, Nerima-ku',
    '1-2-3 Kita-machi (opposite the main gate of Camp Nerima)',
    '練馬駐屯地前郵便局',
    '練馬駐屯地前通り2-3',
    '旧朝霞駐屯地',
    '木更津駐屯地跡地',
    'Asaka Camp Ground',
    '京葉物流基地',
    '南極昭和基地',
    'カメラ基地',
    '道志の森キャンプ場',
    '厦门市同安区军营村',
  ])('%s is none', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
