/** Persons and other parties in a field: what parts them from the name beside them. */
import { normalise } from '../normalise/normalise.js';
import type { Lexeme } from './lexeme.js';

const TITLE =
  /(?:部|課|室|係|所|工場|本部|支店|グループ|チーム)長$|^(?:主任|主査|担当|担当者|御担当|取締役|代表取締役|社長|専務|常務|店長|主幹)$/;
/** Letters of a family name with a given name. */
const LONGEST_NAME = 6;

/** 溶解課 課長 佐藤様: from the title on, a break. The first piece of a field is never a person. */
export function withoutPersons(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  if (!lexemes.some(isTitle)) return lexemes;
  const read = lexemes.slice();
  let named = false;
  for (let at = 0; at < read.length; at += 1) {
    const lexeme = read[at]!;
    if (!named || !isTitle(lexeme)) {
      named ||= lexeme.kind === 'latin' || lexeme.kind === 'cjk';
      continue;
    }
    read[at] = { ...lexeme, kind: 'hard' };
    let next = at + 1;
    while (read[next]?.kind === 'soft') next += 1;
    const person = read[next];
    if (person?.kind === 'cjk' && person.text.length <= LONGEST_NAME)
      read[next] = { ...person, kind: 'hard' };
  }
  return read;
}

function isTitle({ kind, text }: Lexeme): boolean {
  return kind === 'cjk' && TITLE.test(text);
}

const CARE_OF = new Set(['気付', '気付け'].map((word) => normalise(word).text));

/** `ABC Holdings - Mitsubishi …`, `田中商事 日本飛行機 気付`: a dash between blanks, and the blank before the party that takes care of it. */
export function partyBreaks(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const breaks = new Set<number>();
  lexemes.forEach(({ kind, text }, at) => {
    if (kind === 'soft' && text === '-' && isBlank(lexemes[at - 1]) && isBlank(lexemes[at + 1]))
      breaks.add(at);
    if (kind !== 'hard' || !CARE_OF.has(text)) return;
    let before = at - 1;
    while (before > 0 && isBlank(lexemes[before])) before -= 1;
    while (before > 0 && !isBlank(lexemes[before])) before -= 1;
    if (before > 0) breaks.add(before);
  });
  if (breaks.size === 0) return lexemes;
  return lexemes.map((lexeme, at) => (breaks.has(at) ? { ...lexeme, kind: 'hard' } : lexeme));
}

function isBlank(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'soft' && lexeme.text === ' ';
}
