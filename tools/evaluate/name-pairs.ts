import { readFileSync } from 'node:fs';

export const NAME_PARTS = ['tuned', 'measured'] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** Kinds of rows that name nobody on a list. */
export const NON_MATCHES = ['family', 'hard'] as const;

export interface NamePair {
  readonly part: NamePart;
  /** What was done to the listed name, or what kind of other company it is. */
  readonly kind: string;
  /** Entry the name belongs to, or `null` for nobody listed. */
  readonly entry: string | null;
  readonly name: string;
}

const FILE = 'libs/matching/evaluation/names.tsv';

/** The labelled pairs. `\n` and `\u200b` in a name stand for the characters themselves. */
export function readNamePairs(): readonly NamePair[] {
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  if (head !== 'part\tkind\tentry\tname') throw new Error(`${FILE}: unexpected columns: ${head}`);
  return lines.map((line) => {
    const [part = '', kind = '', entry = '', name = ''] = line.split('\t');
    const known = NAME_PARTS.find((candidate) => candidate === part);
    if (known === undefined || name === '') throw new Error(`${FILE}: cannot read: ${line}`);
    const raw = name.replaceAll('\\n', '\n').replaceAll('\\u200b', '\u200b');
    return { part: known, kind, entry: entry === '-' ? null : entry, name: raw };
  });
}

export function isNonMatch(kind: string): boolean {
  return NON_MATCHES.some((candidate) => candidate === kind);
}
