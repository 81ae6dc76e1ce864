import { describe, expect, it } from 'vitest';
import type { NameQuery } from '#holdpoint/model';
import { INVENTED } from '../evaluation/invented-list.js';
import { buildNameMatcher } from './build-name-matcher.js';

const matcher = buildNameMatcher(INVENTED);
const found = (query: NameQuery | string): string[] => {
  const { matches } = matcher.match(typeof query === 'string' ? { name: query } : query);
  return matches.map(({ entry, outcome }) => `${entry} ${outcome}`);
};

describe('a listed name', () => {
  it.each([
    ['as registered', '黒羽航装株式会社'],
    ['as announced in Chinese', '黑羽航装株式会社'],
    ['in traditional characters', '黑羽航裝株式會社'],
    ['in English', 'Kurohane Parachute Co., Ltd.'],
    ['in capitals of full width', 'ＫＵＲＯＨＡＮＥ　ＰＡＲＡＣＨＵＴＥ'],
    ['in kana', 'クロハネコウソウ'],
    ['in half-width kana of a bank transfer', 'ｸﾛﾊﾈｺｳｿｳ(ｶ'],
    ['in hiragana', 'くろはねこうそう'],
    ['in Hepburn with macrons', 'Kurohane Kōsō'],
    ['in Kunrei', 'Kurohane Kousou'],
    ['with its mark in brackets', '（株）黒羽航装'],
    ['with the mark behind', '黒羽航装㈱'],
    ['with a plant', '黒羽航装株式会社 船引工場'],
    ['with a department', 'Kurohane Parachute Co., Ltd., Purchasing Department'],
    ['with its department first', '資材部 黒羽航装株式会社'],
    ['with its address', '福島県田村市船引町1-2 黒羽航装株式会社'],
    [
      'with a romaji address',
      'Kurohane Parachute Co., Ltd., 1-2 Funehiki, Tamura-shi, Fukushima 963-4312, Japan',
    ],
    ['beside another name', '田中商店 / 黒羽航装'],
    ['in care of a forwarder', '黒羽航装 c/o 山田物流株式会社'],
    ['under its former name', '黒羽落下傘製作所'],
    ['in another order', 'Parachute Kurohane'],
    ['half translated', '黒羽 Parachute'],
    ['with dots between its letters', '黒・羽・航・装・株・式・会・社'],
    ['behind a Chinese label for Japanese firms', '日企黑羽航装'],
    ['behind a label for the end user', '最终用户黑羽航装'],
    ['behind a department of several words', '資材部調達課 黒羽航装'],
    ['behind a plant at its head office', '本社工場 黒羽航装株式会社'],
    ['with a slip of the pen', 'Kurohane Parashute Co., Ltd.'],
  ])('is a hit %s', (_, name) => {
    expect(found(name)).toContain('KUROHANE hit');
  });

  it('cut off by a field too short for it, inside a word, is a question', () => {
    expect(found('緑山重工業株式会社 航空宇')).toEqual(['MIDORI-AERO review']);
  });

  it('points into the raw field', () => {
    const name = '御中 （株）黒羽航装　東京支店';
    const [match] = matcher.match({ name }).matches;
    expect(name.slice(...(match?.span ?? [0, 0]))).toBe('（株）黒羽航装');
  });

  it('names every word, its partner and how they met', () => {
    const [match] = matcher.match({ name: '黒羽 Parachute 東京支店' }).matches;
    const hows = match?.working.tokens.map(({ query, how }) => [query, how]);
    expect(hows).toEqual([
      ['黒羽', 'equal'],
      ['Parachute', 'concept:parachute'],
      ['東京', 'neutral:place'],
      ['支店', 'neutral:unit'],
    ]);
  });
});

describe('another company', () => {
  it.each([
    ['with the same first word', '黒羽商事株式会社'],
    ['with a further business', 'Kurohane Parachute Trading Co., Ltd.'],
    ['with another business of the group', '星丸重工サーマルシステムズ株式会社'],
    ['that is the parent', '星丸重工業株式会社'],
    ['named after a place before the brand', '東京QTX株式会社'],
    ['abroad', 'QTX (Xiamen) Co., Ltd.'],
    ['with one letter more', 'QTXA株式会社'],
    ['that is its labour union', '黒羽航装労働組合'],
    ['that is its health insurance', '黒羽航装健康保険組合'],
  ])('%s is no match', (_, name) => {
    expect(found(name)).toEqual([]);
  });

  it('that came near is shown with the reason', () => {
    const { near } = matcher.match({ name: '東京QTX株式会社' });
    expect(near).toEqual([{ entry: 'QTX', score: 7900, why: 'place-in-name' }]);
  });
});

