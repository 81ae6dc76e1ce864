/** Where a Japanese name has a word that means what the listed company's does, and is not the one it has in its own name. */
import type { ListEntry } from '#holdpoint/model';
import type { NameIndex } from '../index/name-index.js';
import { isMilitary, namesOf } from '../index/owners.js';
import { isChinese, isJapaneseWord, isRomaji } from '../lexicon/lexicon.js';
import { normalise } from '../normalise/normalise.js';
import { kindOfForm } from '../reading/legal-forms.js';
import { isContent } from '../reading/word.js';
import { lex } from '../reading/lex.js';
import type { Token } from '../reading/token.js';
import type { Found } from './find-names.js';

/**
 * 日本航空機 is not how 日本飛行機 is written, nor 豊和機械 (丰和机械 in Chinese) how 豊和工業 is: companies of Japan have one name in Japanese.
 * In English and Chinese a name is translated, and every translation is the same company.
 */
export function isAnotherWord(index: NameIndex, found: Found): boolean {
  const { owner, alignment, reading, from, name } = found;
  if (alignment.whole || isMilitary(index.owners[owner]!) || isOfficialChinese(index, found))
    return false;
  const words = index.names.wordsOf(name);
  // A group's brand, or a second word beside it, leaves no room for another company.
  const shortened = words.filter(isContent).length <= 2;
  if (!shortened || words.some(({ wordClass }) => wordClass === 'group')) return false;
  const suspects = reading.tokens.filter(({ word: { wordClass, script } }, at) => {
    const listed = words[alignment.partners[at] ?? -1];
    const how = alignment.hows[at];
    if (listed === undefined || (how !== 'concept' && how !== 'equal')) return false;
    const general = wordClass === 'industry' || wordClass === 'generic';
    return general && (script !== 'kana' || listed.script === 'han');
  });
  if (suspects.length === 0) return false;
  const chinese = isChinese(from.text) || reading.legalForms.some((form) => form.chinese);
  const own = index.own.vocabulary(owner);
  return suspects.some((token) => isOfJapan(token, chinese) && !own.writes(token.word, token.id));
}

/** 日本海洋聯合株式會社: the Chinese name as the list has it, in whatever characters, and nothing else. */
function isOfficialChinese({ names, owners }: NameIndex, { name, owner, score }: Found): boolean {
  const { query, listed } = score.coverage;
  return query + listed === 20_000 && names.textOf(name) === namesOf(owners[owner]!).zh;
}

function isOfJapan({ word: { script, form, skeleton } }: Token, chinese: boolean): boolean {
  if (script === 'latin') return !form.includes(' ') && isRomaji(skeleton);
  return !chinese && isJapaneseWord(form);
}

const EASTERN = /[\u30a1-\u9fff]/;

/** 有限会社三菱造船 is no 株式会社, nor was it ever: a company of its own, or a careless hand. */
export function isOtherForm(
  { reading: { legalForms }, folded: { text } }: Found,
  { names }: ListEntry,
): boolean {
  const stated = legalForms.filter(
    ({ kind, start, end }) => kind !== null && EASTERN.test(text.slice(start, end)),
  );
  const others = stated.filter(({ kind }) => kind !== 'sameStock');
  if (others.length === 0) return false;
  const own = [names.ja ?? '', ...names.formerNames.map(({ text: former }) => former)]
    .flatMap((name) => lex(normalise(name)))
    .flatMap((lexeme) => (lexeme.kind === 'legal' ? [kindOfForm(lexeme.text)] : []));
  return own.length > 0 && !others.some(({ kind }) => own.includes(kind));
}
