import { NAME_FLAGS } from './name-store.js';
import { isPart, namesOf, type Owner } from './owners.js';

export interface ListedText {
  readonly owner: number;
  readonly text: string;
  readonly flags: number;
}

/** Every text an owner is known by. A unique acronym is a name like any other. */
export function listedTexts(owners: readonly Owner[]): readonly ListedText[] {
  return owners.flatMap((owner, index) => {
    const names = namesOf(owner);
    const part = isPart(owner) ? NAME_FLAGS.part : 0;
    const texts: [text: string, flags: number][] = [];
    for (const text of [names.ja, names.en, names.zh]) {
      if (text !== undefined) texts.push([text, 0]);
    }
    for (const { text, strength } of names.aliases) {
      texts.push([text, strength === 'weak' ? NAME_FLAGS.weak : 0]);
    }
    for (const { text, strength } of names.formerNames) {
      texts.push([text, NAME_FLAGS.former | (strength === 'weak' ? NAME_FLAGS.weak : 0)]);
    }
    for (const { text } of names.readings) texts.push([text, NAME_FLAGS.reading]);
    for (const { text, unique } of names.acronyms)
      texts.push([text, unique ? 0 : NAME_FLAGS.acronym]);
    return texts
      .flatMap(([text, flags]) => alternatives(text).map((name) => [name, flags] as const))
      .map(([text, flags]) => ({ owner: index, text, flags: flags | part }));
  });
}

/** `名村造船所 / 佐世保重工業` are two names, `三菱商事株式会社 (防衛部門)` is one with a remark. */
function alternatives(text: string): string[] {
  return text
    .split(' / ')
    .map((name) => name.replace(/\s*[(（][^)）]*[)）]\s*$/, '').trim())
    .filter((name) => name !== '');
}
