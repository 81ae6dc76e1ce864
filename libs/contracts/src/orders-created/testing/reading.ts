import type { HeaderBag } from '../../envelope/index.js';
import { parseOrderCreated } from '../parse-order-created.js';

export type Json = Record<string, unknown>;

export const smallest = (): Json => ({
  orderId: 'SO-1',
  parties: [{ name: 'Example K.K.' }],
  items: [{}],
});
export const bytes = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
export const parse = (value: unknown, headers: HeaderBag = {}) =>
  parseOrderCreated(Buffer.isBuffer(value) ? value : bytes(value), headers);

/** Class, code and the paths of a refusal; throws for what was accepted, or refused without words. */
export function refusalOf(value: unknown, headers: HeaderBag = {}) {
  const read = parse(value, headers);
  if (read.ok) throw new Error('was accepted');
  const { errorClass, errorCode, problems, message } = read.refusal;
  if ([message, ...problems.map((each) => each.message)].includes('')) {
    throw new Error('was refused without a word');
  }
  return { class: errorClass, code: errorCode, paths: problems.map(({ path }) => path) };
}
export const invalid = (code: string, ...paths: string[]) => ({ class: 'invalid', code, paths });
