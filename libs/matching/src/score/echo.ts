/** A name written twice: `HOWA 豊和工業`, `日東電工 Nitto Denko`, `日新電機 ニッシンデンキ`. What says the same again is no other word. */
import type { OwnVocabulary } from '../index/own-words.js';
import { GAPS, type Reading, type Token } from '../reading/token.js';
import { isContent, isNamed } from '../reading/word.js';
import type { Alignment } from './align.js';

/**
 * By token, whether it belongs to a stretch beside the matched words that consists of the owner's own words and stands apart: behind a
 * blank or in another script.
 */
export function echoes(
  { tokens }: Reading,
  { partners, first, last }: Alignment,
  vocabulary: OwnVocabulary | undefined,
): readonly boolean[] {
  const echoed = new Array<boolean>(tokens.length).fill(false);
  if (vocabulary === undefined) return echoed;
  const matched = tokens.filter((_, at) => (partners[at] ?? -1) >= 0);
  // 三井E&Sエンジニアリング: in a name of two scripts a third one says nothing.
  const mixed = matched.some(isLatin) && !matched.every(isLatin);
  // HINO 日野電機: a brand alone is said again by a whole name only, or by itself.
  const single = matched.filter(({ word }) => isContent(word)).length < 2;
  const outside = [...chunks(tokens, 0, first - 1), ...chunks(tokens, last + 1, tokens.length - 1)];
  for (const [start, end] of outside) {
    const chunk = tokens.slice(start, end + 1);
    const apart = isApart(tokens, start, mixed) && isApart(tokens, end + 1, mixed);
    const named =
      chunk.some(({ word }) => isNamed(word)) || chunk.every((token) => isForeign(token, matched));
    const whole = !single || chunk.length === 1 || vocabulary.isName(chunk.map(({ id }) => id));
    if (apart && named && whole && chunk.every(({ word, id }) => vocabulary.has(word, id)))
      echoed.fill(true, start, end + 1);
  }
  return echoed;
}

/** The stretches of tokens between changes of script and legal forms. */
function chunks(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const found: [number, number][] = from > to ? [] : [[from, from]];
  for (let at = from + 1; at <= to; at += 1) {
    if (isLatin(tokens[at]!) !== isLatin(tokens[at - 1]!) || tokens[at]!.gap >= GAPS.hard) {
      found.push([at, at]);
    } else found.at(-1)![1] = at;
  }
  return found;
}

/** A break stands before this place, or a change of script in a name that has one script itself. */
function isApart(tokens: readonly Token[], at: number, mixed: boolean): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return true;
  if (isLatin(before) !== isLatin(token)) return !mixed || token.gap !== GAPS.none;
  return !isLatin(token) && token.gap !== GAPS.none;
}

/** In another script than all that is matched. */
function isForeign({ word: { script } }: Token, matched: readonly Token[]): boolean {
  return matched.every(({ word }) => word.script !== script);
}

function isLatin({ word: { script } }: Token): boolean {
  return script === 'latin';
}
