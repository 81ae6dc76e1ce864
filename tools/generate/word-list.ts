/** The words of a list in the data, which are parted by semicolons or lines; each once. */
export function wordsIn(text: string): string[] {
  const words = text.split(/[;\n]/).map((word) => word.trim().normalize('NFC'));
  return [...new Set(words.filter((word) => word !== ''))];
}
