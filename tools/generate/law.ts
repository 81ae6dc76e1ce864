/** `docs/law.md`: every article that the rule book rests on, with the rules, reasons and cases that carry it out. */
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { IndicatorEntry, LegalBasis } from '#holdpoint/model';
import { readRuleData } from '#holdpoint/lists';
import { RULES, type Rule } from '#holdpoint/screening';
import type { Generator } from './generator.js';
import {
  LAW_ARTICLES,
  REGULATION_ARTICLES,
  UNCARRIED_LAW,
  UNCARRIED_REGULATIONS,
  type Uncarried,
} from './law-articles.js';
import { READINGS, REGIME_NUMBERS } from './law-readings.js';

const CASES = 'test/cases';
const LAW = 'Export Control Law of the PRC';
const REGULATIONS = 'Regulations on Export Control of Dual-Use Items (State Council Decree 792)';

interface Shown {
  readonly file: string;
  readonly name: string;
  readonly rules: readonly string[];
}

export const lawGenerator: Generator = {
  name: 'law',
  files: async () => new Map([['docs/law.md', lawPage(await readCases())]]),
};

/** The names of the cases alone: what they decide is the tests' to say. */
async function readCases(): Promise<Shown[]> {
  const files = (await readdir(CASES)).filter((file) => file.endsWith('.yaml')).sort();
  const tables = await Promise.all(
    files.map(async (file) => {
      const table = parse(await readFile(`${CASES}/${file}`, 'utf8')) as {
        readonly rule?: string;
        readonly cases: readonly { readonly name: string; readonly rules?: readonly string[] }[];
      };
      return table.cases.map(({ name, rules }): Shown => {
        const about = rules ?? (table.rule === undefined ? [] : [table.rule]);
        return { file, name, rules: about };
      });
    }),
  );
  return tables.flat();
}

function lawPage(cases: readonly Shown[]): string {
  return [
    '# From the law to the code',
    '',
    `Made by \`npm run generate\` from the rule book ${readRuleData().history.at(-1)?.version} and the decision table; do not edit. Every article`,
    'that a rule rests on, in the official words and in English, with the rules that carry it out and the cases that show',
    'it. What an article means for the product is in the rule’s own file.',
    '',
    '## Acts',
    ...acts().flatMap((act) => actSection(act, cases)),
    '',
    '## Readings taken',
    '',
    'Where the texts leave room the product decides like this; the code calls them by number (“reading no. 9”). Each is a',
    'place where a careful officer might decide otherwise, so each has its reason code; those marked (setting) can be changed.',
    '',
    ...READINGS.map(
      ([reading, codes], index) => `${index + 1}. ${reading}${codes === '' ? '' : ` → ${codes}`}`,
    ),
    '',
    '## Indicators',
    '',
    'Signs of “helps enhance Japan’s military capabilities”, with their weights, from [indicators.yaml](../data/rules/indicators.yaml).',
    '',
    '| indicator | what | weight | seen by | rules | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...readRuleData().indicators.map(indicatorRow),
    '',
    '## Numbers of the regime',
    '',
    'The code and the findings call the parts of the law by these numbers (`regime`).',
    '',
    ...REGIME_NUMBERS.map(([number, what]) => `- **${number}** ${what}`),
    '',
    '## Rules, in the order of the tests',
    '',
    '| rule | number | asks | reasons | code | cases |',
    '| --- | --- | --- | --- | --- | --- |',
    ...RULES.map((rule) => ruleRow(rule, cases)),
    '',
    '## Cases',
    ...RULES.flatMap((rule) => caseList(rule, cases)),
    '',
  ].join('\n');
}

function indicatorRow({ id, title, weight, seenBy, rules, source, note }: IndicatorEntry): string {
  const seen = seenBy.includes('person') ? 'a person only: no order shows it' : seenBy.join(', ');
  const what = note === undefined ? title : `${title}. ${note}`;
  const links = rules.map((rule) => `[${rule}](../libs/screening/src/rules/${rule}.rule.ts)`);
  return `| ${id} | ${what} | ${weight} | ${seen} | ${links.join(', ')} | ${source} |`;
}

