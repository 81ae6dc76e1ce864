/** The tables of `libs/matching/src/tables`, made from `data/names`, the register sample and OpenCC's character tables. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readCompanies } from '../orders/company-register.js';
import type { Generator } from './generator.js';
import { characterClasses } from './names/character-classes.js';
import { namePairs } from './names/name-pairs.js';

const SOURCES = 'data/names';
const TABLES = 'libs/matching/src/tables';

export const namesGenerator: Generator = {
  name: 'names',
  async files() {
    const read = async (name: string): Promise<unknown> =>
      parse(await readFile(`${SOURCES}/${name}.yaml`, 'utf8'));
    const variants = (await read('character-variants')) as string[];
    return new Map([
      table('character-classes', 'CHARACTER_CLASSES', await characterClasses(variants)),
      table('concepts', 'CONCEPTS', conceptLines(await read('concepts'))),
      table('abbreviations', 'ABBREVIATIONS', pairs(await read('abbreviations'))),
      table('legal-forms', 'LEGAL_FORMS', lists(await read('legal-forms'))),
      table('sound-alikes', 'SOUND_ALIKES', (await read('sound-alikes')) as string[]),
      table(
        'mistaken-characters',
        'MISTAKEN_CHARACTERS',
        (await read('mistaken-characters')) as string[],
      ),
      table(
        'look-alike-characters',
        'LOOK_ALIKE_CHARACTERS',
        (await read('look-alike-characters')) as string[],
      ),
      table('name-readings', 'NAME_READINGS', pairs(await read('name-readings'))),
      table('name-pairs', 'NAME_PAIRS', namePairs(readCompanies().map(({ name }) => name))),
      table('letters', 'LETTERS', lists(await read('letters'))),
      table('places', 'PLACES', lists(await read('places'))),
      table('pinyin', 'PINYIN', pairs(await read('pinyin'))),
      table('on-readings', 'ON_READINGS', pairs(await read('on-readings'))),
      table('split-characters', 'SPLIT_CHARACTERS', pairs(await read('split-characters'))),
      table('military-words', 'MILITARY_WORDS', militaryLines(await read('military-words'))),
      table('bases', 'BASES', baseLines(await read('bases'))),
      table('generic-units', 'GENERIC_UNITS', (await read('generic-units')) as string[]),
      table('word-borders', 'WORD_BORDERS', borderLines(await read('word-borders'))),
    ]);
  },
};

/** One table is one string: cheap to load and to compare. What it holds is said where it is read. */
function table(file: string, name: string, lines: readonly string[]): [string, string] {
  const text = lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('`', '\\`')).join('\n');
  const head = `/** Generated from data/names by \`npm run generate\`; not to be edited. */`;
  return [`${TABLES}/${file}.generated.ts`, `${head}\nexport const ${name} = \`${text}\`;\n`];
}

/** `class<TAB>id<TAB>en<TAB>ja<TAB>zh<TAB>kana`, forms separated by `,`. */
function conceptLines(source: unknown): string[] {
  const classes = source as Record<string, Record<string, string>>;
  return Object.entries(classes).flatMap(([name, concepts]) =>
    Object.entries(concepts).map(([id, forms]) => {
      const [en = '', ja = '', zh = '', kana = ''] = forms.split(' / ');
      const phrases = en.split(',').map((form) => form.trim());
      const columns = [phrases, ...[ja, zh, kana].map((column) => column.trim().split(' '))];
      const plain = columns.map((forms) => forms.filter((form) => form !== '-').join(','));
      return [name, id, ...plain].join('\t');
    }),
  );
}

/** `key<TAB>value`. */
function pairs(source: unknown): string[] {
  return Object.entries(source as Record<string, string>).map(([key, value]) => `${key}\t${value}`);
}

/** `key<TAB>first|second|…`. */
function lists(source: unknown): string[] {
  return Object.entries(source as Record<string, string[]>).map(
    ([key, values]) => `${key}\t${values.join('|')}`,
  );
}

interface MilitaryRow {
  readonly name: string;
  readonly words?: string;
  readonly latin?: string;
  readonly unless?: string;
  readonly place?: boolean;
  readonly start?: boolean;
}

/** `name<TAB>words|…<TAB>latin|…<TAB>unless|…<TAB>place, start or nothing`. */
function militaryLines(source: unknown): string[] {
  return (source as readonly MilitaryRow[]).map((row) =>
    [
      row.name,
      row.words?.split(' ').join('|') ?? '',
      row.latin?.split(' | ').join('|') ?? '',
      row.unless?.split(' ').join('|') ?? '',
      row.place === true ? 'place' : row.start === true ? 'start' : '',
    ].join('\t'),
  );
}

interface BaseRow {
  readonly name: string;
  readonly eastern?: string;
  readonly kinds?: string;
  readonly western?: string;
  readonly before?: string;
  readonly after?: string;
  readonly whole?: readonly string[];
  readonly unless?: readonly string[];
  readonly place?: boolean;
}

/** `name<TAB>eastern|…<TAB>kinds|…<TAB>western|…<TAB>before|…<TAB>after|…<TAB>whole|…<TAB>unless|…<TAB>place or nothing`. */
function baseLines(source: unknown): string[] {
  const phrases = (list = ''): string =>
    list
      .trim()
      .split(/\s+\|\s+/)
      .join('|');
  return (source as readonly BaseRow[]).map((row) =>
    [
      row.name,
      row.eastern?.split(' ').join('|') ?? '',
      row.kinds?.split(' ').join('|') ?? '',
      phrases(row.western),
      phrases(row.before),
      phrases(row.after),
      row.whole?.join('|') ?? '',
      row.unless?.join('|') ?? '',
      row.place === true ? 'place' : '',
    ].join('\t'),
  );
}

interface BorderRow {
  readonly term: string;
  readonly behind?: string;
  readonly before?: string;
  readonly both?: boolean;
}

/** `上海|自`: a text, and the border between two words in it. */
function borderLines(source: unknown): string[] {
  return (source as readonly BorderRow[]).flatMap(({ term, behind, before, both }) => {
    const [head = '', tail = ''] = term.split('|');
    const ends = behind?.split(' ') ?? [];
    const begins = before?.split(' ') ?? [];
    if (both === true) return ends.flatMap((end) => begins.map((begin) => `${end}|${begin}`));
    return [...ends.map((end) => `${end}|${tail}`), ...begins.map((begin) => `${head}|${begin}`)];
  });
}
