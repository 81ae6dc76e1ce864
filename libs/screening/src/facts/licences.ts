/** Which licence answers which controlled item, and what stands against those that do not (reading no. 16). */
import type { Licence, Order } from '#holdpoint/model';
import { dayOf, isInForce } from '../days.js';
import type { Reference } from '../reference.js';
import { covers, spellControlCode } from './control-code.js';
import type { FlawedLicence, ItemFacts, ItemLicence, LicenceAnswers, PartyFacts } from './facts.js';
import { isOfKind, LICENCE_FLAWS, type LicenceFlaw } from './flaws.js';
import { namesOf } from './party-names.js';
import { rareEarthCodes } from './rare-earth-components.js';
import { amountLeft, entriesOfEach, fitsInto } from './same-licence.js';
import { isPaper, isStated } from './stated.js';
import { amountOf, type Amount } from './quantity.js';

const FIELD_OF: Readonly<Record<LicenceFlaw, string>> = {
  'control-code': 'controlCodes',
  'end-user': 'endUser',
  exporter: 'exporter',
  kind: 'kind',
  number: 'number',
  dates: 'validUntil',
  case: 'case',
  used: 'used',
  unit: 'unit',
  quantity: 'quantity',
  'entered-twice': 'quantity',
  'not-allowed': 'kind',
  'exporter-tied': 'kind',
};

/** What asks for a licence. */
interface Claim {
  readonly item: ItemFacts;
  /** The code, first in the list's spelling, then as the order has it. */
  readonly codes: readonly [string, ...string[]];
  /** Ann. 61/2025 knows no other licence than an individual one. */
  readonly onlyIndividual: boolean;
}

/** The licences of an order, and what of them is spoken for. */
interface Licences {
  readonly all: readonly Licence[];
  /** Where the same licence stands again. */
  readonly entries: readonly (readonly number[])[];
  readonly flawsOf: readonly (readonly LicenceFlaw[])[];
  readonly left: readonly (Amount | null)[];
  readonly taken: number[];
}

export function findLicenceAnswers(
  order: Order,
  items: readonly ItemFacts[],
  endUsers: readonly PartyFacts[],
  asOf: string,
  onlyIndividual: boolean,
  reference: Reference,
): LicenceAnswers {
  const all = order.licences ?? [];
  let tied: boolean | undefined;
  const isTied = (): boolean => (tied ??= isOfListedCompany(order, reference, asOf));
  const entries = entriesOfEach(all);
  const licences: Licences = {
    all,
    entries,
    flawsOf: all.map((licence, index) => [
      ...lastingFlaws(licence, order, endUsers, asOf, onlyIndividual, isTied, reference),
      ...(isSpent(licence, entries[index]!, all) ? (['used'] as const) : []),
    ]),
    left: all.map(amountLeft),
    taken: all.map(() => 0),
  };
  const answered = items.flatMap(claimsOf).map((claim) => answerFor(claim, licences));
  const used = new Set(answered.map(({ licence }) => licence));
  return {
    items: answered.map((one) => ({
      ...one,
      nearest: one.nearest.filter((near) => !isMeantForAnother(near, used)),
    })),
    answers: (item) => {
      const own = answered.filter((one) => one.item === item);
      return own.length > 0 && own.every(({ licence }) => licence !== null);
    },
  };
}

/** An item under control asks for its own code; goods made abroad for those of their Chinese rare earths. */
function claimsOf(item: ItemFacts): Claim[] {
  if (item.reach === 'component')
    return rareEarthCodes(item).map((code) => ({ item, codes: [code], onlyIndividual: true }));
  const { control, status } = item;
  if (control === null || (status !== 'controlled' && status !== 'suspended')) return [];
  // The list may not have the letter under which the item is stated; a licence for that very letter covers it.
  const stated = spellControlCode(item.item.classification?.controlCode ?? '');
  const narrower = covers(control.code, stated) ? [stated] : [];
  return [{ item, codes: [control.code, ...narrower], onlyIndividual: false }];
}

/** A licence of other codes that answers another item was never meant for this one. */
function isMeantForAnother(near: FlawedLicence, used: ReadonlySet<number | null>): boolean {
  return near.flaws.includes('control-code') && used.has(near.licence);
}

function answerFor(claim: Claim, licences: Licences): ItemLicence {
  const { item, codes } = claim;
  const flawed: FlawedLicence[] = [];
  for (const index of licences.all.keys()) {
    const { flaws: own, amount } = claimFlaws(claim, index, licences);
    const flaws = [...own, ...licences.flawsOf[index]!];
    if (flaws.length === 0) {
      licences.taken[index]! += amount;
      return { item, code: codes[0], licence: index, nearest: [] };
    }
    flawed.push({ licence: index, flaws, at: `/licences/${index}/${FIELD_OF[gravest(flaws)]}` });
  }
  return { item, code: codes[0], licence: null, nearest: nearestOf(flawed) };
}

