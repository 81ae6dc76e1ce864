/** Ways in which papers write a listed name that a list does not: each beside a near miss which stays another's. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';

const matcher = buildNameMatcher(loadListSnapshot());

function outcome(name: string): readonly [string, string | undefined] {
  const { outcome, matches } = matcher.match({ name });
  return [outcome, matches[0]?.entry];
}

describe('a name written twice', () => {
  it.each([
    ['HOWA 豊和工業', 'CN-WL-2026-28-18'],
    ['豊和工業HOWA', 'CN-WL-2026-28-18'],
    ['HINO 日野自動車', 'CN-WL-2026-12-14'],
    ['Nitto 日東電工株式会社', 'CN-WL-2026-12-18'],
    ['Nitto Denko 日東電工', 'CN-WL-2026-12-18'],
    ['日新電機 ニッシンデンキ', 'CN-WL-2026-12-16'],
    ['豊和工業 丰和工业', 'CN-WL-2026-28-18'],
    ['住友重機械工業 Sumitomo Heavy Industries, Ltd.', 'CN-WL-2026-12-11'],
    ['MITSUBISHI 三菱造船', 'CN-ECL-2026-11-01'],
    ['KOWA 光和興業 長崎', 'CN-ECL-2026-27-14'],
  ])('%s is a hit, as either half alone', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    'Panasonic 日東電工',
    'MITSUBISHI PENCIL 三菱造船',
    'MITSUBISHI 三菱鉛筆',
    'AOKI 青木建設',
    'NITTO 日東工業',
    'HINO 日野電機',
    '三井E&Sエンジニアリング',
    '三菱電機 MITSUBISHI SOFTWARE',
  ])('%s is not: a word of somebody else stands in it', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });
});

describe('a legal form with one letter wrong', () => {
  it.each([
    ['三菱造船株式会杜', 'CN-ECL-2026-11-01'],
    ['日新電機株武会社', 'CN-WL-2026-12-16'],
    ['日東電工林式会社', 'CN-WL-2026-12-18'],
    ['株式會杜三菱造船', 'CN-ECL-2026-11-01'],
    ['三菱造船株会社', 'CN-ECL-2026-11-01'],
    ['三菱造船株式社会', 'CN-ECL-2026-11-01'],
    ['三菱造船株株式会社', 'CN-ECL-2026-11-01'],
    ['三菱造船有眼公司', 'CN-ECL-2026-11-01'],
    ['三菱造船有限公同', 'CN-ECL-2026-11-01'],
    ['日野自動車株式会杜 東京支社', 'CN-WL-2026-12-14'],
    ['ACSL Lmt.', 'CN-WL-2026-28-04'],
    ['NOF Kabushki Kaisha', 'CN-WL-2026-12-19'],
  ])('%s: the name is exact', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it('合同会館 is a building, 有色公司 deals in metals', () => {
    expect(outcome('合同会館三菱造船')[0]).toBe('none');
    expect(outcome('三菱造船有色公司')[0]).toBe('none');
  });
});

describe('a legal form in a circle', () => {
  it.each(['三菱造船㊑', '㊑三菱造船', '(㊑)三菱造船'])('%s is a hit', (name) => {
    expect(outcome(name)).toEqual(['hit', 'CN-ECL-2026-11-01']);
  });

  it('㊒三菱造船 states another legal form: a question', () => {
    expect(outcome('㊒三菱造船')).toEqual(['review', 'CN-ECL-2026-11-01']);
  });
});

describe('a group’s name with another letter in it, beside one general word', () => {
  it.each([
    'Precision Mitsuboshi Co., Ltd.',
    'Mitsuboshi Materials',
    'Mitsuboshi Shipbuilding',
    'Mitsubushi Precision',
  ])('%s is a question: another company, or a slip', (name) => {
    expect(outcome(name)[0]).toBe('review');
  });

  it('two letters that have changed places, or one left out, are a slip', () => {
    expect(outcome('Mitsubihsi Precision')).toEqual(['hit', 'CN-ECL-2026-27-10']);
    expect(outcome('Mitsubisi Precision')).toEqual(['hit', 'CN-ECL-2026-27-10']);
  });
});

describe('old forms of Han, and radicals that a PDF gives for letters', () => {
  it.each(['靑木精密工業', '⻘木精密⼯業株式会社'])('%s', (name) => {
    expect(outcome(name)).toEqual(['hit', 'CN-ECL-2026-27-20']);
  });

  it('日夲電磁測器', () => {
    expect(outcome('日夲電磁測器')).toEqual(['hit', 'CN-WL-2026-28-17']);
  });
});

describe('one character of a name mistaken for another', () => {
  it.each([
    ['輪送機工業株式会社', 'CN-WL-2026-12-04'],
    ['日野自動社株式会社', 'CN-WL-2026-12-14'],
    ['三菱造舶株式会社', 'CN-ECL-2026-11-01'],
    ['三丼E&S', 'CN-WL-2026-28-01'],
    ['防衛大学佼', 'CN-ECL-2026-11-19'],
    ['防衛研研究所', 'CN-ECL-2026-27-01'],
    ['日束電工株式会社', 'CN-WL-2026-12-18'],
    ['冲电汽工业株式会社', 'CN-WL-2026-28-11'],
    ['三菱造般', 'CN-ECL-2026-11-01'],
    ['日新電磯', 'CN-WL-2026-12-16'],
    ['日野自動者', 'CN-WL-2026-12-14'],
    ['細谷火土', 'CN-WL-2026-28-19'],
  ])('%s: no company is written so', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    ['住友重機械工葉株式会社', 'CN-WL-2026-12-11'],
    ['豊和工菜', 'CN-WL-2026-28-18'],
    ['三菱原子燃科', 'CN-WL-2026-28-05'],
    ['日本飛行器株式会社', 'CN-ECL-2026-27-18'],
    ['藤倉航荘', 'CN-WL-2026-28-20'],
    ['株式会社IHI現動機', 'CN-ECL-2026-11-09'],
  ])('%s: its brand stands as it should', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    ['日本電機航空宇宙システム', 'CN-ECL-2026-11-16'],
    ['住友重器械工業', 'CN-WL-2026-12-11'],
    ['日新電気株式会社', 'CN-WL-2026-12-16'],
    ['日野自動車工菜', 'CN-WL-2026-12-14'],
  ])('%s has a word that companies have, or is of former days: a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it.each(['日東電業株式会社', '光和興産株式会社', '日進電機株式会社', '輸送機械工業株式会社'])(
    '%s is another company',
    (name) => {
      expect(outcome(name)[0]).toBe('none');
    },
  );
});

describe('a name in another language', () => {
  it.each([
    ['川崎重工岐阜工程公司', 'CN-ECL-2026-11-07'],
    ['Kawasaki Gifu Engineering Co., Ltd.', 'CN-ECL-2026-11-07'],
    ['三菱电机国防与太空技术公司', 'CN-ECL-2026-27-07'],
    ['三菱电机工程技术有限公司', 'CN-ECL-2026-27-09'],
    ['日本电磁测量仪器株式会社', 'CN-WL-2026-28-17'],
    ['细谷烟火工业株式会社', 'CN-WL-2026-28-19'],
    ['纳卡莱泰斯克株式会社', 'CN-WL-2026-12-20'],
    ['Japanese National Defence University', 'CN-ECL-2026-11-19'],
  ])('%s is that company, however it is translated', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    '日本航空機株式会社',
    '日野モータース有限会社',
    '株式会社豊和機械',
    'Howa Kikai',
    'Nakarai Co., Ltd.',
    'Nitto Electric Co., Ltd.',
  ])('%s has a Japanese word that is not the listed company’s: a question at most', (name) => {
    expect(outcome(name)[0]).toBe('review');
  });

  it.each([
    'Komatsu Kogyo Co., Ltd.',
    'Komatsu Sangyo Co., Ltd.',
    'Kowa Industries',
    '輸送機株式会社',
    'レーダーグループホールディングス',
    'レダホールディングス',
    'Lead Group Holdings',
    'YDS Technologies',
    '日立アドバンス株式会社',
  ])('%s is another company', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });

  it('another legal form of Japan than the listed company ever had makes a question', () => {
    expect(outcome('有限会社三菱造船')).toEqual(['review', 'CN-ECL-2026-11-01']);
    expect(outcome('三菱造船合同会社')).toEqual(['review', 'CN-ECL-2026-11-01']);
    expect(outcome('三菱造船有限公司')).toEqual(['hit', 'CN-ECL-2026-11-01']);
  });
});

describe('a short form in use', () => {
  it.each([
    ['防衛大', 'hit', 'CN-ECL-2026-11-19'],
    ['住重', 'review', 'CN-WL-2026-12-11'],
    ['日野自', 'review', 'CN-WL-2026-12-14'],
    ['日東電', 'review', 'CN-WL-2026-12-18'],
  ])('%s: %s', (name, expected, entry) => {
    expect(outcome(name)).toEqual([expected, entry]);
  });

  it('防衛大臣 is the minister, 住重アテックス a company beside the list', () => {
    expect(outcome('防衛大臣')).toEqual(['hit', 'JP-MOD']);
    expect(outcome('住重アテックス')[0]).toBe('none');
  });
});

describe('Nippi, Inc., which is not listed, and NIPPI Corporation, which is', () => {
  it('its legal form in full or in short makes no difference', () => {
    expect(outcome('Nippi, Inc.')[0]).toBe('review');
    expect(outcome('Nippi, Incorporated')[0]).toBe('review');
    expect(outcome('NIPPI Corporation')).toEqual(['hit', 'CN-ECL-2026-27-18']);
  });

  it.each([
    'Nippi, Inc. (collagen) 株式会社ニッピ',
    'NIPPI 株式会社ニッピ',
    'Nippi, Inc. TEL 03-1234-5678',
  ])('%s is a question, as either half alone', (name) => {
    expect(outcome(name)[0]).toBe('review');
  });

  it('its address speaks against the listed one', () => {
    const address = 'Senju, Adachi-ku, Tokyo';
    const [match] = matcher.match({ name: 'Nippi, Incorporated', address }).matches;
    expect([match?.outcome, match?.reason]).toEqual(['review', 'homonym-of-listed-party']);
  });
});

describe('a slip in a name of one word, a word lost from a long one', () => {
  it.each([
    ['SUBRAU Corporation', 'CN-WL-2026-12-01'],
    ['宇宙航空研究機構', 'CN-ECL-2026-11-20'],
  ])('%s is a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it('Nacalai Tesk Inc. is read as it sounds, National Defense University is another country’s', () => {
    expect(outcome('Nacalai Tesk Inc.')).toEqual(['hit', 'CN-WL-2026-12-20']);
    expect(outcome('National Defense University')[0]).toBe('none');
  });
});

describe('a site beside a name in letters', () => {
  it.each([
    ['JMU Ariake Shipyard', 'hit', 'CN-ECL-2026-11-17'],
    ['JMU有明', 'hit', 'CN-ECL-2026-11-17'],
    ['ACSL Tokyo', 'hit', 'CN-WL-2026-28-04'],
    ['OKI沼津', 'review', 'CN-WL-2026-28-11'],
  ])('%s: %s', (name, expected, entry) => {
    expect(outcome(name)).toEqual([expected, entry]);
  });

  it.each(['TDK秋田株式会社', 'JMU周南', '株式会社SFグループ'])('%s is a company of its own', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });
});

describe('a garrison behind the name of a unit', () => {
  it.each([
    ['関東補給処 霞ヶ浦', 'JP-GSDF-D-KAN'],
    ['水陸機動団 相浦', 'JP-GSDF-ARDB'],
  ])('%s is that unit', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });
});

it('an ampersand escaped after the letters were widened is an ampersand', () => {
  expect(outcome('三井Ｅ＆amp;Ｓ')).toEqual(['hit', 'CN-WL-2026-28-01']);
});

describe('letters with the group they are of', () => {
  it.each([
    ['IHI IPS', 'CN-ECL-2026-11-09'],
    ['三菱MNF', 'CN-WL-2026-28-05'],
    ['NEC NAS', 'CN-ECL-2026-11-16'],
    ['Sumitomo SHI', 'CN-WL-2026-12-11'],
    ['三菱 MPC', 'CN-ECL-2026-27-10'],
  ])('%s is a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it('are a name where nobody else has them', () => {
    expect(outcome('Fujitsu FDNS')).toEqual(['hit', 'CN-ECL-2026-11-08']);
  });

  it.each(['Komatsu MPC', 'NEC MNF', 'Hitachi IPS'])('%s is of another group', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });
});

describe('whose goods they are', () => {
  it.each([
    ['Shanghai Everbright Trading on behalf of Aoki Seimitsu Kogyo', 'CN-ECL-2026-27-20'],
    ['Dalian Hengfeng Import c/o Nissin Electric', 'CN-WL-2026-12-16'],
    ['Hong Kong Metals for account of Nitto Denko', 'CN-WL-2026-12-18'],
    ['JMU(株) 有明事業所', 'CN-ECL-2026-11-17'],
    ['株式会社日立アドバンストシステムズ 横浜市戸塚区吉田町292', 'CN-WL-2026-28-08'],
    ['細谷火工株式会社 菅生工場 197-0801', 'CN-WL-2026-28-19'],
    ['OKIネクステック㈱ 所沢市上山口1 資材 山田様 気付', 'CN-WL-2026-28-14'],
  ])('%s: a trader abroad before it or an address behind it takes nothing away', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each(['TDK (Xiamen) Co., Ltd.', 'Nissin Electric (China)', 'National Defence Academy, India'])(
    '%s stands abroad itself',
    (name) => {
      expect(outcome(name)[0]).toBe('none');
    },
  );
});
