/** Listed names that a hand, a scan or an input method got wrong, or that were written in short or in full translation: each beside what stays another's. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';

const matcher = buildNameMatcher(loadListSnapshot());

function outcome(name: string): readonly [string, string | undefined] {
  const { outcome, matches } = matcher.match({ name });
  return [outcome, matches[0]?.entry];
}

describe('a legal form with gaps between its letters', () => {
  it.each([
    ['日本飛行機　株式　会社', 'CN-ECL-2026-27-18'],
    ['株式 会社 住友重機械工業', 'CN-WL-2026-12-11'],
    ['日新電機株式・会社', 'CN-WL-2026-12-16'],
    ['日东电工股份 有限 公司', 'CN-WL-2026-12-18'],
    ['国立 大学 法人 東京科学大学', 'CN-WL-2026-12-07'],
    ['ナカライ テスク カブシキ ガイシャ', 'CN-WL-2026-12-20'],
    ['日本 原燃 株式　会 社', 'CN-WL-2026-28-06'],
    ['日東電工 ( 株式 会社 )', 'CN-WL-2026-12-18'],
  ])('%s: the name is exact', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });
});

describe('legal forms of other countries, in short and in kana', () => {
  it.each([
    ['TDK股份公司', 'CN-WL-2026-12-12'],
    ['TDK股份有限责任公司', 'CN-WL-2026-12-12'],
    ['日新电机责任有限公司', 'CN-WL-2026-12-16'],
    ['日新电机股份', 'CN-WL-2026-12-16'],
    ['日新電機<株>', 'CN-WL-2026-12-16'],
    ['三菱マテリアル주식회사', 'CN-WL-2026-12-08'],
    ['TDKコーポレーション', 'CN-WL-2026-12-12'],
    ['日野自動車カンパニー・リミテッド', 'CN-WL-2026-12-14'],
    ['Nissin Electric Kabushikigaisya', 'CN-WL-2026-12-16'],
    ['Nissin Electric Joint Stock Company', 'CN-WL-2026-12-16'],
  ])('%s: the name is exact', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each(['スバルコーポレーション株式会社', '東建コーポレーション株式会社', '株式会社青木コーポレーション'])(
    '%s has the word in its name',
    (name) => {
      expect(outcome(name)[0]).toBe('none');
    },
  );

  it('a form that has lost its first letter takes none of the name', () => {
    expect(outcome('日本電磁測器式会社')).toEqual(['hit', 'CN-WL-2026-28-17']);
    expect(outcome('三菱造船式会社')).toEqual(['hit', 'CN-ECL-2026-11-01']);
  });
});

describe('characters that are read alike', () => {
  it.each([
    ['藤倉抗装', 'CN-WL-2026-28-20'],
    ['日本非行機株式会社', 'CN-ECL-2026-27-18'],
    ['日鋼特記株式会社', 'CN-ECL-2026-27-05'],
    ['三菱原始燃料', 'CN-WL-2026-28-05'],
    ['防営大学校', 'CN-ECL-2026-11-19'],
    ['青木成密工業', 'CN-ECL-2026-27-20'],
    ['青木製密工業', 'CN-ECL-2026-27-20'],
    ['日東電功', 'CN-WL-2026-12-18'],
    ['三菱増船株式会社', 'CN-ECL-2026-11-01'],
  ])('%s: one in a word that no company has', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    ['藤倉構想株式会社', 'CN-WL-2026-28-20'],
    ['海上自営隊', 'JP-MSDF'],
    ['油槽機工業', 'CN-WL-2026-12-04'],
    ['宇宙航空研究開発気候', 'CN-ECL-2026-11-20'],
    ['沖伝気工業', 'CN-WL-2026-28-11'],
    ['細矢火工株式会社', 'CN-WL-2026-28-19'],
    ['藤蔵航装', 'CN-WL-2026-28-20'],
    ['引能士株式会社', 'CN-WL-2026-12-03'],
  ])('%s: a question where a word or the brand is another', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it.each([
    ['三菱原子燃焼', 'CN-WL-2026-28-05'],
    ['住友重械工業', 'CN-WL-2026-12-11'],
    ['陸上白衛隊', 'JP-GSDF'],
  ])('%s: so is one other letter in a long name', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it.each([
    ['another brand', '幸和興業株式会社'],
    ['another brand', '日進電機株式会社'],
    ['another brand', '宝和工業株式会社'],
    ['another business', '光和鋼業株式会社'],
    ['another word', '日本電子測器株式会社'],
    ['an office like others', '情報本舗'],
    ['a former name', '株式会社太平鋼業'],
    ['more than a word', '自営業者連盟'],
  ])('%s: %s', (_, name) => {
    expect(outcome(name)[0]).toBe('none');
  });
});

describe('characters taken apart', () => {
  it.each([
    ['三菱マテリアノレ株式会社', 'CN-WL-2026-12-08'],
    ['スバノレ株式会社', 'CN-WL-2026-12-01'],
    ['三菱原子燃米斗', 'CN-WL-2026-28-05'],
    ['藤倉舟亢装株式会社', 'CN-WL-2026-28-20'],
    ['日里予自動車', 'CN-WL-2026-12-14'],
    ['青木米青密工業 東京支店', 'CN-ECL-2026-27-20'],
    ['日新電木幾株式会社', 'CN-WL-2026-12-16'],
    ['曰野自動車', 'CN-WL-2026-12-14'],
    ['沖エンジニアリンク゛', 'CN-WL-2026-28-15'],
  ])('%s is read as it is meant', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each(['木機工業', 'ノレン工業株式会社', '株式会社カロ'])('%s is itself', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });
});

describe('the beginning of a long name', () => {
  it.each([
    ['富士通ディフェンス', 'CN-ECL-2026-11-08'],
    ['Fujitsu Defense', 'CN-ECL-2026-11-08'],
    ['富士通防务', 'CN-ECL-2026-11-08'],
    ['三菱電機ディフェンス', 'CN-ECL-2026-27-07'],
    ['三菱電機ディフェンス 営業部', 'CN-ECL-2026-27-07'],
  ])('%s: where nobody else has these words it is a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it.each(['富士通ディフェンスクラブ', '富士通ネットワークサービス', 'IHIエンジン'])(
    '%s: others have them, or there are more',
    (name) => {
      expect(outcome(name)[0]).toBe('none');
    },
  );

  it('a shorter name with its legal form may be registered', () => {
    expect(outcome('青木精密')[0]).toBe('hit');
    expect(outcome('株式会社青木精密')[0]).toBe('review');
  });
});

describe('a name as catalogues write it', () => {
  it.each([
    ['Parachute Co., Ltd., Fujikura', 'CN-WL-2026-28-20'],
    ['Electric Co., Ltd., Nissin', 'CN-WL-2026-12-16'],
    ['Aerospace Co., Ltd., Mitsui Bussan', 'CN-WL-2026-12-13'],
    ['Precision Company, Limited, Mitsubishi', 'CN-ECL-2026-27-10'],
    ['Drone Corp., Terra', 'CN-WL-2026-28-03'],
  ])('%s: its brand stands behind the comma', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });
});

describe('translations', () => {
  it.each([
    ['Japan Defense Equipment Agency', 'JP-ATLA'],
    ['防卫装备局', 'JP-ATLA'],
    ['日本国防装备厅', 'JP-ATLA'],
    ['日本海洋聯合株式會社', 'CN-ECL-2026-11-17'],
    ['日本飛機株式會社', 'CN-ECL-2026-27-18'],
  ])('%s is the listed one', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    ['日本海洋联合造船公司', 'CN-ECL-2026-11-17'],
    ['Japan Marine United Shipbuilding', 'CN-ECL-2026-11-17'],
    ['泰拉无人机科技公司', 'CN-WL-2026-28-03'],
    ['日野汽车制造公司', 'CN-WL-2026-12-14'],
    ['斯巴鲁汽车公司', 'CN-WL-2026-12-01'],
    ['日本飞机制造公司', 'CN-ECL-2026-27-18'],
  ])('%s has a word more than the list: a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });
});

describe('a slip in a brand that is the whole name', () => {
  it.each([
    ['SUBURU Corporation', 'CN-WL-2026-12-01'],
    ['SUBAR', 'CN-WL-2026-12-01'],
    ['Subaro K.K.', 'CN-WL-2026-12-01'],
    ['ENOES Corporation', 'CN-WL-2026-12-03'],
  ])('%s is a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });

  it.each(['Token Corporation', 'Enos Ltd.', 'Eneus Corporation', 'Suburb Corporation', 'SUBA Corporation'])(
    '%s is another',
    (name) => {
      expect(outcome(name)[0]).toBe('none');
    },
  );
});

describe('a slip in katakana', () => {
  it.each([
    ['三菱マテリヤル株式会社', 'CN-WL-2026-12-08'],
    ['ナカライテクス株式会社', 'CN-WL-2026-12-20'],
    ['株式会社OKIコエコーズ', 'CN-WL-2026-28-12'],
    ['沖エンジニアリグ', 'CN-WL-2026-28-15'],
    ['MHIノーシャニクス株式会社', 'CN-ECL-2026-27-11'],
    ['株式会社IHIマスターメルタ', 'CN-ECL-2026-11-10'],
    ['三菱プレシジン', 'CN-ECL-2026-27-10'],
  ])('%s: beside a brand, or of two letters that changed places, it leaves no doubt', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    ['三菱マテリア株式会社', 'CN-WL-2026-12-08'],
    ['サンテトクロ株式会社', 'CN-WL-2026-12-17'],
    ['ナカイテスク株式会社', 'CN-WL-2026-12-20'],
  ])('%s: at the end, or in a short brand, it is a question', (name, entry) => {
    expect(outcome(name)).toEqual(['review', entry]);
  });
});

describe('a slip in a long word of Latin letters', () => {
  it.each([
    ['Fortunnio Co., Ltd.', 'CN-ECL-2026-27-19'],
    ['Frotunio Co., Ltd.', 'CN-ECL-2026-27-19'],
    ['Japan Nucear Fuel Limited', 'CN-WL-2026-28-06'],
  ])('%s leaves no doubt', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each(['MTU Aero Engines AG', 'MTU Aero Engines', 'GKN Aero Engines'])('%s has another brand', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });

  it('a brand of three letters that changed places is a question', () => {
    expect(outcome('MIH Aero Engines')).toEqual(['review', 'CN-ECL-2026-11-02']);
  });
});

describe('where an office of the forces sits', () => {
  it.each([
    ['自衛艦隊司令部 船越', 'JP-MSDF-SDFL'],
    ['航空総隊司令部 横田', 'JP-ASDF-ADC'],
    ['陸上総隊司令部 朝霞', 'JP-GSDF-GCC'],
  ])('%s: a word of Han behind it takes nothing away', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });
});
