import { describe, expect, it } from 'vitest';
import type { EndUseVerdict } from '#holdpoint/model';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function all(verdict: EndUseVerdict, texts: readonly string[]): void {
  const read = texts.map((text) => [text, reader.read(text).verdict]);
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(texts.map((text) => [text, verdict])),
  );
}

describe('the questions of a form', () => {
  it('a no denies what was asked, and the rest of the form tells the use', () => {
    all('civil', [
      'Q: Military / weapons / nuclear end use? A: No. Q: End use? A: Drying oven for green tea.',
      '是否军用：否。是否涉及大规模杀伤性武器：否。具体用途：奶茶店封口机。',
      '（軍事用途の有無）無　（具体的用途）銭湯の循環ろ過ポンプ',
      '軍事用途の有無：なし　用途：学校給食の釜',
      'Military use: N/A. Final use: noodle machine',
      '【質問】軍事用途ですか→いいえ 【質問】需要者は軍関係ですか→いいえ 【用途】洗濯機用モーター',
    ]);
  });

  it('a yes is military, whatever else the form tells', () => {
    all('military', [
      'Military use? Yes. Use: bakery ovens',
      '是否涉及军事用途：是。具体用途：水泵。',
      '軍事用途の有無：有　用途：製パン機',
      'Nuclear weapons: No | Missiles: Yes | Military: No | Use: press',
    ]);
  });

  it('a question left open leaves the use open', () => {
    all('ambiguous', [
      '是否军用：——　具体用途：豆浆机',
      'Whether for military use: ____ Final use: noodle machine',
      '軍事用途の有無：　　　用途：製パン機',
      'Military use: to be confirmed. Use: bakery ovens',
    ]);
  });

  it('of a row of options the marked one is the answer', () => {
    all('civil', [
      'Military use? [ ] yes [x] no  Use: bakery',
      '軍事用途：有・○無　用途：製パン機',
    ]);
    all('military', ['Military use [ ] no [x] yes', '軍事用途：☑有　□無　用途：製パン機']);
    all('ambiguous', ['Military use: Yes / No. Use: bakery', '軍事用途：有・無　用途：製パン機']);
  });

  it('a no that begins another word is none', () => {
    all('military', [
      '軍事用途：無人機',
      'Military end use: No. 1 Escort Flotilla',
      'Military use: No restrictions',
    ]);
  });

  it('what stands beside the form is read as ever', () => {
    all('military', ['Torpedo seals, military use: no', '是否军用：否。实际用于护卫舰。']);
    all('ambiguous', [
      'As far as we know, military use: no',
      '据客户称，是否军用：否。用途：豆浆机',
    ]);
  });

  it('the evidence is the question with its answer', () => {
    const text = 'Ovens. Military use: No.';
    const [, answer] = reader.read(text).evidence;
    expect(answer?.class).toBe('negated-military');
    expect(text.slice(...(answer?.span ?? [0, 0]))).toBe('Military use: No');
  });
});