function nearestOf(flawed: readonly FlawedLicence[]): FlawedLicence[] {
  const nearest = flawed.reduce<FlawedLicence | null>(nearer, null);
  if (nearest === null || !nearest.flaws.some(isOfKind)) return nearest === null ? [] : [nearest];
  const open = flawed
    .filter(({ flaws }) => !flaws.some(isOfKind) && !flaws.includes('control-code'))
    .reduce<FlawedLicence | null>(nearer, null);
  return open === null ? [nearest] : [nearest, open];
}

function nearer(best: FlawedLicence | null, one: FlawedLicence): FlawedLicence {
  return best === null || isNearer(one.flaws, best.flaws) ? one : best;
}

function isNearer(flaws: readonly LicenceFlaw[], than: readonly LicenceFlaw[]): boolean {
  const mine = LICENCE_FLAWS.indexOf(gravest(flaws));
  const other = LICENCE_FLAWS.indexOf(gravest(than));
  return mine > other || (mine === other && flaws.length < than.length);
}

export function gravest(flaws: readonly LicenceFlaw[]): LicenceFlaw {
  return LICENCE_FLAWS.find((flaw) => flaws.includes(flaw)) ?? 'number';
}

/**
 * Enterprises, offices and branches in China of a control-listed company hold no general licence and no registration
 * certificate (Regs Art. 20(3)). An order shows it where the exporter bears the listed company's name.
 */
function isOfListedCompany(order: Order, reference: Reference, asOf: string): boolean {
  const name = order.exporter?.name;
  if (!isStated(name)) return false;
  const { matcher, entries } = reference;
  const named = [
    ...matcher.match({ name }).matches.filter(({ reason }) => reason !== 'homonym-of-listed-party'),
    ...matcher.mentions(name),
  ];
  return named.some(({ entry: id }) => {
    const entry = entries.get(id);
    return entry?.list === 'export-control-list' && isInForce(entry, asOf);
  });
}

/** What does not hang on the item. An unknown field answers nothing. */
function lastingFlaws(
  licence: Licence,
  order: Order,
  endUsers: readonly PartyFacts[],
  asOf: string,
  onlyIndividual: boolean,
  isTied: () => boolean,
  reference: Reference,
): LicenceFlaw[] {
  const flaws: LicenceFlaw[] = [];
  const holders = [licence.endUser ?? []].flat().filter(isStated);
  const named = (party: PartyFacts): boolean => {
    const names = namesOf(party.party);
    return holders.some((holder) => reference.isOneOf(names, holder));
  };
  if (holders.length === 0 || !endUsers.every(named)) flaws.push('end-user');
  const { exporter } = licence;
  const own = order.exporter?.name;
  if (!isStated(exporter) || !isStated(own) || !reference.sameName(exporter, own))
    flaws.push('exporter');
  if (licence.kind === null || licence.kind === undefined) flaws.push('kind');
  if (!isPaper(licence.number)) flaws.push('number');
  const from = dayOf(licence.validFrom);
  const until = dayOf(licence.validUntil);
  if (from === null || until === null || asOf < from || asOf > until) flaws.push('dates');
  if (licence.kind === 'registration-certificate' && (licence.case ?? null) === null)
    flaws.push('case');
  if (
    onlyIndividual &&
    licence.kind !== null &&
    licence.kind !== undefined &&
    licence.kind !== 'individual'
  )
    flaws.push('not-allowed');
  if (licence.kind !== 'individual' && isTied()) flaws.push('exporter-tied');
  return flaws;
}

/** What keeps a licence from answering this claim, the amount that others took of it counted. */
function claimFlaws(
  { item: { item }, codes, onlyIndividual }: Claim,
  index: number,
  { all, entries, left, taken }: Licences,
): { flaws: readonly LicenceFlaw[]; amount: number } {
  const flaws: LicenceFlaw[] = [];
  const { controlCodes, kind } = all[index]!;
  if (!(controlCodes ?? []).some((wider) => codes.some((code) => covers(wider, code))))
    flaws.push('control-code');
  if (onlyIndividual && kind !== 'individual') flaws.push('not-allowed');
  // Nothing is no quantity: a field that was not filled in.
  const amount = item.quantity === 0 ? null : amountOf(item.quantity, item.unit);
  const room = left[index];
  if (amount === null || room === null || room === undefined) flaws.push('quantity');
  else if (amount.unit !== room.unit) flaws.push('unit');
  else if (!fitsInto(amount, entries[index]!, left, taken)) {
    flaws.push('quantity');
    if (entries[index]!.length > 1) flaws.push('entered-twice');
  }
  return { flaws, amount: amount?.value ?? 0 };
}

/** An individual licence is for one export (Regs Art. 15): what was shipped under it, by any entry, has spent it. */
function isSpent({ kind }: Licence, entries: readonly number[], all: readonly Licence[]): boolean {
  return kind === 'individual' && entries.some((entry) => (all[entry]!.used ?? 0) > 0);
}
