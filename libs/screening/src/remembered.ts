/** A pure function that remembers its last answers, at most so many; when full it starts anew. */
export function remembered<T>(size: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= size) known.clear();
    known.set(text, made);
    return made;
  };
}
