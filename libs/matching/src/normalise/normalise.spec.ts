import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeUp } from './close-up.js';
import { normalise, rawSpan } from './normalise.js';

const same = (a: string, b: string): void => expect(normalise(a).text).toBe(normalise(b).text);

describe('normalise', () => {
  it.each([
    ['width', 'ＩＨＩ　１２', 'ihi 12'],
    ['half-width kana with voice marks', 'ｶﾞｽﾀｰﾋﾞﾝ ﾊﾟｲﾌﾟ', 'ガスタービン パイプ'],
    ['hiragana', 'さがみ', 'サガミ'],
    ['diacritics', 'Jūkōgyō', 'jukogyo'],
    ['squared forms', '㈱', '(株)'],
    ['a dash for a long vowel', 'センタ-', 'センター'],
    ['zero-width characters', '黒\u200b羽\ufeff', '黒羽'],
    ['variation selectors', '葛\u{e0100}', '葛'],
    ['Cyrillic among Latin letters', 'Міtsubіshі', 'mitsubishi'],
  ])('folds %s', (_, raw, plain) => {
    same(raw, plain);
  });

  it('makes one letter of its simplified, traditional, Japanese and old forms', () => {
    same('防衛戦闘機', '防卫战斗机');
    same('髙﨑澤邊', '高崎沢辺');
    same('沖電気', '冲电气');
    same('神', '\ufa19');
    same('\u{20bb7}野家', '吉野家');
  });

  it('leaves words of real Greek and Russian alone', () => {
    expect(normalise('Группа').text).toBe('группа');
  });

  it('finds its way back into any raw text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const folded = normalise(raw);
        expect(folded.starts).toHaveLength(folded.text.length);
        for (let at = 0; at < folded.text.length; at += 1) {
          const [start, end] = rawSpan(folded, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        const once = normalise(raw).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('closeUp', () => {
  it('joins letters written one by one, and only those', () => {
    expect(closeUp(normalise('三 菱 造 船 株 式 会 社')).text).toBe(
      normalise('三菱造船株式会社').text,
    );
    expect(closeUp(normalise('ジャパン マリン')).text).toBe('ジャパン マリン');
  });
});
