/** Files that we own are read strictly: a key that nobody knows is a mistake, not an empty wish. */
export function strict(
  raw: unknown,
  where: string,
  keys: readonly string[],
): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Error(`${where}: not a mapping`);
  for (const key of Object.keys(raw))
    if (!keys.includes(key))
      throw new Error(`${where}: unknown key “${key}”; known are ${keys.join(', ')}`);
  return raw as Record<string, unknown>;
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
