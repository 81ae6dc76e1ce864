import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import { createReference, screenOrder } from '#holdpoint/screening';
import { CASES_NOW } from '../../support/cases.js';
import type { LabelledOrder } from '../../labelled/labels.js';
import { makeLabelledOrders } from '../../labelled/make-orders.js';
import type { Decision } from '#holdpoint/model';

const data = loadReferenceData();
const reference = createReference(data, { serviceVersion: 'labelled' });
const labelled = makeLabelledOrders(data.lists);
const answers = labelled.map((one) => ({
  one,
  decision: screenOrder(one.order, reference, { now: CASES_NOW }),
}));

function hasReasons({ findings }: Decision, { label }: LabelledOrder): boolean {
  return label.reasons.every((reason) => findings.some((finding) => finding.reason === reason));
}
function namesEntry({ findings }: Decision, { label }: LabelledOrder): boolean {
  return label.entry === undefined || findings.some((finding) => finding.entry === label.entry);
}
function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}
function of(label: LabelledOrder['label']['class']): typeof answers {
  return answers.filter(({ one }) => one.label.class === label);
}
function say({ one, decision }: (typeof answers)[number]): string {
  const names = one.order.parties.map(({ name }) => name).join(' / ');
  return `${one.order.orderId}: ${decision.outcome} ${decision.ruling} [${decision.findings.map(({ reason, ruling, entry }) => `${reason}:${ruling}:${entry ?? ''}`).join(' ')}] ${names} | ${one.order.endUse?.statement ?? ''} | ${one.order.items.map(({ description }) => description).join(', ')}`;
}

const innocentHeld = of('innocent').filter(({ decision }) => decision.outcome === 'held');
const violatingApproved = of('violating').filter(({ decision }) => decision.outcome === 'approved');
const personApproved = of('person').filter(({ decision }) => decision.outcome === 'approved');
const wrongRuling = answers.filter(({ one, decision }) => decision.ruling !== one.label.ruling);
const wrongReasons = answers.filter(({ one, decision }) => !hasReasons(decision, one));
const unnamed = answers.filter(({ one, decision }) => !namesEntry(decision, one));

describe('the labelled set', () => {
  it('holds at least 500 realistic orders', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(500);
    const percent = (part: number, whole: number): string =>
      `${(100 * share(part, whole)).toFixed(2)} %`;
    console.log(
      [
        `labelled orders ${labelled.length}`,
        `violating approved ${violatingApproved.length} of ${of('violating').length}`,
        `needing a person approved ${personApproved.length} of ${of('person').length}`,
        `innocent held ${percent(innocentHeld.length, of('innocent').length)} of ${of('innocent').length}`,
        `right ruling ${percent(answers.length - wrongRuling.length, answers.length)}`,
        `right reasons ${percent(answers.length - wrongReasons.length, answers.length)}`,
        `entry named ${percent(answers.length - unnamed.length, answers.length)}`,
      ].join(', '),
    );
  });

  it('has no violating order approved', () => {
    expect(violatingApproved.map(say)).toEqual([]);
  });

  it('has no order approved that needs a person', () => {
    expect(personApproved.map(say)).toEqual([]);
  });

  it('has at most 2 % of the innocent orders held', () => {
    expect(
      share(innocentHeld.length, of('innocent').length),
      innocentHeld.map(say).join('\n'),
    ).toBeLessThanOrEqual(0.02);
  });

  it('has the right ruling in at least 95 %', () => {
    expect(
      share(wrongRuling.length, answers.length),
      wrongRuling.map(say).join('\n'),
    ).toBeLessThanOrEqual(0.05);
  });

  it('has the right reasons in at least 90 %, and names the list entry', () => {
    expect(
      share(wrongReasons.length, answers.length),
      wrongReasons.map(say).join('\n'),
    ).toBeLessThanOrEqual(0.1);
    expect(share(unnamed.length, answers.length), unnamed.map(say).join('\n')).toBeLessThanOrEqual(
      0.05,
    );
  });

  it('is the same set on every machine', () => {
    expect(makeLabelledOrders(data.lists)).toEqual(labelled);
  });
});
