/** Whether a field says something: a paper that is pending is no paper, and “n/a” is no reason. */
import {
  isNoPaper,
  leavesUnnamed,
  namesNobody,
  plainText,
  saysNothing,
} from '../words/placeholders.js';

/** Longer texts say something, whatever it is. */
const LONG = 120;

export function isStated(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** Stated, and more than a filler. */
export function isSaid(text: string | null | undefined): text is string {
  if (typeof text !== 'string') return false;
  return text.length > LONG || says(plainText(text));
}

/** What a paper says of itself or is numbered by, and not that it is still to come. */
export function isPaper(text: string | null | undefined): text is string {
  if (typeof text !== 'string') return false;
  const plain = plainText(text);
  return (text.length > LONG || says(plain)) && !isNoPaper(plain);
}

/** A name by which a company or a person can be looked up. */
export function isName(text: string | null | undefined): text is string {
  if (typeof text !== 'string') return false;
  const plain = plainText(text);
  return (text.length > LONG || says(plain)) && !namesNobody(plain);
}

/** Tells that there is a receiver, and not who it is. */
export function isUnnamed(text: string | null | undefined): text is string {
  return isStated(text) && text.length <= LONG && leavesUnnamed(plainText(text));
}

function says(plain: string): boolean {
  return plain !== '' && !saysNothing(plain);
}