function acts(): string[] {
  return [...new Set(RULES.flatMap(({ basis }) => basis.map(({ act }) => act)))].sort((a, b) =>
    a < b ? -1 : 1,
  );
}

function articlesOf(act: string): LegalBasis[] {
  const found = new Map<string, LegalBasis>();
  for (const basis of RULES.flatMap((rule) => rule.basis))
    if (basis.act === act) found.set(basis.article, basis);
  return [...found.values()].sort((a, b) => numberOf(a.article) - numberOf(b.article));
}

function numberOf(article: string): number {
  return Number(/\d+/.exec(article)?.[0] ?? 0);
}

function actSection(act: string, cases: readonly Shown[]): string[] {
  const articles = articlesOf(act);
  return [
    '',
    `### ${act}`,
    '',
    `In force since ${articles[0]?.date ?? ''}.`,
    '',
    '| article | words | rules | cases |',
    '| --- | --- | --- | --- |',
    ...articles.map((basis) => articleRow(basis, cases)),
    ...uncarriedSection(act, articles),
  ];
}

function articleRow({ act, article, quote }: LegalBasis, cases: readonly Shown[]): string {
  const rules = RULES.filter(({ basis }) =>
    basis.some((one) => one.act === act && one.article === article),
  );
  const words = quote === undefined ? '' : `${quote.zh}<br>${quote.en}`;
  const shown = cases.filter((one) => one.rules.some((id) => rules.some((rule) => rule.id === id)));
  return `| ${article} | ${words} | ${rules.map(link).join(', ')} | ${shown.length} |`;
}

function link({ id }: Rule): string {
  return `[${id}](../libs/screening/src/rules/${id}.rule.ts)`;
}

function uncarriedSection(act: string, articles: readonly LegalBasis[]): string[] {
  const [list, last]: readonly [readonly Uncarried[], number] =
    act === LAW
      ? [UNCARRIED_LAW, LAW_ARTICLES]
      : act === REGULATIONS
        ? [UNCARRIED_REGULATIONS, REGULATION_ARTICLES]
        : [[], 0];
  if (list.length === 0) return [];
  const carried = new Set(articles.map(({ article }) => numberOf(article)));
  for (let number = 1; number <= last; number += 1) {
    const explained = list.some(({ from, to }) => from <= number && number <= to);
    if (!carried.has(number) && !explained)
      throw new Error(`${act}, Art. ${number}: no rule carries it, and nothing says why`);
  }
  return [
    '',
    'No rule carries these, because they ask nothing of an order:',
    '',
    ...list.map(({ from, to, why }) => `- Art. ${from === to ? from : `${from}–${to}`}: ${why}`),
  ];
}

function ruleRow(rule: Rule, cases: readonly Shown[]): string {
  const shown = cases.filter(({ rules }) => rules.includes(rule.id));
  const files = [...new Set(shown.map(({ file }) => file))];
  const tables = files.map((file) => `[${file}](../${CASES}/${file})`).join(', ');
  const where = `[${rule.id}.rule.ts](../libs/screening/src/rules/${rule.id}.rule.ts)`;
  const reasons = rule.reasons.map((reason) => `\`${reason}\``).join(', ');
  return `| \`${rule.id}\` | ${rule.regime} | ${rule.title} | ${reasons} | ${where} | ${shown.length}: ${tables || 'settings.spec.ts'} |`;
}

function caseList(rule: Rule, cases: readonly Shown[]): string[] {
  const shown = cases.filter(({ rules }) => rules.includes(rule.id));
  return ['', `### ${rule.id}`, '', ...shown.map(({ name, file }) => `- ${name} (${file})`)];
}
