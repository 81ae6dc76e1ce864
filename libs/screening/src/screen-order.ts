import type { Decision, DecisionSource, Finding, Order, Ruling } from '#holdpoint/model';
import { knownOrder } from './canonical-order.js';
import { chinaDay, dayOf } from './days.js';
import { stricter } from './exposure.js';
import type { Facts } from './facts/facts.js';
import { gatherFacts } from './facts/gather.js';
import type { Reference } from './reference.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { wantedPapers } from './wanted-papers.js';

/** Where the digits of a hash begin. */
const DIGITS = 'sha256:'.length;

/** When an order is screened, and for which day. */
export interface Moment {
  /** The caller's clock, RFC 3339. */
  readonly now: string;
  /** The day whose law decides; by default the later of `shipBy` and today in China. */
  readonly asOf?: string;
  /** Ids of the releases that the decision is made with. */
  readonly releases?: readonly string[];
  readonly source?: DecisionSource | null;
}

const NO_RELEASES: readonly string[] = [];
const NO_PAPERS: Decision['wouldSettle'] = [];
const NO_LICENCES: Decision['answeredBy'] = [];

/** The whole of screening: an order and what we know, in; a decision, out. */
export function screenOrder(
  received: Order,
  reference: Reference,
  moment: Moment,
  rules: readonly Rule[] = RULES,
): Decision {
  const order = knownOrder(received);
  const today = chinaDay(moment.now);
  const asOf = moment.asOf ?? later(dayOf(order.shipBy), today);
  const facts = gatherFacts(order, reference, { asOf, today });
  const findings: Finding[] = [];
  for (const rule of rules)
    for (const finding of evaluate(rule, facts, findings)) findings.push(finding);

  const isHeld = findings.some(isOpen);
  const orderHash = reference.sha256(JSON.stringify(order));
  const revision = order.revision ?? 0;
  const { versions } = reference;
  return {
    decisionId: decisionIdOf(orderHash, reference, moment.releases ?? NO_RELEASES, asOf),
    orderId: order.orderId,
    revision,
    orderHash,
    outcome: isHeld ? 'held' : 'approved',
    ruling: rulingOf(findings, isHeld),
    recall: false,
    decidedAt: moment.now,
    asOf,
    findings,
    wouldSettle: isHeld ? wantedPapers(findings) : NO_PAPERS,
    answeredBy: findings.length === 0 ? NO_LICENCES : answeredBy(facts, findings),
    versions,
    source: moment.source ?? null,
  };
}

/** Of the digits of an id, those that are the order's; the others are those of what it was screened with. */
const OWN_DIGITS = 48;

/** The same order, screened with the same lists and releases for the same day, has the same id. The hash covers its number and revision. */
function decisionIdOf(
  orderHash: string,
  { screenedWith }: Reference,
  releases: readonly string[],
  asOf: string,
): string {
  const own = orderHash.slice(DIGITS, DIGITS + OWN_DIGITS);
  return own + screenedWith(`${JSON.stringify(releases)},"${asOf}"`).slice(DIGITS + OWN_DIGITS);
}

/** Anything that is neither answered nor a notice holds the order. */
function isOpen({ answered, ruling }: Finding): boolean {
  return !answered && ruling !== 'not-controlled';
}

/** The strictest open ruling, or, when none is open, the strictest answered one. */
function rulingOf(findings: readonly Finding[], isHeld: boolean): Ruling {
  let ruling: Ruling = 'not-controlled';
  for (const finding of findings)
    if (!isHeld || isOpen(finding)) ruling = stricter(ruling, finding.ruling);
  return ruling;
}

function later(day: string | null, other: string): string {
  return day !== null && day > other ? day : other;
}

/** The licences that answered findings, with the items that rest on them. */
function answeredBy(facts: Facts, findings: readonly Finding[]): Decision['answeredBy'] {
  if (!findings.some(({ answered }) => answered)) return NO_LICENCES;
  const items = new Map<number, string[]>();
  for (const { licence, item } of facts.licences().items)
    if (licence !== null) items.set(licence, [...(items.get(licence) ?? []), item.label]);
  return [...items].map(([index, labels]) => ({
    licence: facts.order.licences?.[index]?.number ?? '',
    items: labels,
  }));
}

/** A rule that fails must not approve the order, nor stop the orders behind it. */
function evaluate(rule: Rule, facts: Facts, before: readonly Finding[]): readonly Finding[] {
  try {
    return rule.evaluate(facts, before);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: rule.id,
        regime: rule.regime,
        reason: 'rule-failed',
        ruling: 'review',
        basis: rule.basis,
        at: '',
        working: { facts: { error: detail } },
        message: {
          en: `The rule “${rule.title}” could not be applied (${detail}). A person must apply it; report the fault.`,
          ja: `規則「${rule.id}」を適用できませんでした（${detail}）。担当者が確認し、不具合を報告してください。`,
          zh: `规则“${rule.id}”未能执行（${detail}）。须由人员判断，并报告该故障。`,
        },
        settledBy: ['person-review'],
        answered: false,
        inconclusive: true,
      },
    ];
  }
}
