/** The item list's titles, looked for in descriptions: a name is a question to the exporter, never an answer. */
import type { ControlCode, ItemList, Span } from '#holdpoint/model';
import { isChemical, isTelling } from './ordinary-words.js';
import { isNegated, withoutPurpose } from './substances.js';

export interface NamedItem {
  readonly code: string;
  /** Other codes in whose names the same words stand: a reason may speak of any of them. */
  readonly also: readonly string[];
  readonly value: string;
  readonly span: Span;
}

interface Name {
  readonly code: string;
  readonly text: string;
}

/**
 * A finder over the names of every code of the list. A whole name counts wherever it stands; a part of a name that
 * lists several things only in what the goods are, not in what they are for; and a name that ordinary goods bear
 * too (“nickel powder”) only where it is all that the description says.
 */
export function itemNameFinder(items: ItemList): (description: string) => readonly NamedItem[] {
  const codes = [...items.controlCodes.values()];
  const exact = new Map(namesBy(codes, exactNames).map((name) => [name.text, name]));
  const whole = longestFirst(namesBy(codes, wholeNames));
  const parts = longestFirst(namesBy(codes, partsOfNames));
  return (description) => {
    const lower = description.toLowerCase();
    const text = unhyphened(lower.length === description.length ? lower : description);
    const all = exact.get(singular(text.trim()));
    if (all !== undefined) return [named(all.code, description, [0, description.length], codes)];
    const found = firstOf(whole, text, text) ?? firstOf(parts, withoutPurpose(text), text);
    if (found === null) return [];
    const { code, start, end } = found;
    return [named(code, description.slice(start, end), [start, end], codes)];
  };
}

function named(code: string, value: string, span: Span, codes: readonly ControlCode[]): NamedItem {
  const words = singular(value.toLowerCase());
  const also = codes.filter(
    ({ code: other, name }) =>
      other !== code && (name.en.toLowerCase().includes(words) || name.zh.includes(words)),
  );
  return { code, also: also.map(({ code: other }) => other), value, span };
}

function namesBy(
  codes: readonly ControlCode[],
  read: (code: ControlCode) => readonly string[],
): Name[] {
  const names = new Map<string, Name>();
  for (const code of codes)
    for (const name of read(code)) {
      const text = unhyphened(name);
      if (!names.has(text)) names.set(text, { code: code.code, text });
    }
  return [...names.values()];
}

function longestFirst(names: readonly Name[]): readonly Name[] {
  return [...names].sort((a, b) => b.text.length - a.text.length);
}

function firstOf(
  names: readonly Name[],
  text: string,
  context: string,
): { readonly code: string; readonly start: number; readonly end: number } | null {
  for (const { code, text: name } of names) {
    const start = text.indexOf(name);
    if (start < 0) continue;
    const end = start + name.length;
    if (standsAlone(text, start, name) && !isNegated(context, start, end))
      return { code, start, end };
  }
  return null;
}

/** Names that ordinary goods bear too: materials of any length, other things by three words or more. */
function exactNames({ code, name, otherNames = [] }: ControlCode): string[] {
  const english = singular(name.en.toLowerCase());
  const names = [english, singular(english.replace(/\s*\([^)]*\)/g, '').trim())];
  const telling = /^[136]C/.test(code) ? names : names.filter((one) => one.split(' ').length >= 3);
  const chinese = [name.zh.toLowerCase(), bare(name.zh)];
  return [
    ...telling,
    ...(/^[136]C/.test(code) ? chinese : chinese.filter((one) => one.length >= 5)),
    ...otherNames.map((one) => one.toLowerCase()),
  ].filter((one) => one !== '');
}

function wholeNames({ code, name }: ControlCode): string[] {
  const english = singular(name.en.toLowerCase().replace(/\s*\([^)]*\)/g, ''));
  const names = [name.en.toLowerCase(), name.zh.toLowerCase()];
  if (!isList(english)) names.push(english);
  if (!isList(name.zh)) names.push(bare(name.zh), thingOf(bare(name.zh)));
  return names.filter((one) => isTelling(one, code));
}

/** The several things that a name lists. One word of a list is a name only of a substance. */
function partsOfNames({ code, name }: ControlCode): string[] {
  const parts = name.en
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .split(/[,;:]| and | or /u)
    .map((part) => singular(part.trim().replace(/\s+/g, ' ')));
  const head = parts[parts.length - 1]?.split(' ').slice(1).join(' ') ?? '';
  const english = parts.flatMap((part) => {
    if (parts.length === 1 || part.includes(' ') || isChemical(code)) return [part];
    // “turbojet and turbofan engines”: what stands last is said of all.
    return head === '' || part === parts[parts.length - 1] ? [] : [`${part} ${head}`];
  });
  const chinese = bare(name.zh)
    .split(/[、，,；;/或及和与]/u)
    .map((part) => part.trim())
    .filter((part) => /^[\p{Script=Han}0-9a-z-]{3,}$/u.test(part) && !/^其/u.test(part))
    .filter((part) => !/(?:相关物项|软件|技术)$/u.test(part));
  const parted = [...english, ...chinese].filter((part) => isTelling(part, code));
  return [...parted, ...acronyms(name.en)];
}

function isList(name: string): boolean {
  return /[,;:、，；/或及和与]| and | or /u.test(name);
}

function bare(chinese: string): string {
  return chinese
    .replace(/[（(][^）)]*[）)]/gu, '')
    .toLowerCase()
    .trim();
}

/** “High-pressure” and “high pressure” are one; `helium-3` and three of something are not. */
function unhyphened(text: string): string {
  return text.replace(/(?<=[a-z])-(?=[a-z])/gu, ' ');
}

/** A machine is a machine without “equipment” behind it: 六面顶压机设备 is a 六面顶压机. */
function thingOf(chinese: string): string {
  return chinese.replace(/(?<=[机器炉炮])(?:设备|系统|装置)$/u, '');
}

/** Goods are named in the singular and in the plural. */
function singular(name: string): string {
  if (/(?:ss|x|ch|sh)es$/u.test(name)) return name.slice(0, -2);
  return /[a-z]{3}s$/u.test(name) && !/(?:ss|us|is)$/u.test(name) ? name.slice(0, -1) : name;
}

/** Explosives and processes by their letters: HMX, RDX, HTPB; drones are not all controlled. */
function acronyms(name: string): string[] {
  return (name.match(/(?<![A-Za-z-])[A-Z]{3,6}(?![A-Za-z-])/g) ?? [])
    .filter((letters) => !COMMON_LETTERS.has(letters))
    .map((letters) => letters.toLowerCase());
}

const COMMON_LETTERS = new Set(
  'UAV CVD EMP EMI III VPN IMU DNI HNS SARS MERS HEPA BSL LVDT TNP'.split(' '),
);

/** Latin names end where a word ends, the plural apart. */
function standsAlone(text: string, start: number, name: string): boolean {
  if (!/^[a-z0-9]/.test(name)) return true;
  const before = text[start - 1] ?? ' ';
  const after = text.slice(start + name.length);
  return !/[a-z0-9]/.test(before) && /^(?:s|es)?(?![a-z0-9])/.test(after);
}
