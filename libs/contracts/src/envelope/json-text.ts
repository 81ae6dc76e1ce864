const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;

/**
 * The text of a member of the outermost object, cut out of its valid JSON text; the last one where a
 * name stands twice, as in parsing. `undefined` where there is none.
 */
export function memberText(json: string, member: string): string | undefined {
  let found: string | undefined;
  let at = json.indexOf('{') + 1;
  for (;;) {
    const nameStart = json.indexOf('"', at);
    if (nameStart < 0) return found;
    const nameEnd = stringEnd(json, nameStart);
    const valueStart = json.indexOf(':', nameEnd) + 1;
    const valueEnd = findValueEnd(json, valueStart);
    const name = json.slice(nameStart, nameEnd);
    if (name === `"${member}"` || (name.includes('\\') && JSON.parse(name) === member)) {
      found = json.slice(valueStart, valueEnd).trim();
    }
    if (json.charCodeAt(valueEnd) !== COMMA) return found;
    at = valueEnd + 1;
  }
}

/** Where the comma or bracket stands that ends the value. */
function findValueEnd(json: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(json, at);
      continue;
    }
    if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (code === COMMA && depth === 0) return at;
    at += 1;
  }
  return at;
}

/** The place after the closing quote. */
function stringEnd(json: string, quote: number): number {
  let at = quote + 1;
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    at += code === BACKSLASH ? 2 : 1;
  }
  return at;
}
