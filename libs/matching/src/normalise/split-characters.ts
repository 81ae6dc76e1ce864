/** Characters written as the parts that they are made of: 木幾 for 機, ノレ for ル. */
import { SPLIT_CHARACTERS } from '../tables/split-characters.generated.js';
import { normalise, type Folded } from './normalise.js';

const WHOLES = new Map<string, string>();
for (const line of SPLIT_CHARACTERS.split('\n')) {
  const [whole = '', parts = ''] = line.split('\t').map((text) => normalise(text).text);
  for (const part of parts.split(' ')) WHOLES.set(part, whole);
}
/** By their first character, the longest first. */
const PARTS = new Map<number, string[]>();
for (const parts of [...WHOLES.keys()].toSorted((a, b) => b.length - a.length)) {
  const first = parts.charCodeAt(0);
  PARTS.set(first, [...(PARTS.get(first) ?? []), parts]);
}

/** The text with such parts read as one character; `null` where there are none. */
export function joinSplit({ text, starts, ends }: Folded): Folded | null {
  const found = partsIn(text);
  if (found.length === 0) return null;
  const joined = { text: '', starts: [] as number[], ends: [] as number[] };
  const keep = (from: number, to: number): void => {
    joined.text += text.slice(from, to);
    joined.starts.push(...starts.slice(from, to));
    joined.ends.push(...ends.slice(from, to));
  };
  let done = 0;
  for (const { index, parts } of found) {
    keep(done, index);
    done = index + parts.length;
    joined.text += WHOLES.get(parts) ?? parts;
    joined.starts.push(starts[index]!);
    joined.ends.push(ends[done - 1]!);
  }
  keep(done, text.length);
  return joined;
}

interface Parts {
  readonly index: number;
  readonly parts: string;
}

function partsIn(text: string): readonly Parts[] {
  const found: Parts[] = [];
  for (let index = 0; index < text.length;) {
    const parts = PARTS.get(text.charCodeAt(index))?.find((one) => text.startsWith(one, index));
    if (parts !== undefined) found.push({ index, parts });
    index += parts?.length ?? 1;
  }
  return found;
}
