import { describe, expect, it } from 'vitest';
import type { EndUseVerdict } from '#holdpoint/model';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function verdicts(texts: readonly string[]): Record<string, EndUseVerdict> {
  return Object.fromEntries(texts.map((text) => [text, reader.read(text).verdict]));
}

function all(verdict: EndUseVerdict, texts: readonly string[]): void {
  expect(verdicts(texts)).toEqual(Object.fromEntries(texts.map((text) => [text, verdict])));
}

function classes(text: string): readonly string[] {
  return reader.read(text).evidence.map((one) => one.class);
}

describe('what the goods are for', () => {
  it('a military use is military in each language', () => {
    all('military', ['For military purposes', '軍事用途に使用します', '用于军事用途', '軍事用途']);
  });

  it('a weapon or its carrier is military', () => {
    all('military', ['Seals for torpedo tubes', '護衛艦の推進軸', '坦克发动机零件', '飛彈外殼']);
  });

  it('the Self-Defense Forces, the ministry and its agency are military users', () => {
    all('military', ['Supplied to JMSDF', '防衛装備庁 委託研究', '供日本陆上自卫队使用']);
    expect(classes('海自向け')).toContain('military-user');
  });

  it('research on money of the defence agency is a military use', () => {
    expect(classes('安全保障技術研究推進制度による研究')).toEqual(['military-user', 'vague']);
  });

  it('the American forces are military users of their own kind', () => {
    expect(classes('嘉手納基地に納入')).toContain('us-military-user');
    expect(classes('Spare parts, US Navy')).toContain('us-military-user');
    expect(reader.read('供驻日美军使用').verdict).toBe('military');
  });

  it('weapons of mass destruction are named as such', () => {
    expect(classes('Precursor of a nerve agent')).toContain('mass-destruction-weapon');
  });

  it('a use that is civil by its nature is civil', () => {
    all('civil', ['Magnets for electric-vehicle motors', '歯科用セラミックス', '用于家用空调']);
  });

  it('a text that says nothing of use is none', () => {
    all('none', [
      '',
      '   ',
      '---',
      'asdf',
      'Please ship by Friday',
      '納期は12月10日です',
      '见附件',
    ]);
  });

  it('a use in words nobody knows is open', () => {
    all('ambiguous', ['Used for blorping', '用于魑魅', 'Intended for quuxes']);
  });
});

describe('words that only look military', () => {
  it('the longer civil word wins', () => {
    all('civil', [
      'Submarine cables',
      '海底ケーブルの敷設',
      '储油罐与消防水炮',
      'Torpedo ladle cars',
    ]);
  });

  it('a pseudo-term masks what it overlaps', () => {
    all('civil', ['Navy blue shirts', '将軍そば（うどん店）の厨房', '上海军工路的面包店']);
  });

  it('a toy or an exhibit is no weapon, but its user may still be military', () => {
    all('civil', ['Toy guns and toy tanks', '戦車のプラモデル', '坦克玩具']);
    all('military', ['Model kit of a tank for the JGSDF', 'Not a toy: real ammunition']);
  });
});

describe('denial', () => {
  it('a denied military use is a civil claim', () => {
    all('civil', [
      'Not for military use',
      '軍事用途には使用しません',
      '不用于军事用途',
      'will not be used for missiles, chemical weapons or warships',
      'Military use is prohibited',
      '軍事転用しないことを誓約します',
      '与军事无关',
      'non-military',
      '非軍事',
    ]);
    expect(classes('不用于军事用途')).toContain('negated-military');
  });

  it('an answer of no is a denial', () => {
    all('civil', ['Military use: no', '軍事用途：なし', '军事用途：否']);
  });

  it('a denial reaches along its own list and no further', () => {
    all('civil', ['兵器、弾薬、軍用機等には使用しません', '不用于武器、弹药或军用飞机']);
    all('military', [
      'Not for civil use, it is for missiles',
      '防衛省向け、民生用途には使用しません',
      '不用于民用,用于战斗机',
    ]);
  });

  it('a denial of something else leaves a military user as it is', () => {
    all('military', [
      'No defects found, to be delivered to the JASDF',
      'Without this part the frigate cannot sail',
      '不良品は認めません。自衛隊に納入します',
      '不锈钢材料用于军舰',
    ]);
  });

  it('"not only" denies nothing', () => {
    all('military', [
      'Not only for cars but for battle tanks',
      '民生だけでなく軍事にも',
      '不仅民用,还有军用',
    ]);
  });

  it('"only the army" is no denial of the army', () => {
    all('military', ['自衛隊にしか納入しません', 'Nothing but military use', '只供军队']);
  });

  it('a denied denial is in doubt', () => {
    all('ambiguous', ['not non-military', '軍事用途でないとは言えない', '并非不用于军事']);
  });
});

