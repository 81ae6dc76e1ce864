/** Bases, camps, ships and units that are no entry of their own, and the force whose part they are. */
import type { NameIndex } from '../index/name-index.js';
import { isMilitary, namesOf } from '../index/owners.js';
import { CJK_WORDS } from '../lexicon/lexicon.js';
import { createBorderFinder, crossesBorder } from '../lexicon/word-borders.js';
import { westernPlaces } from '../identity/places.js';
import { normalise } from '../normalise/normalise.js';
import { MILITARY_WORDS } from '../tables/military-words.generated.js';

export interface ForceWord {
  readonly owner: number;
  readonly start: number;
  readonly end: number;
}

export interface ForceReader {
  /** The first such word of a folded text, and the owner it leads to. */
  find(text: string): ForceWord | null;
}

interface Rule {
  readonly owner: number;
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
  readonly place: boolean;
}

const NUMBER = '第?\\s?[0-9〇一二三四五六七八九十]{1,3}\\s?';
const PLACE = '[\\u3400-\\u9fff\\u30a1-\\u30fc]{0,6}';
/**
 * 駐屯地前郵便局 stands before the garrison and is none of it; nor are its neighbours (周辺対策協議会), its friends, shops and visitors, or the
 * city that is named after an air base.
 */
const NEIGHBOUR = [
  '(?!(?:正門|入口)?前',
  ...['周辺', '商店', '見学', '観光', '祭', '跡', '友の会', '返還', '対策'].map(fold),
  '[ .,-]{0,3}(?:town|city|museum|memorial|visitors?|tourist|festival|neighbou?rs|ob)(?![a-z]))',
].join('|');

const bordersIn = createBorderFinder(fold);

/** How far from a word another body's name makes the word that body's. */
const BESIDE = 16;
const BETWEEN = '[ .-]{1,2}';

export function createForceReader(index: NameIndex): ForceReader {
  const rules = MILITARY_WORDS.split('\n').flatMap((line): Rule[] => {
    const [name = '', words = '', latin = '', unless = '', use = ''] = line.split('\t');
    const owner = bearerOf(index, name);
    if (owner < 0) return [];
    const choices = [...parts(words).map(eastern), ...parts(latin).map(western)];
    const source = `(?:${choices.join('|')})`;
    return [
      {
        owner,
        pattern: new RegExp((use === 'start' ? `^${source}` : source) + NEIGHBOUR),
        unless: unless === '' ? null : new RegExp(parts(unless).map(fold).join('|')),
        place: use === 'place',
      },
    ];
  });
  return {
    find: (text) => {
      for (const { owner, pattern, unless, place } of rules) {
        const match = pattern.exec(text);
        if (match === null) continue;
        const start = match.index;
        const end = start + match[0].length;
        if (crossesBorder(bordersIn(text), start, end)) continue;
        if (unless?.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE)) === true) continue;
        if (place && !namesPlace(text)) continue;
        return { owner, start, end };
      }
      return null;
    },
  };
}

function parts(list: string): string[] {
  return list.split('|').filter((part) => part !== '');
}

function fold(word: string): string {
  return normalise(word).text;
}

/** N and P are folded with the rest; キャンプ may have a dot or blank behind it. */
function eastern(word: string): string {
  const folded = fold(word);
  const body = folded.replace(/^[np]/, '').replace(/^キャンプ/, 'キャンプ[ ・]?');
  if (folded.startsWith('n')) return NUMBER + body;
  return (folded.startsWith('p') ? PLACE : '') + body;
}

/** Whole words; `u.s.` and `U S` are `us`. */
function western(phrase: string): string {
  const words = phrase
    .split(' ')
    .map((word) => (word === 'us' ? 'u[. ]?s\\.?' : word))
    .join(BETWEEN);
  return `(?<![a-z0-9])${words.replaceAll('[a-z' + BETWEEN + ']', '[a-z .,-]')}(?![a-z0-9])`;
}

/** A municipality of Japan stands in the text, in Han or in romaji. */
function namesPlace(text: string): boolean {
  if (westernPlaces(text).size > 0 || /japan|日本/.test(text)) return true;
  for (let start = 0; start < text.length; start += 1) {
    for (let size = 2; size <= 4; size += 1) {
      if (CJK_WORDS.get(text.slice(start, start + size))?.wordClass === 'place') return true;
    }
  }
  return false;
}

function bearerOf(index: NameIndex, name: string): number {
  const wanted = fold(name);
  return index.owners.findIndex((owner) => {
    if (!isMilitary(owner)) return false;
    const { ja, en, zh, aliases } = namesOf(owner);
    const texts = [ja, en, zh, ...aliases.map(({ text }) => text)];
    return texts.some((text) => text !== undefined && fold(text) === wanted);
  });
}
