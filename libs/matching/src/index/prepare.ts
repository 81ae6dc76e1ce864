/** Listed texts to words: twice, since the words that only a list has are known after the first reading. */
import { DictionaryBuilder, type Dictionary } from '../lexicon/dictionary.js';
import { CONCEPT_IDS, isSpelling } from '../lexicon/lexicon.js';
import { CLASS_WEIGHTS } from '../lexicon/word-class.js';
import { normalise, rawSpan, type Folded } from '../normalise/normalise.js';
import { spellings } from '../phonetic/letters.js';
import { lex } from '../reading/lex.js';
import { segment } from '../reading/segment.js';
import type { Token } from '../reading/token.js';
import type { Word } from '../reading/word.js';
import type { ListedText } from './listed-texts.js';
import { beginningsOf } from './beginnings.js';
import { militaryFlags } from './military-flags.js';
import { NAME_FLAGS, storeNames, type ListedWords, type NameStore } from './name-store.js';
import { isMilitary, type Owner } from './owners.js';

export interface Prepared {
  readonly dictionary: Dictionary;
  readonly store: NameStore;
}

export function prepare(texts: readonly ListedText[], owners: readonly Owner[]): Prepared {
  const dictionary = new DictionaryBuilder();
  dictionary.keepUnknown(true);
  const folded = texts.map(({ text }) => normalise(text));
  const lexed = folded.map(lex);
  const unknown = new Map<string, Word>();
  const leading = new Set<string>();
  const letters = new Map<string, Word>();
  const brands = new Map<string, Word>();
  texts.forEach(({ text, owner }, at) => {
    const { tokens } = segment(lexed[at]!, dictionary, folded[at]!.text);
    const place =
      placeForBrand(tokens, owners[owner]!) ??
      kanaForBrand(tokens, owners[owner]!, folded[at]!.text);
    if (place !== null) brands.set(place.form, place);
    if (tokens[0] !== undefined) leading.add(tokens[0].word.form);
    for (const token of tokens) {
      if (token.id < 0)
        unknown.set(token.word.form, firstSpelling(unknown.get(token.word.form), token.word));
      if (isSpelledOut(text, token, folded[at]!)) letters.set(token.word.form, token.word);
    }
  });
  for (const form of [...unknown.keys()].sort()) {
    dictionary.add(unknown.get(form)!, form.length > 1 || leading.has(form));
  }
  for (const form of [...brands.keys()].sort()) dictionary.replace(asBrand(brands.get(form)!));
  for (const form of [...letters.keys()].sort()) {
    for (const kana of spellings(form)) dictionary.spell(kana, dictionary.find(form));
  }
  const read = texts.flatMap((text, at) => {
    const { tokens } = segment(lexed[at]!, dictionary, folded[at]!.text);
    const whole = tokens.filter(hasWeight).map((token) => numbered(token, dictionary));
    const name = toListed(text, whole, dictionary, owners);
    if (!whole.some((id) => dictionary.words[id]!.wordClass === 'group')) return name;
    const apart = whole.flatMap((id) => partsOf(dictionary, id) ?? [id]);
    return apart.length > whole.length ? [name, toListed(text, apart, dictionary, owners)] : name;
  });
  dictionary.keepUnknown(false);
  const shared = markShared(read, dictionary, owners);
  const beginnings = beginningsOf(shared, dictionary.words, (owner) => isCompany(owners[owner]!));
  const names = [...shared, ...beginnings]
    .filter((name) => name.ids.length > 0 && !isFamily(name, dictionary))
    .sort((a, b) => a.owner - b.owner);
  return { dictionary, store: storeNames(unique(names), dictionary.words) };
}

/** Of two spellings of one form (キヤノン, キャノン) always the same, whichever a list has first. */
function firstSpelling(known: Word | undefined, word: Word): Word {
  return known !== undefined && known.sound <= word.sound ? known : word;
}

/** A city that is all the brand a listed company has: 日野 in 日野自動車, 東金. */
function placeForBrand(tokens: readonly Token[], owner: Owner): Word | null {
  if (owner.kind !== 'listed' || isMilitary(owner)) return null;
  if (tokens.find(hasWeight)?.word.wordClass !== 'place') return null;
  const [first, ...others] = tokens.filter(hasWeight).map(({ word }) => word);
  if (first === undefined || others.length > 1 || first.concepts.some(isPrefecture)) return null;
  if (others.some(({ wordClass }) => wordClass !== 'industry' && wordClass !== 'generic'))
    return null;
  return first;
}

function hasWeight({ word }: Token): boolean {
  return word.weight > 0;
}

/** Tokyo Tech is a short form: a prefecture is nobody's brand. */
function isPrefecture(concept: number): boolean {
  return /^place:.*[都府県]$/.test(CONCEPT_IDS[concept] ?? '');
}

