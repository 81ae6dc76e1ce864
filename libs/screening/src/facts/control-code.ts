import type { ControlCode } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Reference } from '../reference.js';

const CODE = /^([0-9])([A-E])([0-9]{3})(.*)$/;

/** Spelled as the list spells it, as most are. */
const SPELLED = /^[0-9][A-E][0-9]{3}(?:\.(?:[a-z]+|[0-9]+))*$/;

const HEAD_LENGTH = '1C905'.length;

/** A control code in the list's spelling: `1c905.B` → `1C905.b`. Anything else comes back trimmed. */
export function spellControlCode(text: string): string {
  if (SPELLED.test(text)) return text;
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const parts = CODE.exec(plain);
  if (parts === null) return plain;
  const tail = parts[4]!
    .toLowerCase()
    .replace(/^(?=[a-z0-9])|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])/g, '.');
  return `${parts[1]!}${parts[2]!}${parts[3]!}${tail}`;
}

/** The code, or the nearest one above it that the list has. */
export function findControlCode(reference: Reference, text: string): ControlCode | null {
  let code = spellControlCode(text);
  const { controlCodes } = reference.items;
  for (;;) {
    const found = controlCodes.get(code);
    if (found !== undefined) return found;
    const cut = code.lastIndexOf('.');
    if (cut < 0) return null;
    code = code.slice(0, cut);
  }
}

/** `1C905` covers `1C905.b`; a code covers itself. */
export function covers(wider: string, code: string): boolean {
  const above = spellControlCode(wider);
  return code === above || (code.startsWith(above) && code[above.length] === '.');
}

/** Whether one of some codes is one of others, or is above or below it. */
export function overlap(some: readonly string[], others: readonly string[]): boolean {
  const [left, right] = [some, others].map((codes) => codes.map(spellControlCode)) as [
    string[],
    string[],
  ];
  return left.some((a) => right.some((b) => covers(a, b) || covers(b, a)));
}

/** The codes without those that only name the group of another one. */
export function narrowest(codes: readonly string[]): string[] {
  const all = [...new Set(codes)];
  return all.filter((code) => !all.some((other) => other !== code && covers(code, other)));
}

/** The code of a control, whatever follows: `1C905.b` → `1C905`. */
export function headOf(code: string): string {
  return code.slice(0, HEAD_LENGTH);
}

export type ControlState = 'in-force' | 'suspended' | 'suspension-over' | 'not-yet' | 'retired';

/** What the law makes of a control on a day. Ann. 70/2025 includes its last day (reading no. 19). */
export function controlState(
  reference: Reference,
  control: ControlCode,
  day: string,
): ControlState {
  if (day < control.from) return 'not-yet';
  if (!isInForce(control, day)) return 'retired';
  const until = reference.suspendedUntil(control);
  if (until === null || control.suspendedFrom === undefined || day < control.suspendedFrom)
    return 'in-force';
  return day <= until ? 'suspended' : 'suspension-over';
}
