/** How the words of the tables of forces and bases are looked for in a folded text. */
import { normalise } from '../normalise/normalise.js';

const NUMBER = '第?\\s?[0-9〇一二三四五六七八九十]{1,3}\\s?';
const PLACE = '[\\u3400-\\u9fff\\u30a1-\\u30fc]{0,6}';
const BETWEEN = '[ .-]{1,2}';
/** Higashi-Chitose, Higashi Chitose, Higashichitose. */
const INSIDE = '[ .-]{0,2}';
/** Between the name of a base and its kind: トリイ・ステーション. */
const DOT = '[ ・]?';
/** What stands for ヶ, or nothing. */
const JOINING = `[ヶヵケガカ${fold('箇')}]?`;
/** What may stand before a base of one letter: 日本, a city, the forces. */
const BEFORE = fold('市本県自隊');
const LATIN = /^[a-z[]/;

export function parts(list: string): string[] {
  return list.split('|').filter((part) => part !== '');
}

export function fold(word: string): string {
  return normalise(word).text;
}

/** N and P are folded with the rest. */
export function eastern(word: string): string {
  const folded = fold(word);
  const body = easternBody(word);
  if (folded.startsWith('n')) return NUMBER + body;
  return (folded.startsWith('p') ? PLACE : '') + body;
}

/** Without the number or place before it; キャンプ may have a dot or blank behind it. */
export function easternBody(word: string): string {
  return fold(word)
    .replace(/^[np]/, '')
    .replace(/^キャンプ/, `キャンプ${DOT}`);
}

/** Whole words; `u.s.` and `U S` are `us`. */
export function western(words: string): string {
  return `(?<![a-z0-9])${apart(words).replaceAll('[a-z' + BETWEEN + ']', '[a-z .,-]')}(?![a-z0-9])`;
}

/** Names of bases in Han or kana before a word for their kind. */
export function easternBases(names: readonly string[], kinds: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${oneOf(names.map(easternName))}${DOT}${oneOf(kinds.map(fold))}`];
}

/** Names of bases in romaji behind or before a word for their kind: Camp Asaka, Asaka Garrison. */
export function westernBases(
  names: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  if (names.length === 0) return [];
  const name = oneOf(names.map((text) => text.replaceAll(' ', INSIDE)));
  const choices = [
    ...(before.length === 0 ? [] : [`${oneOf(before.map(apart))}${BETWEEN}${name}`]),
    ...(after.length === 0 ? [] : [`${name}${BETWEEN}${oneOf(after.map(apart))}`]),
  ];
  return choices.map((choice) => `(?<![a-z0-9])${choice}(?![a-z0-9])`);
}

/** A name that is looked for as it stands. */
export function wholeBase(name: string): string {
  return LATIN.test(name) ? western(name) : easternName(name);
}

/** What one of these words or names must stand in, to be a base: quick to look for. */
export function baseHint(
  kinds: readonly string[],
  phrases: readonly string[],
  whole: readonly string[],
): string {
  const last = phrases.map((words) => words.split(' ').at(-1) ?? words);
  return [
    ...new Set(kinds.map(fold)),
    `(?<![a-z0-9])${oneOf([...new Set(last)])}(?![a-z0-9])`,
    ...whole.map(wholeBase),
  ].join('|');
}

/** 市ヶ谷 is also written 市が谷 and 市谷; 呉 by itself is no part of another name. */
function easternName(name: string): string {
  const alone = name.length === 1 ? `(?:(?<![\\u3400-\\u9fff])|(?<=[${BEFORE}]))` : '';
  return alone + eastern(name).replace(/(?<=[\u3400-\u9fff])[ヶケ](?=[\u3400-\u9fff])/g, JOINING);
}

function apart(words: string): string {
  return words
    .split(' ')
    .map((word) => (word === 'us' ? 'u[. ]?s\\.?' : word))
    .join(BETWEEN);
}

function oneOf(choices: readonly string[]): string {
  return `(?:${choices.join('|')})`;
}