describe('companies beside a listed one', () => {
  it('are related, whatever their score', () => {
    const { outcome, related } = matcher.match({ name: 'QTX秋田株式会社' });
    expect(outcome).toBe('none');
    expect(related).toMatchObject([
      { entry: 'R-QTX-AKITA', relation: 'subsidiary', listedMembers: ['QTX'] },
    ]);
  });

  it('a parent without its division is a question', () => {
    const { matches, related, contractors } = matcher.match({ name: '緑山重工業株式会社' });
    expect(matches).toEqual([]);
    expect(contractors.map(({ entry }) => entry)).toEqual(['DC-MIDORI']);
    expect(related).toMatchObject([
      { entry: 'DC-MIDORI', relation: 'parent', listedMembers: ['MIDORI-AERO'] },
    ]);
    expect(related[0]?.otherDivision).toBeUndefined();
  });

  it.each([
    ['in the name', { name: '緑山重工業株式会社 ロボットディビジョン' }],
    ['as department', { name: '緑山重工業株式会社', department: 'ロボットディビジョン' }],
  ])('a parent with another division %s says so', (_, query) => {
    const { matches, related } = matcher.match(query);
    expect(matches).toEqual([]);
    expect(related).toMatchObject([{ entry: 'DC-MIDORI', otherDivision: true }]);
  });

  it.each([
    ['in the name', { name: '緑山重工業㈱ 航空宇宙システムカンパニー 岐阜工場' }],
    ['as department', { name: '緑山重工業株式会社', department: '航空宇宙システムカンパニー' }],
  ])('the listed division %s is a hit', (_, query) => {
    expect(found(query)).toEqual(['MIDORI-AERO hit']);
  });
});

describe('the forces', () => {
  it.each([
    '陸上自衛隊 北千歳駐屯地',
    '陸自補給処',
    'JGSDF Camp Asaka',
    '第7師団',
    '相馬原駐屯地業務隊',
    '西部方面航空隊',
  ])('%s is the Ground Self-Defense Force', (name) => {
    expect(found(name)).toContain('JP-GSDF hit');
  });

  it.each([
    'Ministry of Defence of the United Kingdom',
    'Ministry of Defence, Singapore',
    'Indian Ministry of Defence',
    '中国国防部',
    '防衛省共済組合',
    '陸上自衛隊隊友会',
    '相馬原駐屯地前郵便局',
    '防衛省前歯科',
  ])('%s is not of Japan’s forces', (name) => {
    expect(found(name)).toEqual([]);
  });

  it('a ministry of defence of no country is a question, and a hit for a party in Japan', () => {
    expect(found('Ministry of Defence')).toEqual(['JP-MOD review']);
    expect(found({ name: 'Ministry of Defence', country: 'JP' })).toEqual(['JP-MOD hit']);
    expect(found({ name: 'Ministry of Defence', country: 'GB' })).toEqual([]);
  });

  it.each(['防衛特殊研究所', 'TheDefenseSpecialLaboratory'])(
    '%s is found on both lists',
    (name) => {
      expect(found(name)).toEqual(['CN-LAB hit', 'JP-LAB hit']);
    },
  );
});

describe('identifiers', () => {
  const one = (query: NameQuery): unknown => {
    const [match] = matcher.match(query).matches;
    return match === undefined ? null : [match.entry, match.outcome, match.reason];
  };

  it('an equal corporate number is a hit under any name', () => {
    expect(one({ name: 'Wholly Other K.K.', corporateNumber: '7020001122958' })).toEqual([
      'KUROHANE',
      'hit',
      'listed-party',
    ]);
  });

  it('another valid corporate number makes a homonym of it', () => {
    const corporateNumber = '1180301018771';
    expect(one({ name: '特代工業株式会社', corporateNumber })).toEqual([
      'TOKUDAI',
      'review',
      'homonym-of-listed-party',
    ]);
  });

  it('a number that is none says nothing', () => {
    expect(one({ name: '特代工業株式会社', corporateNumber: '1234567890123' })).toEqual([
      'TOKUDAI',
      'hit',
      'possible-listed-party',
    ]);
  });

  it('a name that others bear is possible without an identifier, sure with the address', () => {
    expect(one({ name: '特代工業株式会社' })).toEqual(['TOKUDAI', 'hit', 'possible-listed-party']);
    const address = '愛知県清須市須ケ口';
    expect(one({ name: '特代工業株式会社', address })).toEqual(['TOKUDAI', 'hit', 'listed-party']);
    const romaji = '1900 Sukaguchi, Kiyosu-shi, Aichi, Japan';
    expect(one({ name: 'Tokudai Machinery', address: romaji })).toEqual([
      'TOKUDAI',
      'hit',
      'listed-party',
    ]);
  });

  it('another address contradicts only a name that others bear', () => {
    const address = '大阪府大阪市北区梅田1-1';
    expect(one({ name: '特代工業株式会社', address })).toEqual([
      'TOKUDAI',
      'review',
      'homonym-of-listed-party',
    ]);
    expect(one({ name: '黒羽航装株式会社', address })).toEqual(['KUROHANE', 'hit', 'listed-party']);
  });

  it('the company’s own domain speaks for it', () => {
    const [match] = matcher.match({
      name: '黒羽航装',
      email: 'sales@mail.kurohane.example',
    }).matches;
    expect(match?.identity).toEqual([{ kind: 'domain', agrees: true, effect: 500 }]);
  });

  it('another country lowers the score and never to nothing', () => {
    expect(one({ name: '黒羽航装', country: 'TH' })).toEqual(['KUROHANE', 'hit', 'listed-party']);
    const [match] = matcher.match({ name: '黒羽航装 東京支店', country: 'TH' }).matches;
    expect(match?.outcome).toBe('review');
  });
});
