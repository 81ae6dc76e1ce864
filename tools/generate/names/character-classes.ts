/**
 * Han characters that are one letter written in several ways: simplified, traditional, Japanese, Hong Kong, Taiwan and
 * old forms. A union-find over all of OpenCC's character tables and our own variants, because a chain of
 * conversions loses some (衛 becomes 衞, never 卫).
 */
const OPENCC_TABLES = [
  'STCharacters',
  'TSCharacters',
  'JPShinjitaiCharacters',
  'JPShinjitaiCharactersRev',
  'HKVariants',
  'HKVariantsRev',
  'TWVariants',
  'TWVariantsRev',
  'CJK_Compatibility_Ideographs',
];

/** One line for each class: its characters in code-point order, the first of the basic plane leading. */
export async function characterClasses(variants: readonly string[]): Promise<string[]> {
  const parent = new Map<string, string>();
  const root = (char: string): string => {
    let top = char;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    return top;
  };
  const unite = (a: string, b: string): void => {
    const [first, second] = [root(a), root(b)];
    if (first !== second) parent.set(second, first);
  };
  for (const name of OPENCC_TABLES) {
    for (const row of (await openccTable(name)).split('|')) {
      const [from = '', to = ''] = row.split(' ');
      for (const other of [to, ...row.split(' ').slice(2)]) {
        if (isOne(from) && isOne(other)) unite(from, other);
      }
    }
  }
  for (const [first = '', ...others] of variants.map((line) => Array.from(line))) {
    for (const other of others) unite(first, other);
  }
  const classes = Map.groupBy(new Set([...parent].flat()), root);
  return [...classes.values()].map((members) => members.sort(byCodePoint).join('')).sort();
}

/** One character, which may be two UTF-16 units. */
function isOne(text: string): boolean {
  return Array.from(text).length === 1;
}

async function openccTable(name: string): Promise<string> {
  const specifier = `opencc-js/dict/${name}`;
  return ((await import(specifier)) as { default: string }).default;
}

/** Characters of the unified block lead, so that every class has a leader of one UTF-16 unit where it can. */
function byCodePoint(a: string, b: string): number {
  const rank = (char: string): number => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0x4e00 && code <= 0x9fff ? code : code + 0x20_0000;
  };
  return rank(a) - rank(b);
}
