/** What a clerk writes behind a name to reach the company, or to file the paper, makes no other company of it. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';

const matcher = buildNameMatcher(loadListSnapshot());

function outcome(name: string): readonly [string, string | undefined] {
  const { outcome, matches } = matcher.match({ name });
  return [outcome, matches[0]?.entry];
}

describe('a listed name with a telephone number beside it', () => {
  it.each([
    'TEL 03-1234-5678',
    'TEL: 03-1234-5678',
    'Tel. +81 3 1234 5678',
    'TEL(03)1234-5678',
    'Phone 03-1234-5678',
    'FAX 03-1234-5678',
    'TEL/FAX 03-1234-5678',
    'Tel 03-1234-5678 Fax 03-1234-5679',
    'Mobile +81 90 1234 5678',
    'cell 090-1234-5678',
    '℡03-1234-5678',
    '携帯090-1234-5678',
    '電話番号 03-1234-5678',
    '代表 03-1234-5678',
    '03-1234-5678(代)',
    'ファックス03(1234)5678',
    '电话 03-1234-5678',
    '传真0312345678',
    '手机 090-1234-5678',
    '電話 03-1234-5678 内線12',
  ])('日鋼特機(株) %s is a hit', (beside) => {
    expect(outcome(`日鋼特機(株) ${beside}`)).toEqual(['hit', 'CN-ECL-2026-27-05']);
  });

  it('in front, or behind a name in English', () => {
    expect(outcome('TEL 03-1234-5678 日鋼特機(株)')).toEqual(['hit', 'CN-ECL-2026-27-05']);
    expect(outcome('NOF Corporation Tel 03 1234 5678')).toEqual(['hit', 'CN-WL-2026-12-19']);
    expect(outcome('ACSL Ltd. Phone 03-1234-5678 ext. 12')).toEqual(['hit', 'CN-WL-2026-28-04']);
  });
});

describe('a listed name with an extension, the number of an order or a bare lot', () => {
  it.each([
    '内線1234',
    '分机 123',
    'ext. 1234',
    '注文番号12345',
    '订单号12345',
    'order no. 12345',
    'PO 12345',
    'P.O. No. A-12345',
    '川崎町1番地',
    '3番地',
    '3番地2',
    '1丁目2番3号',
  ])('日鋼特機(株) %s is a hit', (beside) => {
    expect(outcome(`日鋼特機(株) ${beside}`)).toEqual(['hit', 'CN-ECL-2026-27-05']);
  });
});

describe('what only looks like a contact', () => {
  it.each(['内線工業', 'テレホン 三菱', 'Tel Aviv Shipyard', 'Mobile Precision', '三菱電話'])(
    '%s is no hit',
    (name) => {
      expect(outcome(name)[0]).not.toBe('hit');
    },
  );

  it('another name beside a telephone number stays another name', () => {
    expect(outcome('三菱鉛筆 TEL 03-1234-5678')[0]).toBe('none');
    expect(outcome('三菱鉛筆 内線1234')[0]).toBe('none');
  });

  it('a unit keeps its number', () => {
    expect(outcome('第101不発弾処理隊 内線12')).toEqual(outcome('第101不発弾処理隊'));
  });
});
