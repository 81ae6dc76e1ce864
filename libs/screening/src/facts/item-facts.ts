import type { ControlCode, Order, OrderItem } from '#holdpoint/model';
import type { Reference } from '../reference.js';
import { controlState, findControlCode, spellControlCode } from './control-code.js';
import { leftOpen, pointersElsewhere, pointersOf } from './control-pointers.js';
import type { ControlPointer, ItemFacts, ItemStatus } from './facts.js';
import { isStated } from './stated.js';
import { isFromThirdCountry, originLacks, reachOf } from './reach.js';

interface Standing {
  readonly status: ItemStatus;
  readonly control: ControlCode | null;
  readonly strangeCode: string | null;
  readonly pointers: readonly ControlPointer[];
  readonly suspendedUntil: string | null;
}

const NO_POINTERS: readonly ControlPointer[] = [];

/** What an item is on the day that counts, by what the exporter says of it and what speaks against that. */
export function findItemFacts(
  order: Order,
  item: OrderItem,
  index: number,
  reference: Reference,
  asOf: string,
): ItemFacts {
  const stated = item.classification?.status ?? 'unclassified';
  const reason = item.classification?.reason ?? '';
  const lacksReason = stated === 'not-controlled' && !reference.isReason(reason);
  const reach = reachOf(order, item);
  const fromThirdCountry = isFromThirdCountry(order, item);
  const standing =
    stated === 'controlled'
      ? statedControlled(item, reference, asOf)
      : stated === 'not-controlled'
        ? statedNotControlled(item, reference, asOf, lacksReason)
        : bare('unclassified');
  return {
    index,
    item,
    at: `/items/${index}`,
    label: item.itemId ?? String(index + 1),
    reach,
    lacks: originLacks(order, item, reach),
    lacksReason,
    fromThirdCountry,
    reExport: fromThirdCountry && order.exporter?.country !== 'CN',
    status: standing.status,
    control: standing.control,
    strangeCode: standing.strangeCode,
    pointers: standing.pointers,
    suspendedUntil: standing.suspendedUntil,
  };
}

function bare(status: ItemStatus, pointers: readonly ControlPointer[] = NO_POINTERS): Standing {
  return { status, control: null, strangeCode: null, pointers, suspendedUntil: null };
}

function statedControlled(item: OrderItem, reference: Reference, asOf: string): Standing {
  const code = item.classification?.controlCode;
  if (!isStated(code)) return bare('uncoded');
  const control = findControlCode(reference, code);
  if (control === null) return { ...bare('uncoded'), strangeCode: code };
  const standing = standingUnder(control, code, reference, asOf);
  const elsewhere = pointersElsewhere(item, control, reference).filter((pointer) =>
    asks(pointer, reference, asOf),
  );
  if (elsewhere.length === 0 || standing.status === 'uncoded') return standing;
  const status = standing.status === 'off-list' ? 'contradicted' : standing.status;
  return { ...standing, status, pointers: elsewhere };
}

function standingUnder(
  control: ControlCode,
  stated: string,
  reference: Reference,
  asOf: string,
): Standing {
  switch (controlState(reference, control, asOf)) {
    case 'in-force':
      return { ...bare('controlled'), control };
    case 'suspension-over':
      return { ...bare('suspended'), control, suspendedUntil: reference.suspendedUntil(control) };
    // Until the suspension ends the code reads as not controlled (reading no. 19).
    case 'suspended':
      return { ...bare('off-list'), control, suspendedUntil: reference.suspendedUntil(control) };
    case 'not-yet':
      return { ...bare('off-list'), control };
    case 'retired':
      return { ...bare('uncoded'), strangeCode: stated };
  }
}

function asks(pointer: ControlPointer, reference: Reference, asOf: string): boolean {
  const { state } = strictestState(pointer, reference, asOf);
  return state === 'in-force' || state === 'suspension-over';
}

function statedNotControlled(
  item: OrderItem,
  reference: Reference,
  asOf: string,
  lacksReason: boolean,
): Standing {
  const code = item.classification?.controlCode;
  const control = isStated(code) ? findControlCode(reference, code) : null;
  const state = control === null ? null : controlState(reference, control, asOf);
  if (control !== null && state === 'in-force')
    return {
      ...bare('contradicted'),
      control,
      pointers: [
        {
          by: 'control-code',
          codes: [control.code],
          field: 'classification/controlCode',
          value: spellControlCode(code!),
        },
      ],
    };
  if (control !== null && (state === 'suspension-over' || state === 'suspended'))
    return {
      ...bare(state === 'suspended' ? 'off-list' : 'suspended'),
      control,
      suspendedUntil: reference.suspendedUntil(control),
    };
  return byPointers(item, reference, asOf, lacksReason);
}

/** Customs code, composition and description ask; a reason that names the code and its parameter answers. */
function byPointers(
  item: OrderItem,
  reference: Reference,
  asOf: string,
  lacksReason: boolean,
): Standing {
  const reason = item.classification?.reason ?? '';
  const pointers = pointersOf(item, reference, lacksReason);
  const open = lacksReason
    ? pointers
    : pointers.map((pointer) => leftOpen(pointer, reason)).filter((pointer) => pointer !== null);
  if (open.length === 0) return bare(lacksReason ? 'unreasoned' : 'off-list');
  const states = open.map((pointer) => ({ pointer, ...strictestState(pointer, reference, asOf) }));
  const inForce = states.filter(({ state }) => state === 'in-force');
  if (inForce.length > 0)
    return bare(
      'contradicted',
      inForce.map(({ pointer }) => pointer),
    );
  const over = states.find(({ state }) => state === 'suspension-over');
  const suspended = over ?? states.find(({ state }) => state === 'suspended');
  return {
    ...bare(over !== undefined ? 'suspended' : lacksReason ? 'unreasoned' : 'off-list'),
    control: suspended?.control ?? null,
    pointers: over === undefined ? NO_POINTERS : [over.pointer],
    suspendedUntil:
      suspended === undefined || suspended.control === null
        ? null
        : reference.suspendedUntil(suspended.control),
  };
}

const STRICTNESS = ['in-force', 'suspension-over', 'suspended', 'not-yet', 'retired'] as const;

/** A customs line without a code of its own (nuclear, precursors) asks as long as the catalogue stands. */
function strictestState(
  pointer: ControlPointer,
  reference: Reference,
  asOf: string,
): { state: (typeof STRICTNESS)[number]; control: ControlCode | null } {
  let best: { state: (typeof STRICTNESS)[number]; control: ControlCode | null } = {
    state: pointer.codes.length === 0 ? 'in-force' : 'retired',
    control: null,
  };
  for (const code of pointer.codes) {
    const control = findControlCode(reference, code);
    if (control === null) continue;
    const state = controlState(reference, control, asOf);
    if (best.control === null || STRICTNESS.indexOf(state) < STRICTNESS.indexOf(best.state))
      best = { state, control };
  }
  return best;
}
