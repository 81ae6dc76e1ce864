import type { GoldenDecision, ReferenceData } from '#holdpoint/model';
import { dataBehind, entriesNamed, essenceOf, inShort, lastingPart } from './golden-essence.js';
import { createReference, type Reference } from './reference.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { screenOrder } from './screen-order.js';

/** Flips that an error tells in words; a changed rule may flip dozens. */
const TOLD = 8;

/** The rule book decides otherwise than its newest version was recorded with: nothing may start on it. */
export class RuleBookError extends Error {
  override readonly name = 'RuleBookError';
  readonly code = 'golden-decision-flipped';
  /** The cases that are decided otherwise, from what to what. */
  readonly flips: readonly GoldenFlip[];

  constructor(version: string, flips: readonly GoldenFlip[]) {
    const told = flips
      .slice(0, TOLD)
      .map(({ file, about, from, to }) => `\n  ${file} (${about}): ${from} -> ${to}`);
    if (flips.length > TOLD) told.push(`\n  and ${flips.length - TOLD} more`);
    super(
      `rule book ${version} decides ${flips.length} golden order${flips.length === 1 ? '' : 's'} otherwise than recorded:` +
        `${told.join('')}\nIf the change is meant, add a version that says what changed and why to ` +
        'data/rules/history.yaml and run npm run generate; if not, undo the change.',
    );
    this.flips = flips;
  }
}

export interface GoldenFlip {
  readonly file: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
}

export interface RuleBookCheck {
  readonly version: string;
  /** Golden orders that were screened. */
  readonly goldens: number;
  /** Those that are decided otherwise because the lists or the item list are not the recorded ones. */
  readonly changedByData: readonly GoldenFlip[];
}

/**
 * Screens the golden orders, without the operator's settings, and compares. Throws a `RuleBookError` where the rule
 * book decides one of them otherwise; what other lists make of them is only told. Once, before the first order.
 */
export function checkRuleBook(reference: Reference, rules: readonly Rule[] = RULES): RuleBookCheck {
  const { version, goldens, recordedWith } = reference.rules;
  const plain =
    reference.versions.ruleBook === version
      ? reference
      : createReference(reference, { serviceVersion: reference.versions.service });
  const sameData =
    reference.lists.version === recordedWith.lists &&
    reference.items.version === recordedWith.items;
  const byRules: GoldenFlip[] = [];
  const byData: GoldenFlip[] = [];
  for (const golden of goldens) {
    const { file, case: about, order, moment, decision: recorded } = golden;
    const decision = lastingPart(screenOrder(order, plain, moment, rules));
    if (essenceOf(decision) === essenceOf(recorded)) continue;
    const [from, to] = [inShort(recorded), inShort(decision)];
    const flip = { file, about, from, to: from === to ? `${to}, in its findings` : to };
    (sameData || restsOnSameData(golden, decision, reference) ? byRules : byData).push(flip);
  }
  if (byRules.length > 0) throw new RuleBookError(version, byRules);
  return { version, goldens: goldens.length, changedByData: byData };
}

/** No entry is new in the decision, and those recorded and the codes of the order say what they said. */
function restsOnSameData(
  { order, decision: recorded, restsOn }: GoldenDecision,
  decision: GoldenDecision['decision'],
  data: ReferenceData,
): boolean {
  const entries = entriesNamed(recorded);
  return (
    entriesNamed(decision).every((id) => entries.includes(id)) &&
    dataBehind(order, entries, data) === restsOn
  );
}
