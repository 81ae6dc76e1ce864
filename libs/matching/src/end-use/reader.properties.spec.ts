import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON } from './lexicon.generated.js';
import type { MilitaryKind } from './lexicon.js';
import { LEXICON_LANGUAGES, MILITARY_KINDS } from './lexicon.js';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();
const verdict = (text: string): string => reader.read(text).verdict;

const plain = (term: string): string => term.replace(/^[=^]/, '');
const military = fc.constantFrom(
  ...MILITARY_KINDS.flatMap((kind: MilitaryKind) =>
    LEXICON_LANGUAGES.flatMap((language) => LEXICON[kind][language].map(plain)),
  ).filter((term) => verdict(term) === 'military'),
);
const civil = fc.constantFrom(
  'For civil use only.',
  'Not for military use.',
  'Automotive parts.',
  '民生用途に限ります。',
  '軍事用途には使用しません。',
  '家電製品の部品です。',
  '仅限民用。',
  '不用于军事用途。',
  '用于汽车零部件。',
);
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'not for ',
      'may be ',
      '軍事',
      'には使用しません',
      '、',
      '不用于',
      '导弹',
      ', ',
      '。',
      'except ',
    ),
    fc.constantFrom('ｶﾞ', '\u200b', '😀', '㈱', 'e\u0301', '\n', ' ', ':', '(', '以外'),
    military,
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 30 },
);

describe('the end-use reader, whatever the text', () => {
  it('nearly every military term of the lexicon is military when it stands alone', () => {
    const terms = MILITARY_KINDS.flatMap((kind) =>
      LEXICON_LANGUAGES.flatMap((language) => LEXICON[kind][language].map(plain)),
    );
    const unread = terms.filter((term) => verdict(term) !== 'military');
    expect(unread.length).toBeLessThan(terms.length / 100);
  });

  it('a civil sentence beside a military one never makes it civil', () => {
    fc.assert(
      fc.property(military, civil, fc.boolean(), (term, sentence, first) => {
        const text = first ? `${sentence} ${term}` : `${term}。${sentence}`;
        expect(verdict(text)).toBe('military');
      }),
    );
  });

  it('a denial of something else never makes a military use civil', () => {
    const frames: Record<
      (typeof LEXICON_LANGUAGES)[number],
      readonly (readonly [string, string])[]
    > = {
      en: [
        ['The goods will not be resold and will be used for ', '.'],
        ['Not for resale because it is for ', '.'],
        ['The buyer is not a trader and makes parts for ', '.'],
      ],
      ja: [
        ['', 'に使用し、転売しません。'],
        ['転売はしないが、', 'に使用する。'],
        ['', 'に使用するほかない。'],
      ],
      zh: [
        ['不转售，安装在', '上'],
        ['不转售并将用于', ''],
        ['不得不用于', ''],
      ],
    };
    const called = LEXICON_LANGUAGES.flatMap((language) =>
      MILITARY_KINDS.flatMap((kind) => LEXICON[kind][language].map(plain))
        .filter((term) => verdict(term) === 'military')
        .flatMap((term) => frames[language].map(([before, after]) => before + term + after))
        .filter((text) => verdict(text) === 'civil' || verdict(text) === 'none'),
    );
    expect(called).toEqual([]);
  });

  it('width and letter case never change the verdict', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(military, civil, (term, sentence) => {
        for (const text of [term, sentence]) {
          expect(verdict(wide(text))).toBe(verdict(text));
          expect(verdict(text.toUpperCase())).toBe(verdict(text));
        }
      }),
    );
  });

  it('simplified, traditional and Japanese characters are one', () => {
    const same = [
      ['军用车辆', '軍用車輛', '軍用車両'],
      ['战斗机', '戰鬥機', '戦闘機'],
      ['不用于军队', '不用於軍隊'],
      ['汽车零件', '汽車零件'],
      ['防卫装备厅', '防衛裝備廳', '防衛装備庁'],
      ['无人机', '無人機'],
    ];
    for (const forms of same) expect(new Set(forms.map(verdict)).size).toBe(1);
  });

  it('every span lies within the text and is not empty', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const { span } of reader.read(text).evidence) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('the same text is always read the same way', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(reader.read(text)).toEqual(createdAgain.read(text));
      }),
      { numRuns: 50 },
    );
  });
});

const createdAgain = createEndUseReader();
