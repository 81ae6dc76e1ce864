import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import {
  loadReferenceData,
  readRuleData,
  ruleBookOf,
  vouchFor,
  type RuleData,
} from '#holdpoint/lists';
import type { GoldenDecision, ReferenceData } from '#holdpoint/model';
import {
  createReference,
  dataBehind,
  entriesNamed,
  essenceOf,
  inShort,
  lastingPart,
  type Reference,
  screenOrder,
} from '#holdpoint/screening';
import type { Generator } from './generator.js';

const FOLDER = 'data/rules';
const HISTORY = `${FOLDER}/history.yaml`;
const CHANGES = 'docs/rule-book-changes.md';

/** A golden order as somebody laid it down: its decision is still to be made. */
type Golden = Omit<GoldenDecision, 'decision' | 'restsOn'> & Partial<GoldenDecision>;

/** The golden decisions as they are today, what the newest version was recorded with, and the page of changes. */
export const ruleBookGenerator: Generator = {
  name: 'rule book',
  files: async () => {
    const data = readRuleData();
    const reference = loadReferenceData({ rules: ruleBookOf(data) });
    const { goldens, record } = recordOf(data, reference);
    return new Map([
      ...goldens.map(
        ({ file, ...content }) =>
          [`${FOLDER}/golden/${file}`, `${JSON.stringify(content, null, 2)}\n`] as const,
      ),
      [HISTORY, recordedHistory(await readFile(HISTORY, 'utf8'), record)],
      [CHANGES, changesPage(data)],
    ]);
  },
};

interface RuleBookRecord {
  readonly weights: string;
  readonly goldens: string;
  readonly orders: number;
  readonly lists: string;
  readonly items: string;
}

/** What the newest version is recorded with; throws where it was recorded with something else before. */
export function recordOf(
  data: RuleData,
  reference: ReferenceData,
): { readonly goldens: readonly GoldenDecision[]; readonly record: RuleBookRecord } {
  const screening = createReference(reference, { serviceVersion: 'golden' });
  const goldens = data.goldens.map((golden) => decided(golden, screening));
  const record = {
    ...vouchFor({ indicators: data.indicators, goldens }),
    orders: goldens.length,
    lists: reference.lists.version,
    items: reference.items.version,
  };
  refuseUnversioned(data, goldens, record);
  return { goldens, record };
}

function decided(
  { file, case: about, moment, order }: Golden,
  reference: Reference,
): GoldenDecision {
  const decision = lastingPart(screenOrder(order, reference, moment));
  // As it will be read back from its file.
  const plain = JSON.parse(JSON.stringify(decision)) as GoldenDecision['decision'];
  const restsOn = dataBehind(order, entriesNamed(plain), reference);
  return { file, case: about, moment, order, decision: plain, restsOn };
}

/** What a version vouched for stays as it is: other decisions, orders or weights need a version of their own. */
function refuseUnversioned(
  { history, goldens: before }: RuleData,
  now: readonly GoldenDecision[],
  record: RuleBookRecord,
): void {
  const { version, recorded } = history[history.length - 1]!;
  if (recorded === undefined) return;
  const changes = before.flatMap((golden: Golden, index) => {
    const was = golden.decision;
    const is = now[index]!.decision;
    if (was === undefined || essenceOf(was) === essenceOf(is)) return [];
    return was.orderHash === is.orderHash
      ? [`${golden.file}: ${inShort(was)} -> ${inShort(is)}`]
      : [`${golden.file}: its order was changed`];
  });
  if (record.weights !== recorded.weights) changes.push('an indicator weighs differently');
  const known = before.filter((golden: Golden) => golden.decision !== undefined);
  if (known.length < recorded.orders) changes.push('a golden order is gone');
  if (changes.length > 0)
    throw new Error(
      `The rule book is not the one recorded as ${version}. Add a version, its day and its changes to ${HISTORY}.\n` +
        changes.map((change) => `  ${change}`).join('\n'),
    );
}

function recordedHistory(text: string, record: RuleBookRecord): string {
  const document = parseDocument(text);
  const last = (document.toJS() as unknown[]).length - 1;
  document.setIn([last, 'recorded'], record);
  return document.toString({ lineWidth: 0 });
}

function changesPage({ history }: RuleData): string {
  const sections = [...history]
    .reverse()
    .map(
      ({ version, date, changes }) =>
        `\n## ${version}, ${date}\n\n${changes.map((change) => `- ${change}\n`).join('')}`,
    );
  return `# Changes of the rule book

A change of the rule book is a change in how we read the law, so each has a version, a day, and a word on what changed
and why. The newest version is the one in force; every decision names it (\`versions.ruleBook\`).

The golden decisions (\`data/rules/golden\`) and the weights of the indicators (\`data/rules/indicators.yaml\`) are what a
version vouches for. The screener and the terminal screen the golden orders before anything else and refuse to start
where one of them is decided otherwise than recorded: another outcome, ruling, reason, legal basis or paper asked for.
Wording, scores and list data may change without a version ([ADR 10](adr/0010-a-rule-book-vouches-for-itself.md)).

To change the book: change the rule and its cases, add a version with its day and its changes to
\`data/rules/history.yaml\`, run \`npm run generate\`, and read every golden decision that differs. A new golden order is a
file in \`data/rules/golden\` with \`case\`, \`moment\` and \`order\`; the same command adds its decision.
${sections.join('')}
<!-- Made from data/rules/history.yaml by \`npm run generate\`. -->
`;
}
