import type { Order } from '#holdpoint/model';
import type { Reference } from '../reference.js';
import type { Facts, ItemFacts, LicenceAnswers, Papers, Sighting } from './facts.js';
import { isOnMofcomList } from './mofcom-lists.js';
import { findItemFacts } from './item-facts.js';
import { findJapanNexus, receives } from './japan-nexus.js';
import { findLicenceAnswers } from './licences.js';
import { findPaperSightings, findPaperTexts } from './paper-sightings.js';
import { findPapers } from './papers.js';
import { findReceivers } from './receivers.js';
import { isStated } from './stated.js';
import { findParties, findSightings } from './parties.js';

/** All facts of an order. Papers and licences are looked at when a rule first asks. */
export function gatherFacts(
  order: Order,
  reference: Reference,
  days: { readonly asOf: string; readonly today: string },
): Facts {
  const { asOf } = days;
  const items = order.items.map((item, index) =>
    findItemFacts(order, item, index, reference, asOf),
  );
  const parties = findParties(order, reference);
  const statement = order.endUse?.statement;
  const statementView = isStated(statement) ? reference.viewOfStatement(statement) : null;
  const direct = findSightings(order, parties, statementView, reference, asOf);
  const paperTexts = findPaperTexts(order, items, reference);
  const sightings = [...direct, ...findPaperSightings(paperTexts, direct, reference, asOf)];
  const endUsers = parties.filter(
    ({ party, name }) => party.role === 'end-user' && reference.isName(name),
  );
  const nexus = findJapanNexus(order, (text) =>
    reference.matcher
      .mentions(text)
      .filter(({ entry }) => reference.entries.get(entry)?.country === 'JP'),
  );
  let papers: Papers | undefined;
  let licences: LicenceAnswers | undefined;

  return {
    order,
    reference,
    asOf,
    today: days.today,
    nexus: nexus.answer,
    nexusSign: nexus.sign,
    concerned: nexus.answer !== 'no' || sightings.some(isListed),
    domestic: isDomestic(order),
    items,
    questionable: items.some(isQuestionable),
    parties,
    receivers: findReceivers(order, reference),
    endUsers,
    sightings,
    paperTexts,
    statement: isStated(statement) ? statement : null,
    statementView,
    reading: statementView?.reading ?? null,
    papers: () => (papers ??= findPapers(order, endUsers, asOf, reference)),
    licences: () =>
      (licences ??= findLicenceAnswers(
        order,
        items,
        endUsers,
        asOf,
        sightings.some(isWatchListed),
        reference,
      )),
  };
}

/** Reached by the regime, or may be, and not plainly off the list. */
export function isQuestionable({ status, reach }: ItemFacts): boolean {
  return status !== 'off-list' && (reach === 'yes' || reach === 'unknown');
}

function isListed(sighting: Sighting): boolean {
  return (
    isOnMofcomList(sighting.entry) &&
    sighting.reason === 'listed-party' &&
    sighting.party?.party.role !== 'manufacturer'
  );
}

/** The regime reaches it, by itself or by a component, or may do so whoever receives it. */
export function isReached({ reach }: ItemFacts): boolean {
  return reach !== 'no' && reach !== 'components-unknown';
}

/** A watch-listed party that is to receive or deal with the goods. */
export function isWatchListed(sighting: Sighting): boolean {
  return sighting.entry.list === 'watch-list' && isListed(sighting);
}

/** Goods that stay in China, with no receiver abroad. */
function isDomestic(order: Order): boolean {
  return (
    order.destinationCountry === 'CN' &&
    (order.exporter?.country ?? 'CN') === 'CN' &&
    order.parties.every(({ role, country }) => !receives(role) || (country ?? 'CN') === 'CN')
  );
}