/** Kana of a brand this short are now and then those of a word, but for a long vowel: レダ, and レーダ for radar. */
const SHORT_KANA = 4;

function kanaForBrand([first]: readonly Token[], owner: Owner, text: string): Word | null {
  if (first?.word.script !== 'kana' || owner.kind !== 'listed' || isMilitary(owner)) return null;
  const { form } = first.word;
  const misread = isSpelling(form, text.slice(first.start, first.end)) === false;
  return misread && form.length <= SHORT_KANA ? first.word : null;
}

function asBrand(word: Word): Word {
  return { ...word, wordClass: 'brand', weight: CLASS_WEIGHTS.brand, concepts: [], known: true };
}

/** Capital letters only, as people spell out one by one. */
function isSpelledOut(text: string, token: Token, folded: Folded): boolean {
  const { script, form } = token.word;
  if (script !== 'latin' || form.length < 2 || form.length > 5) return false;
  const [start, end] = rawSpan(folded, token.start, token.end);
  return /^[A-Z&Ａ-Ｚ＆]+$/.test(text.slice(start, end));
}

function toListed(
  { owner, text, flags }: ListedText,
  ids: readonly number[],
  dictionary: Dictionary,
  owners: readonly Owner[],
): ListedWords {
  const military = isMilitary(owners[owner]!)
    ? militaryFlags(
        text,
        ids.map((id) => dictionary.words[id]!),
      )
    : 0;
  return { owner, text, ids, flags: flags | military };
}

function numbered({ id, word }: Token, dictionary: DictionaryBuilder): number {
  return id >= 0 ? id : dictionary.add(word);
}

/** 三菱電機 is 三菱 and 電機 as well: みつびし電機, `Mitsubishi 重工`. */
function partsOf(dictionary: Dictionary, id: number): readonly number[] | null {
  const { form, wordClass } = dictionary.words[id]!;
  if (wordClass !== 'group') return null;
  const cut = form.indexOf(' ') >= 0 ? form.indexOf(' ') : Math.min(2, form.length);
  const first = dictionary.find(form.slice(0, cut));
  const second = dictionary.find(form.slice(cut).trim());
  if (first < 0 || second < 0 || dictionary.words[first]!.wordClass !== 'group') return null;
  return [first, second];
}

/** A brand that two listed companies have, or a group's, says too little without the rest of the name. */
function markShared(
  names: readonly ListedWords[],
  { words }: Dictionary,
  owners: readonly Owner[],
): readonly ListedWords[] {
  const brands = new Map<number, number>();
  const common = new Set<number>();
  for (const { owner, ids } of names) {
    if (owners[owner]!.kind !== 'listed' || isMilitary(owners[owner]!)) continue;
    for (const id of ids) {
      if (words[id]!.wordClass !== 'brand') continue;
      if ((brands.get(id) ?? owner) !== owner) common.add(id);
      brands.set(id, owner);
    }
  }
  return names.map((name) => {
    const shared = name.ids.some((id) => words[id]!.wordClass === 'group' || common.has(id));
    return shared ? { ...name, flags: name.flags | NAME_FLAGS.shared } : name;
  });
}

/** Of an owner's names that read the same, which lie together, one; a strong one before a weak one. */
function unique(names: readonly ListedWords[]): ListedWords[] {
  const kept: ListedWords[] = [];
  let first = 0;
  for (const name of names) {
    if (kept[first]?.owner !== name.owner) first = kept.length;
    let same = first;
    while (same < kept.length && !isSame(name.ids, kept[same]!.ids)) same += 1;
    const before = kept[same];
    if (before === undefined || restraint(name) < restraint(before)) kept[same] = name;
  }
  return kept;
}

function isSame(ids: readonly number[], others: readonly number[]): boolean {
  return ids.length === others.length && ids.every((id, at) => id === others[at]);
}

function isCompany(owner: Owner): boolean {
  return owner.kind === 'listed' && !isMilitary(owner);
}

/** Families of independent groups: `Mitsubishi Corporation` without its legal form is none of them. */
const FAMILIES = new Set(['mitsubishi', 'mitsui', 'sumitomo', 'kawasaki', 'fuji']);

function isFamily({ ids }: ListedWords, { words }: Dictionary): boolean {
  const [only, second] = ids;
  if (only === undefined || second !== undefined) return false;
  return words[only]!.concepts.some((concept) => FAMILIES.has(CONCEPT_IDS[concept] ?? ''));
}

function restraint({ flags }: ListedWords): number {
  return flags & (NAME_FLAGS.weak | NAME_FLAGS.acronym | NAME_FLAGS.beginning);
}
