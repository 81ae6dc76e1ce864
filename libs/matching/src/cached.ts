import type { EndUseReader, NameMatcher, NameQuery } from '#holdpoint/model';

/** The same matcher with a memory of its latest answers: at least the last `size / 2`, at most `size`. */
export function cachedMatcher(matcher: NameMatcher, size: number): NameMatcher {
  if (size <= 0) return matcher;
  const matches = remembered(size, (query: NameQuery) => matcher.match(query), queryKey);
  const mentions = rememberedText(size, (text) => matcher.mentions(text));
  return { version: matcher.version, match: matches, mentions };
}

/** The same reader with a memory of its latest answers: at least the last `size / 2`, at most `size`. */
export function cachedReader(reader: EndUseReader, size: number): EndUseReader {
  if (size <= 0) return reader;
  return { version: reader.version, read: rememberedText(size, (text) => reader.read(text)) };
}

/**
 * A pure function with a memory of its latest answers: at least the last `size / 2`, at most `size`.
 *
 * Two generations instead of one map that drops its oldest entry: a map finds its oldest key by walking over all that
 * were deleted before it. What is asked again moves to the young generation.
 */
export function remembered<Q, A extends object | boolean | string>(
  size: number,
  ask: (q: Q) => A,
  keyOf: (q: Q) => string,
): (q: Q) => A {
  if (size <= 0) return ask;
  const generation = Math.max(1, Math.floor(size / 2));
  let young = new Map<string, A>();
  let old = new Map<string, A>();
  return (question) => {
    const key = keyOf(question);
    const recent = young.get(key);
    if (recent !== undefined) return recent;
    const answer = old.get(key) ?? ask(question);
    young.set(key, answer);
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    return answer;
  };
}

/** The same of a text. */
export function rememberedText<A extends object | boolean | string>(
  size: number,
  ask: (text: string) => A,
): (text: string) => A {
  return remembered(size, ask, (text) => text);
}

/** What a query says, as one text. Separators that stand in no text: two queries share a key only when they share every field. */
export function queryKey(query: NameQuery): string {
  const { name, localName, aliases, department, address } = query;
  const { postalCode, corporateNumber, country, email } = query;
  const names = `${name ?? ''}\uD800${localName ?? ''}\uD800${aliases?.join('\uDBFF') ?? ''}\uD800${department ?? ''}`;
  const place = `${address ?? ''}\uD800${postalCode ?? ''}\uD800${country ?? ''}`;
  return `${names}\uD800${place}\uD800${corporateNumber ?? ''}\uD800${email ?? ''}`;
}
