import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import { createReference, screenOrder } from '#holdpoint/screening';
import { CASES_NOW } from '../../support/cases.js';
import { caseOrder } from '../../support/orders/case-order.js';

const table = parse(
  readFileSync(new URL('../../support/named-goods.yaml', import.meta.url), 'utf8'),
) as { readonly held: readonly string[]; readonly approved: readonly string[] };
const reference = createReference(loadReferenceData(), { serviceVersion: 'named-goods' });

/** The decision on goods of this description that are stated to be common civil goods. */
function decide(description: string, reason = 'common civil goods') {
  const classification = { status: 'not-controlled' as const, reason };
  const item = { description, customsCode: null, composition: null, classification };
  const order = caseOrder({ goods: 'off-list', item }, 'CASE-named-goods', description);
  const { outcome, findings } = screenOrder(order, reference, { now: CASES_NOW });
  return { outcome, reasons: [...new Set(findings.map(({ reason }) => reason))] };
}

describe('goods stated not to be controlled', () => {
  it.each(table.held)('wait for a person: %s', (description) => {
    const { outcome, reasons } = decide(description);
    expect(outcome).toBe('held');
    expect(reasons).toContain('classification-contradicted');
  });

  it.each(table.approved)('are approved: %s', (description) => {
    expect(decide(description)).toEqual({ outcome: 'approved', reasons: [] });
  });

  it.each([
    ['5-axis machining centre', '2B201.b not met: positioning accuracy 12 um, three axes'],
    ['熱間等方圧加圧装置', '2B204.a 非該当：最大圧力 40 MPa、内径 100 mm'],
    ['Filament winding machine', '1B101.a not met: two axes, diameter 1200 mm'],
  ])('are approved where the reason names code and parameter: %s', (description, reason) => {
    expect(decide(description, reason).outcome).toBe('approved');
  });
});
