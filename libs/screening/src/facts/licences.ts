/** Which licence answers which controlled item, and what stands against those that do not (reading no. 16). */
import type { Licence, Order } from '#holdpoint/model';
import { dayOf, isInForce } from '../days.js';
import type { Reference } from '../reference.js';
import { covers } from './control-code.js';
import type { ItemFacts, ItemLicence, LicenceAnswers, PartyFacts } from './facts.js';
import { LICENCE_FLAWS, type LicenceFlaw } from './flaws.js';
import { namesOf } from './party-names.js';
import { isPaper, isStated } from './stated.js';
import { amountOf, fits } from './quantity.js';

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
  'not-allowed': 'kind',
  'exporter-tied': 'kind',
};

export function findLicenceAnswers(
  order: Order,
  items: readonly ItemFacts[],
  endUsers: readonly PartyFacts[],
  asOf: string,
  onlyIndividual: boolean,
  reference: Reference,
): LicenceAnswers {
  const licences = order.licences ?? [];
  let tied: boolean | undefined;
  const isTied = (): boolean => (tied ??= isOfListedCompany(order, reference, asOf));
  const flawsOf = licences.map((licence) =>
    lastingFlaws(licence, order, endUsers, asOf, onlyIndividual, isTied, reference),
  );
  const taken = licences.map(() => 0);
  const answered: ItemLicence[] = [];
  for (const item of items) {
    const code = item.control?.code;
    if (code === undefined || (item.status !== 'controlled' && item.status !== 'suspended'))
      continue;
    answered.push(answerFor(item, code, licences, flawsOf, taken));
  }
  const used = new Set(answered.map(({ licence }) => licence));
  return {
    items: answered.map((one) => (isMeantForAnother(one, used) ? { ...one, nearest: null } : one)),
    answers: (item) => answered.some((one) => one.item === item && one.licence !== null),
  };
}

/** A licence of other codes that answers another item was never meant for this one. */
function isMeantForAnother({ nearest }: ItemLicence, used: ReadonlySet<number | null>): boolean {
  return nearest !== null && nearest.flaws.includes('control-code') && used.has(nearest.licence);
}

function answerFor(
  item: ItemFacts,
  code: string,
  licences: readonly Licence[],
  flawsOf: readonly (readonly LicenceFlaw[])[],
  taken: number[],
): ItemLicence {
  let nearest: ItemLicence['nearest'] = null;
  for (const [index, licence] of licences.entries()) {
    const { flaws: own, amount } = itemFlaws(item, code, licence, taken[index]!);
    const flaws = [...own, ...flawsOf[index]!];
    if (flaws.length === 0) {
      taken[index]! += amount;
      return { item, licence: index, nearest: null };
    }
    if (nearest === null || isNearer(flaws, nearest.flaws))
      nearest = { licence: index, flaws, at: `/licences/${index}/${FIELD_OF[gravest(flaws)]}` };
  }
  return { item, licence: null, nearest };
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
  const named = (party: PartyFacts): boolean =>
    namesOf(party.party).some((name) => holders.some((holder) => reference.sameName(holder, name)));
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
  // An individual licence is for one export (Regs Art. 15): what was shipped under it has spent it.
  if (licence.kind === 'individual' && (licence.used ?? 0) > 0) flaws.push('used');
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

function itemFlaws(
  { item }: ItemFacts,
  code: string,
  licence: Licence,
  taken: number,
): { flaws: readonly LicenceFlaw[]; amount: number } {
  const flaws: LicenceFlaw[] = [];
  if (!(licence.controlCodes ?? []).some((wider) => covers(wider, code)))
    flaws.push('control-code');
  // Nothing is no quantity: a field that was not filled in.
  const amount = item.quantity === 0 ? null : amountOf(item.quantity, item.unit);
  const room = amountOf(licence.quantity, licence.unit);
  const used = amountOf(licence.used ?? 0, licence.unit)?.value ?? 0;
  if (amount === null || room === null) flaws.push('quantity');
  else if (amount.unit !== room.unit) flaws.push('unit');
  else if (!fits(amount.value + taken + used, room.value)) flaws.push('quantity');
  return { flaws, amount: amount?.value ?? 0 };
}
