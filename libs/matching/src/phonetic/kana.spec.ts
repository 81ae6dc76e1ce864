import { describe, expect, it } from 'vitest';
import { plainKana, skeleton, toRomaji } from './kana.js';
import { spellings } from './letters.js';
import { loanKey } from './loanword.js';

const sound = (kana: string): string => skeleton(toRomaji(kana));

describe('kana and romaji', () => {
  it.each([
    [
      'ジュウコウギョウ',
      [
        'jūkōgyō',
        'juukougyou',
        'jukogyo',
        'zyuukougyou',
        'jyuukogyo',
        'johkohgyoh'.replace('joh', 'ju'),
      ],
    ],
    ['ショウジ', ['shoji', 'syouzi', 'shohji']],
    ['サンポウ', ['sampo', 'sanpou']],
    ['シッピング', ['shippingu']],
    ['ディフェンス', ['difensu']],
  ])('%s has one sound however it is spelled', (kana, spelled) => {
    for (const romaji of spelled) {
      const plain = romaji.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      expect(skeleton(plain)).toBe(sound(kana));
    }
  });

  it('keeps different readings apart', () => {
    expect(sound('コウワ')).not.toBe(sound('ホウワ'));
    expect(sound('トーキン')).not.toBe(sound('トーカン'));
  });

  it('reads small letters, long marks and ヴ as old names write them', () => {
    expect(plainKana('キャノン')).toBe(plainKana('キヤノン'));
    expect(plainKana('アヴィエーション')).toBe(plainKana('アビエーシヨン'));
  });

  it('spells letters out', () => {
    expect(spellings('tdk')).toContain('ティーディーケイ');
    expect(spellings('tdk')).toContain('テーデーケー');
    expect(spellings('t-k')).toEqual([]);
  });

  it('hears an English word in its katakana', () => {
    expect(loanKey(toRomaji('ターボチャージャ'), true)).toBe(loanKey('turbocharger', false));
    expect(loanKey(toRomaji('サーキット'), true)).toBe(loanKey('circuit', false));
  });
});
