/** The control codes that a written reason speaks of. */
import { covers, headOf, spellControlCode } from './control-code.js';

const CODE = '[0-9][A-E][0-9]{3}';
const TAIL = '(?:\\.?(?:[A-Z](?![A-Z])|[0-9]{1,2}(?![0-9])))*';
const MENTION = new RegExp(`${CODE}${TAIL}`, 'g');
const TO = '(?:-|–|—|~|〜|TO|THROUGH|UNTIL|至|到|から|ないし|乃至)';
/** “1C902 to 1C908”, 1C902～908. */
const RANGE = new RegExp(
  `(${CODE})${TAIL}(?:\\s*${TO}\\s*(${CODE})|${TO}([0-9]{3})(?![0-9]))`,
  'g',
);
/** Said of every code of the line, beside the one that is named. */
const OF_ALL =
  /\b(?:none of|all(?: of)?|any of|each of|neither of)(?: (?:the|these|those|its))*(?: (?:other|seven|remaining|listed|control|controlled|rare[- ]earth))* (?:codes|controls|entries|elements|items|rare earths)\b|いずれの(?:番号|規制番号|項番|元素|項目)|(?:全|すべ)ての(?:番号|規制番号|項番|元素|項目)|(?:所有|全部|各|任何|任一)(?:管制)?(?:编码|元素|项目|条目|物项)/iu;

/** Whether the reason names a code: itself, a code above or below it, a range, or all that the line has. */
export function codesNamedIn(reason: string): (code: string) => boolean {
  const plain = plainReason(reason);
  const mentions = (plain.match(MENTION) ?? []).map(spellControlCode);
  const ranges = [...plain.matchAll(RANGE)].map(([, from = '', whole, figures = '']) => ({
    from,
    to: whole ?? `${from.slice(0, 2)}${figures}`,
  }));
  const ofAll = mentions.length > 0 && OF_ALL.test(plain);
  return (code) =>
    ofAll ||
    mentions.some((mention) => covers(mention, code) || covers(code, mention)) ||
    ranges.some(({ from, to }) => isWithin(headOf(code), from, to));
}

/** The reason without the codes in it, whose figures are no parameters. */
export function withoutCodes(reason: string): string {
  return plainReason(reason).replace(RANGE, ' ').replace(MENTION, ' ');
}

function plainReason(reason: string): string {
  return reason.normalize('NFKC').toUpperCase();
}

/** Codes of one category and one group, as `1C902` and `1C908`. */
function isWithin(code: string, from: string, to: string): boolean {
  return from.slice(0, 2) === to.slice(0, 2) && code >= from && code <= to;
}
