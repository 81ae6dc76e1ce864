import { describe, expect, it } from 'vitest';
import { namesAgree } from './names-agree.js';

describe('namesAgree', () => {
  it.each([
    ['株式会社ニコン', '(株)ニコン'],
    ['Tanaka Precision Works Co., Ltd.', 'TANAKA PRECISION WORKS'],
    ['田中精密工業株式会社', '田中精密工业株式会社'],
    ['タナカデンキ', 'Tanaka Denki K.K.'],
    ['三菱造船株式会社', 'Mitsubishi Shipbuilding Co., Ltd.'],
    ['青山機工株式会社 千葉工場', '青山機工㈱'],
    ['三菱電機株式会社 名古屋製作所', '三菱電機'],
    ['青木株式会社', '株式会社青木'],
    ['Tanaka Denki K.K.', 'タナカデンキ(カ'],
    ['有限会社青木機工', '青木機工 Co., Ltd.'],
    ['東京都港区芝浦1-2-3 青山機工株式会社', '青山機工'],
  ])('%s and %s', (a, b) => {
    expect(namesAgree(a, b)).toBe(true);
    expect(namesAgree(b, a)).toBe(true);
  });

  it.each([
    ['三菱電機', '三菱電機ソフトウエア'],
    ['青山機工', '青山興業'],
    ['Tanaka Trading', 'Tanaka Denki'],
    ['小高精密株式会社', '小高精密工業株式会社'],
    ['Odaka Precision', 'Odaka Precision Engineering'],
    ['有限会社青木', '株式会社青木'],
    ['Tanaka Denki K.K.', 'Tanaka Denki G.K.'],
    ['青木機工 合同会社', 'アオキキコウ(カ'],
    ['Tanaka Denki Laboratory', 'Tanaka Denki'],
    ['Tanaka Denki GmbH', 'Tanaka Denki K.K.'],
    ['東芝', '日立'],
    ['', ''],
    ['株式会社', '有限会社'],
  ])('%s and %s do not', (a, b) => {
    expect(namesAgree(a, b)).toBe(false);
  });
});