describe('exceptions', () => {
  it('nothing but the exception is allowed: the exception is the use', () => {
    all('military', [
      'Not to be used for any purpose other than military',
      '軍事用途以外には使用しない',
      '除军事用途外不作他用',
    ]);
    all('civil', ['民生用途以外には使用しません', 'not for any purpose other than civil']);
  });

  it('an exception from everything leaves the rest open, or civil where a civil use is named', () => {
    all('ambiguous', ['Any use except military', '除军事用途外均可']);
    all('civil', ['For household appliances, except for military use']);
  });
});

describe('hedges', () => {
  it('a claim that may not hold is ambiguous', () => {
    all('ambiguous', [
      'Mainly for civil use',
      'To our knowledge, not for military use',
      '原則として軍事用途には使用しません',
      '目前不用于军事',
      'Not for military use unless approved',
    ]);
  });

  it('a possible military use is ambiguous', () => {
    all('ambiguous', ['May be used in missiles', '軍事転用の可能性があります', '不排除用于军事']);
  });

  it('mainly military is military', () => {
    all('military', ['Mainly for the navy', '主に自衛隊向け', '主要用于军舰']);
  });
});

describe('contradiction', () => {
  it('a military user beside a civil claim is military, and said to contradict', () => {
    const reading = reader.read('Civil use only. End user: JMSDF Kure.');
    expect(reading.verdict).toBe('military');
    expect(reading.contradiction).toBe(true);
    expect(reading.evidence.map((one) => one.class)).toContain('contradiction');
  });

  it('without a claim there is nothing to contradict', () => {
    expect(reader.read('End user: JMSDF Kure.').contradiction).toBe(false);
  });
});

describe('what has two sides', () => {
  it('an item with a civil and a military side is ambiguous by itself', () => {
    all('ambiguous', ['Aircraft engine parts', '慣性航法装置', '无人机零件', 'dual-use']);
  });

  it('the civil use it belongs to settles it', () => {
    all('civil', [
      'Aircraft engine parts for commercial airliners',
      'Weather satellite receiver for a TV station',
      '農薬散布用のドローン',
      '渔船雷达',
    ]);
  });

  it('a civil use in the same list does not', () => {
    all('ambiguous', ['Automotive and aerospace', '自動車・航空宇宙', '汽车、航空航天']);
  });

  it('police, coast guard and government users are for a person to decide', () => {
    all('ambiguous', ['Japan Coast Guard', '警察向け車両部品', '政府采购项目,民用']);
  });

  it('a vague purpose is ambiguous', () => {
    all('ambiguous', ['General industrial use', '研究開発用', '转售', 'samples']);
  });

  it('a purpose kept open stays open beside a civil word', () => {
    all('ambiguous', ['Medical or other purposes, to be decided', '民用,具体用途保密']);
  });
});

describe('evasion', () => {
  it('blanks, signs and invisible characters hide nothing', () => {
    all('military', [
      '軍 事 用 途',
      '军·事·用·途',
      'm i s s i l e',
      'M.I.S.S.I.L.E.',
      'ミ\u200bサイル',
    ]);
  });

  it('width, case, old forms and look-alike letters hide nothing', () => {
    all('military', [
      'ＭＩＳＳＩＬＥ',
      'ﾐｻｲﾙ',
      '防衞省',
      '戰鬪機',
      'mіssіlе',
      'ミサイル'.normalize('NFD'),
    ]);
  });
});

it('the evidence says where in the raw text, in UTF-16 units', () => {
  const text = '😀 ﾐｻｲﾙ部品 (Ｎａｖｙ)';
  const spans = reader.read(text).evidence.map(({ span }) => text.slice(...span));
  expect(spans).toEqual(['ﾐｻｲﾙ', '部品', 'Ｎａｖｙ']);
});

it('the version is the fingerprint of the lexicon', () => {
  expect(reader.version).toMatch(/^sha256:[0-9a-f]{64}$/);
});
