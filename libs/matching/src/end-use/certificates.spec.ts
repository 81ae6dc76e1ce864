import { describe, expect, it } from 'vitest';
import type { EndUseVerdict } from '#holdpoint/model';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function all(verdict: EndUseVerdict, texts: readonly string[]): void {
  const read = Object.fromEntries(texts.map((text) => [text, reader.read(text).verdict]));
  expect(read).toEqual(Object.fromEntries(texts.map((text) => [text, verdict])));
}

describe('forms and certificates', () => {
  it('in a row of boxes only the ticked answer counts, before or after its box', () => {
    all('civil', [
      'End use: [x] civil [ ] military. Refrigerators',
      '民用 ☑ 军用 □ 冰箱',
      '用途：□軍事 ☑民生',
    ]);
    all('military', ['End use: [ ] civil [x] military', '民生用 □　軍事用 ■', '☑ 军用 ☐ 民用']);
    all('military', ['Parts [ ] for missiles', 'Drawing [x] attached. Missile parts [ ]']);
  });

  it('a question is answered by yes or no, and "No. 5" is a number', () => {
    all('civil', [
      'Military use: no. Civil use: yes, refrigerators.',
      '軍事用途：無。民生用途：有。',
    ]);
    all('military', ['Civil use? No. Military use? Yes.', 'Item: No. 5 gun for the army']);
  });

  it('the written negative ず or ぬ over a list is a plain denial', () => {
    all('civil', [
      '軍事・防衛・原子力のいずれの用途にも供されず、専ら家庭用エアコンに使用',
      '軍事用途のいずれにも供せられぬ家庭用品',
    ]);
    all('military', ['家電には用いられず戦車に用いる', '用途に関わらず防衛省に納入']);
  });

  it('a denial of direct sales leaves the indirect ones open', () => {
    all('ambiguous', [
      '防衛省には直接納入しません',
      'Not sold directly to the army',
      '不直接向防卫省供货',
    ]);
    all('civil', ['直接又は間接を問わず軍事用途に使用しません', '不直接或间接用于军事用途']);
  });

  it('trust, belief and hope are no denial', () => {
    all('ambiguous', [
      'We trust our customer not to use them for weapons',
      '顧客は軍事用途に使用しないと信じています',
    ]);
  });

  it('a civil claim that goes on with "etc." is open, unless military use is denied', () => {
    all('ambiguous', ['民生用途等', '民用等领域', 'Civil use, etc.', '民生用など']);
    all('civil', ['民生用途等に使用し、軍事用途には使用しません', '民用等级']);
  });

  it('the 非 of 除非 and 若非 denies nothing', () => {
    all('military', ['除非军事用途，不得使用', '若非军事用途不得使用']);
    all('civil', ['并非军事用途，家用冰箱', '非驱逐舰用途', '非战斧导弹用途，用于冰箱']);
    all('civil', ['非高超音速武器用途', '非制导弹药用途，用于冰箱']);
    all('military', ['非标战车零件', '非接触引信', '非自卫队，军用']);
  });

  it('only civil use admitted is civil, only military use military', () => {
    all('civil', ['民生用以外には使用しない', '除民用外不作其他用途']);
    all('military', ['軍事以外には使用しない', '除军用外不作其他用途']);
  });

  it('a hospital in the field is military, transport and packing say nothing of use', () => {
    all('military', ['野戦病院の設備', '用于野战医院', 'Field hospital tents']);
    all('none', ['12 cartons', 'freight prepaid', '輸送用の梱包']);
  });
});
