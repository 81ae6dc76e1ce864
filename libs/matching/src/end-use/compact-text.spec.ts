import { describe, expect, it } from 'vitest';
import { foldHan } from '../normalise/han.js';
import { compactText } from './compact-text.js';

const compact = (text: string): string => compactText(text).text;
/** Han characters in the form that stands for their class. */
const folded = (text: string): string => Array.from(text, (char) => foldHan(char)).join('');

describe('the compact text', () => {
  it('keeps one blank between Latin words and none elsewhere', () => {
    expect(compact('Military   end-use  of 軍 事 用 途')).toBe(
      folded('military end use of軍事用途'),
    );
  });

  it('a full stop ends a sentence, the dot of a number or an abbreviation does not', () => {
    expect(compact('No. 5 of Co. A weighs 3.5 kg. End')).toBe('no 5 of co a weighs 3 5 kg。end');
  });

  it('quotation marks set nothing apart, brackets do', () => {
    expect(compact('「軍事」用途（民生）')).toBe(folded('軍事用途(民生)'));
  });

  it('a wrapped line goes on, a new line ends the sentence', () => {
    expect(compact('not for\nmilitary use\n\nEnd.')).toBe('not for military use。end。');
  });

  it('every unit knows where it came from', () => {
    const { text, starts, ends } = compactText('Ａ ㈱ｶﾞ');
    expect(text.length).toBe(starts.length);
    expect([starts.at(-1), ends.at(-1)]).toEqual([3, 5]);
  });
});
