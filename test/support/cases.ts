/**
 * The decision table: `test/cases/*.yaml`, one file for each rule, in the trade's words. A case states only what
 * makes its order different from one that is approved; a key that the table does not know is an error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Order } from '#holdpoint/model';
import { caseOrder } from './orders/case-order.js';
import { isStrings, strict } from './strict.js';
import { readExpectation, type Expectation } from './expectation.js';

export interface DecisionCase {
  readonly file: string;
  /** The rules that the case is about: one, or two that meet. */
  readonly rules: readonly string[];
  readonly name: string;
  readonly order: Order;
  readonly asOf?: string;
  readonly want: Expectation;
}

const FOLDER = new URL('../cases/', import.meta.url);
/** The day on which the table is screened, unless a case says otherwise. */
export const CASES_NOW = '2026-11-24T02:00:00Z';

export function loadCases(): readonly DecisionCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readCases(file));
}

function readCases(file: string): DecisionCase[] {
  const table = strict(parse(readFileSync(new URL(file, FOLDER), 'utf8')), file, ['rule', 'cases']);
  if (!Array.isArray(table.cases)) throw new Error(`${file}: cases is not a list`);
  return table.cases.map((raw: unknown, index): DecisionCase => {
    const where = `${file} #${index + 1}`;
    const { name, rules, asOf, want, ...parts } = strict(raw, where, [
      'name',
      'rules',
      'asOf',
      'want',
      ...CASE_KEYS,
    ]);
    if (typeof name !== 'string') throw new Error(`${where}: a case needs a name`);
    const about = rules ?? (table.rule === undefined ? undefined : [table.rule]);
    if (!isStrings(about)) throw new Error(`${where}: no rule is named`);
    return {
      file,
      rules: about,
      name,
      order: caseOrder(parts, `CASE-${file.replace('.yaml', '')}-${index + 1}`, where),
      ...(typeof asOf === 'string' ? { asOf } : {}),
      want: readExpectation(want, where),
    };
  });
}

const CASE_KEYS = [
  'orderId',
  'revision',
  'placedAt',
  'shipBy',
  'exporter',
  'parties',
  'destination',
  'transit',
  'routeReason',
  'goods',
  'item',
  'items',
  'endUse',
  'onward',
  'certificate',
  'licence',
  'licences',
  'documents',
] as const;
