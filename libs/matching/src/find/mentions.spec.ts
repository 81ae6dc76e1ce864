import { describe, expect, it } from 'vitest';
import { INVENTED } from '../../evaluation/invented-list.js';
import { buildNameMatcher } from '../build-name-matcher.js';

const matcher = buildNameMatcher(INVENTED);
const mentioned = (text: string): string[] =>
  matcher.mentions(text).map(({ entry, value, strength }) => `${entry} ${value} ${strength}`);

describe('listed names in running text', () => {
  it.each([
    ['黒羽航装に納入する', ['KUROHANE 黒羽航装 sure']],
    ['最终用户为黑羽航裝', ['KUROHANE 黑羽航裝 sure']],
    ['parachutes for KUROHANE PARACHUTE CO., LTD.', ['KUROHANE KUROHANE PARACHUTE sure']],
    ['陸上自衛隊向けの部品', ['JP-GSDF 陸上自衛隊 sure']],
    ['用于日本陆上自卫队', ['JP-GSDF 日本陆上自卫队 sure']],
    ['used at 相馬原駐屯地', ['JP-GSDF 駐屯地 sure']],
    ['QTX and others', ['QTX QTX sure']],
    ['ＱＴＸラムダの電源', ['QTX ＱＴＸ possible']],
    ['部品としてクロハネコウソウに納める', ['KUROHANE クロハネコウソウ sure']],
  ])('%s', (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });

  it.each(['QTXA', 'unQTX', '黒羽航装健康保険組合', 'nothing of the kind', ''])(
    '%s names nobody',
    (text) => {
      expect(mentioned(text)).toEqual([]);
    },
  );

  it.each([
    '札幌市南区澄川4条5丁目 自衛隊前駅',
    '陸上自衛隊前バス停',
    '自衛隊前交差点角',
    '南区自卫队前站旁',
  ])('%s is a stop that is named after them', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('a garrison beside such a stop is meant', () => {
    expect(mentioned('自衛隊前駅 真駒内駐屯地')).toEqual(['JP-GSDF 駐屯地 sure']);
  });

  it('of two names at one place the longer is meant', () => {
    expect(mentioned('緑山重工業航空宇宙システムカンパニー')).toEqual([
      'MIDORI-AERO 緑山重工業航空宇宙システムカンパニー sure',
    ]);
  });
});
