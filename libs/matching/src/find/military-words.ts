/** Bases, camps, ships and units that are no entry of their own, and the force whose part they are. */
import type { NameIndex } from '../index/name-index.js';
import { isMilitary, namesOf } from '../index/owners.js';
import { CJK_WORDS } from '../lexicon/lexicon.js';
import { createBorderFinder, crossesBorder } from '../lexicon/word-borders.js';
import { westernPlaces } from '../identity/places.js';
import { BASES } from '../tables/bases.generated.js';
import { MILITARY_WORDS } from '../tables/military-words.generated.js';
import {
  baseHint,
  eastern,
  easternBody,
  easternBases,
  fold,
  parts,
  western,
  westernBases,
  wholeBase,
} from './force-patterns.js';

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
  /** One for all units, and one for all bases: without it in a text none of them need be looked for. */
  readonly hint: RegExp;
}

/**
 * 駐屯地前郵便局 stands before the garrison and is none of it; nor are its neighbours (周辺対策協議会), its friends, shops and visitors, the
 * city that is named after an air base, a street (基地前通り) or a camp ground.
 */
const NEIGHBOUR = [
  '(?!(?:正門|入口)?前',
  ...'周辺 商店 見学 観光 祭 跡 友の会 返還 対策 隣 付近 近く の近く の隣 の前 附近 旁 对面 通り 大通 道路 街道 路 村'
    .split(' ')
    .map(fold),
  '[ .-]{0,3}(?:town|city|museum|memorial|visitors?|tourist|festival|neighbou?rs|ob)(?![a-z])',
  '[ -]{1,2}(?:outdoors?|street|road|avenue|bus stop)(?![a-z])',
  '(?<=camp)[ -]{0,2}(?:grounds?|sites?|goods|gear|village|resort|hotel)(?![a-z]))',
].join('|');
/** Near a base, or where one was. */
const AWAY = new RegExp(
  [
    "(?<![a-z])(?:near|nearby|opposite|outside|across from|next to|beside|close to|in front of|adjacent to|former|formerly)(?:[ .-]{1,2}[a-z.']+){0,4}[ .-]{1,2}$",
    `${fold('旧')}[\\u3400-\\u9fff\\u30a1-\\u30fc]{0,4}$`,
    `(?:^|[ ,])${fold('元')}$`,
  ].join('|'),
);
/** As far back as such words reach. */
const BACK = 60;

const bordersIn = createBorderFinder(fold);

/** How far from a word another body's name makes the word that body's. */
const BESIDE = 16;

export function createForceReader(index: NameIndex): ForceReader {
  const all = [...wordRules(index), ...baseRules(index)];
  // 嘉手納基地 第18航空団: a base of the United States tells more than a kind of unit that Japan has as well.
  const american = all.filter(({ owner }) => isAmerican(index, owner));
  const rules = [...american, ...all.filter((rule) => !american.includes(rule))];
  return {
    find: (text) => {
      const hints = new Map<RegExp, boolean>();
      for (const rule of rules) {
        if (!hinted(rule.hint, text, hints)) continue;
        const match = standing(rule, text);
        if (match === null || (rule.place && !namesPlace(text))) continue;
        return { owner: rule.owner, ...match };
      }
      return null;
    },
  };
}

function hinted(hint: RegExp, text: string, known: Map<RegExp, boolean>): boolean {
  const before = known.get(hint);
  if (before !== undefined) return before;
  const found = hint.test(text);
  known.set(hint, found);
  return found;
}

/** Units, ships and whatever else only a force has. */
function wordRules(index: NameIndex): Rule[] {
  const lines = MILITARY_WORDS.split('\n').map((line) => line.split('\t'));
  const hint = new RegExp(
    lines
      .flatMap(([, words = '', latin = '']) => [
        ...parts(words).map(easternBody),
        ...parts(latin).map(western),
      ])
      .join('|'),
  );
  return lines.flatMap(([name = '', words = '', latin = '', unless = '', use = '']) => {
    const choices = [...parts(words).map(eastern), ...parts(latin).map(western)];
    return ruleOf(index, name, choices, unless, use, hint);
  });
}

/** Bases and camps by their own names. */
function baseRules(index: NameIndex): Rule[] {
  const lines = BASES.split('\n').map((line) => line.split('\t'));
  const inAll = (columns: readonly number[]): string[] =>
    lines.flatMap((line) => columns.flatMap((column) => parts(line[column] ?? '')));
  const hint = new RegExp(baseHint(inAll([2]), inAll([4, 5]), inAll([6])));
  return lines.flatMap(([name = '', ...columns]) => {
    const [names = [], kinds = [], latin = [], before = [], after = [], whole = []] =
      columns.map(parts);
    const choices = [
      ...easternBases(names, kinds),
      ...westernBases(latin, before, after),
      ...whole.map(wholeBase),
    ];
    const [unless = '', use = ''] = columns.slice(6);
    return ruleOf(index, name, choices, unless, use, hint);
  });
}

function ruleOf(
  index: NameIndex,
  name: string,
  choices: readonly string[],
  unless: string,
  use: string,
  hint: RegExp,
): Rule[] {
  const owner = bearerOf(index, name);
  if (owner < 0) return [];
  const source = `(?:${choices.join('|')})`;
  return [
    {
      owner,
      pattern: new RegExp((use === 'start' ? `^${source}` : source) + NEIGHBOUR, 'g'),
      unless: unless === '' ? null : new RegExp(parts(unless).map(fold).join('|')),
      place: use === 'place',
      hint,
    },
  ];
}

/** The first word of a rule that no other word near it makes another body's or another place's. */
function standing({ pattern, unless }: Rule, text: string): Omit<ForceWord, 'owner'> | null {
  pattern.lastIndex = 0;
  // Not matchAll, which makes the pattern anew each time: there are many, and most texts have none of them.
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index: start } = match;
    const end = start + match[0].length;
    if (crossesBorder(bordersIn(text), start, end)) continue;
    if (unless?.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE)) === true) continue;
    if (AWAY.test(text.slice(Math.max(0, start - BACK), start))) continue;
    return { start, end };
  }
  return null;
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

function isAmerican({ owners }: NameIndex, at: number): boolean {
  const owner = owners[at];
  return owner?.kind === 'listed' && owner.entry.country === 'US';
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
