import { NAME_FLAGS } from './name-store.js';
import { isPart, namesOf, type Owner } from './owners.js';

export interface ListedText {
  readonly owner: number;
  readonly text: string;
  readonly flags: number;
}

/** Every text an owner is known by. A unique acronym is a name like any other. */
export function listedTexts(owners: readonly Owner[]): readonly ListedText[] {
  const listed: ListedText[] = [];
  owners.forEach((each, owner) => {
    const names = namesOf(each);
    const part = isPart(each) ? NAME_FLAGS.part : 0;
    const add = (text: string | undefined, flags: number): void => {
      for (const name of alternatives(text ?? ''))
        listed.push({ owner, text: name, flags: flags | part });
    };
    add(names.ja, 0);
    add(names.en, 0);
    add(names.zh, 0);
    for (const { text, strength } of names.aliases)
      add(text, strength === 'weak' ? NAME_FLAGS.weak : 0);
    for (const { text, strength } of names.formerNames)
      add(text, NAME_FLAGS.former | (strength === 'weak' ? NAME_FLAGS.weak : 0));
    for (const { text } of names.readings) add(text, NAME_FLAGS.reading);
    for (const { text, unique } of names.acronyms) add(text, unique ? 0 : NAME_FLAGS.acronym);
  });
  return listed;
}

const NONE: readonly string[] = [];

/** `名村造船所 / 佐世保重工業` are two names, `三菱商事株式会社 (防衛部門)` is one with a remark. */
function alternatives(text: string): readonly string[] {
  if (text === '') return NONE;
  if (!/[/(（]/.test(text)) return [text.trim()].filter((name) => name !== '');
  return text
    .split(' / ')
    .map((name) => name.replace(/\s*[(（][^)）]*[)）]\s*$/, '').trim())
    .filter((name) => name !== '');
}
