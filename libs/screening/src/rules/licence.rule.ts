import type { Finding, Reason, Ruling } from '#holdpoint/model';
import { stricter } from '../exposure.js';
import type { Facts } from '../facts/facts.js';
import { isWatchListed } from '../facts/gather.js';
import type { FlawedLicence, ItemLicence } from '../facts/facts.js';
import { isOfKind, type LicenceFlaw } from '../facts/flaws.js';
import { gravest } from '../facts/licences.js';
import { ECL_12_2, REGS_15, REGS_16, REGS_18, REGS_19, REGS_20, REGS_26 } from '../law/statutes.js';
import { isProhibited, NOTHING, type Rule } from '../rule.js';
import {
  licenceInvalidWords,
  licenceKindWords,
  licenceMissingWords,
} from '../words/licence-words.js';
import { licenceRuling, needsLicence } from './controlled-item.rule.js';

/** Item, end user, exporter, dates, quantity and kind: what is missing from, or wrong with, the licence. */
export const licence: Rule = {
  id: 'licence',
  regime: 'R-06',
  title: 'A controlled item has no licence that answers it',
  basis: [ECL_12_2, REGS_15, REGS_16, REGS_18, REGS_19, REGS_20, REGS_26],
  reasons: ['licence-missing', 'licence-invalid', 'licence-kind-not-allowed'],

  evaluate: (facts, before) => {
    if (!facts.concerned || !facts.items.some(needsLicence) || isProhibited(before)) return NOTHING;
    const open = facts
      .licences()
      .items.filter((one) => one.licence === null && needsLicence(one.item));
    if (open.length === 0) return NOTHING;
    const watched = facts.sightings.some(isWatchListed);
    return [...missing(facts, open, watched), ...faulty(facts, open, watched)];
  },
};

function rulingOf(facts: Facts, items: readonly ItemLicence[], watched: boolean): Ruling {
  let ruling: Ruling = 'not-controlled';
  for (const { item } of items) ruling = stricter(ruling, licenceRuling(facts, item));
  return watched && ruling === 'licence-required' ? 'licence-enhanced' : ruling;
}

function labels(items: readonly ItemLicence[]): string {
  return items.map(({ item }) => item.label).join(', ');
}

function missing(facts: Facts, open: readonly ItemLicence[], watched: boolean): Finding[] {
  const items = open.filter(({ nearest }) => nearest.length === 0);
  if (items.length === 0) return [];
  return [
    {
      rule: licence.id,
      regime: 'R-05',
      reason: 'licence-missing',
      ruling: rulingOf(facts, items, watched),
      basis: [ECL_12_2, REGS_15, REGS_16],
      at: '/licences',
      working: { facts: { items: labels(items) } },
      message: licenceMissingWords(labels(items), watched),
      settledBy: watched ? ['individual-licence'] : ['individual-licence', 'general-licence'],
      answered: false,
    },
  ];
}

/** Items that rest on one licence with one flaw. */
interface Faulty {
  readonly reason: Reason;
  readonly paper: FlawedLicence;
  readonly items: ItemLicence[];
}

/** One finding for each licence and what is wrong with it, whatever number of items rest on it. */
function faulty(facts: Facts, open: readonly ItemLicence[], watched: boolean): Finding[] {
  const groups = new Map<string, Faulty>();
  for (const one of open)
    for (const paper of one.nearest)
      for (const reason of reasonsFor(paper.flaws)) {
        const key = `${reason}|${paper.licence}|${gravest(paper.flaws)}`;
        const known = groups.get(key);
        if (known === undefined) groups.set(key, { reason, paper, items: [one] });
        else known.items.push(one);
      }
  return [...groups.values()].map((group) => faultyFinding(facts, group, watched));
}

function reasonsFor(flaws: readonly LicenceFlaw[]): Reason[] {
  const kind = flaws.some(isOfKind);
  const other = flaws.some((flaw) => !isOfKind(flaw));
  return [
    ...(kind ? (['licence-kind-not-allowed'] as const) : []),
    ...(other ? (['licence-invalid'] as const) : []),
  ];
}

function faultyFinding(
  facts: Facts,
  { reason, paper: { licence: index, flaws, at }, items }: Faulty,
  watched: boolean,
): Finding {
  const paper = facts.order.licences?.[index];
  const kindOnly = reason === 'licence-kind-not-allowed';
  const tied = flaws.includes('exporter-tied') && !flaws.includes('not-allowed');
  return {
    rule: licence.id,
    regime: kindOnly ? 'R-06' : 'R-10',
    reason,
    ruling: rulingOf(facts, items, watched),
    basis: kindOnly ? [tied ? REGS_20 : REGS_26, REGS_15] : [REGS_18, REGS_15],
    at: kindOnly ? `/licences/${index}/kind` : at,
    value: (kindOnly ? paper?.kind : paper?.number) ?? '',
    working: { facts: { items: labels(items), flaws: flaws.join(', ') } },
    message: kindOnly
      ? licenceKindWords(paper?.number ?? '', labels(items), tied)
      : licenceInvalidWords(
          paper?.number ?? '',
          labels(items),
          flaws.filter((flaw) => !isOfKind(flaw)),
        ),
    settledBy:
      watched || kindOnly ? ['individual-licence'] : ['individual-licence', 'general-licence'],
    answered: false,
  };
}
